// Where an arrow key leads.

export type Direction = 'left' | 'right' | 'up' | 'down'

// From how far the graph is seen, and what a card still tells there.

/** Under it cards show only kind and name. */
export const readableZoom = 0.6

/** Under it only the name could be read, and that only if it is larger: a card is a block in the colour of its family. */
export const blockZoom = 0.4

export type Distance = 'near' | 'names' | 'blocks'

export function distanceAt(zoom: number): Distance {
  if (zoom < blockZoom) return 'blocks'
  return zoom < readableZoom ? 'names' : 'near'
}

// What changes where things lie.
import { Waypoints } from 'lucide-react'
import { nudge } from '../../canvas/editing/nudging.ts'
import { tidy } from '../../canvas/editing/tidy.ts'
import type { Action } from './action.ts'

/** Canvas units: one step of the grid, and five. */
const steps = { Alt: 8, 'Alt+Shift': 40 } as const

const arrows = {
  left: { key: 'ArrowLeft', x: -1, y: 0 },
  right: { key: 'ArrowRight', x: 1, y: 0 },
  up: { key: 'ArrowUp', x: 0, y: -1 },
  down: { key: 'ArrowDown', x: 0, y: 1 },
} as const

function nudges(modifier: keyof typeof steps, label: 'action.nudge' | 'action.nudge-far') {
  return Object.entries(arrows).map(([side, { key, x, y }]): Action => ({
    id: `${label.slice(7)}-${side}`,
    label,
    group: 'arrange',
    keys: [`${modifier}+${key}`],
    keysOnly: true,
    perform: () => nudge(x * steps[modifier], y * steps[modifier]),
  }))
}

export const arrangeActions: readonly Action[] = [
  {
    id: 'tidy',
    label: 'action.tidy',
    group: 'arrange',
    icon: Waypoints,
    keys: ['Shift+L'],
    menus: ['pane'],
    perform: () => void tidy(),
  },
  ...nudges('Alt', 'action.nudge'),
  ...nudges('Alt+Shift', 'action.nudge-far'),
]

// What changes where things lie.
import { LogIn, LogOut, Waypoints } from 'lucide-react'
import { useCanvasPanels } from '../../canvas/canvas-panels.ts'
import { nudge } from '../../canvas/editing/nudging.ts'
import { tidy } from '../../canvas/editing/tidy.ts'
import { framedOf, framesOpenTo } from '../../canvas/frames/frame-members.ts'
import { targetNodes } from '../../canvas/selection/targets.ts'
import { sayError } from '../../ui/over/toasts.tsx'
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
  {
    id: 'into-frame',
    label: 'action.into-frame',
    group: 'arrange',
    icon: LogIn,
    menus: ['node'],
    enabled: () => framesOpenTo(targetNodes()).length > 0,
    perform: () => useCanvasPanels.setState({ intoFrame: targetNodes() }),
  },
  {
    id: 'out-of-frame',
    label: 'action.out-of-frame',
    group: 'arrange',
    icon: LogOut,
    menus: ['node'],
    enabled: () => framedOf(targetNodes()).length > 0,
    perform: () => {
      const ids = framedOf(targetNodes())
      void import('../../canvas/frames/into-frame.ts')
        .then(({ takeOutOfFrame }) => takeOutOfFrame(ids))
        .catch(sayError)
    },
  },
  ...nudges('Alt', 'action.nudge'),
  ...nudges('Alt+Shift', 'action.nudge-far'),
]

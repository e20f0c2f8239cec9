// What changes the selection: all, none, walking from card to card, taking in what lies before or behind.
import { SquareDashed, SquareDashedMousePointer } from 'lucide-react'
import { escape, extendSelection, selectAll } from '../../canvas/selection/selecting.ts'
import {
  focusedEdge,
  hasTargets,
  oneTarget,
  selectFocused,
} from '../../canvas/selection/targets.ts'
import { walkEdges } from '../../canvas/selection/edge-walking.ts'
import { walk } from '../../canvas/selection/walking.ts'
import type { Action } from './action.ts'

const hasEdges = (): boolean => focusedEdge() !== undefined || oneTarget() !== undefined

const directions = ['left', 'right', 'up', 'down'] as const

export const selectActions: readonly Action[] = [
  {
    id: 'select-all',
    label: 'action.select-all',
    group: 'select',
    icon: SquareDashedMousePointer,
    keys: ['Mod+A'],
    menus: ['pane'],
    perform: selectAll,
  },
  {
    id: 'escape',
    label: 'action.escape',
    group: 'select',
    icon: SquareDashed,
    keys: ['Escape'],
    perform: escape,
  },
  {
    id: 'select-focused',
    label: 'action.select-focused',
    group: 'select',
    keys: ['Space'],
    keysOnly: true,
    onCanvas: true,
    perform: selectFocused,
  },
  ...directions.map((direction): Action => ({
    id: `walk-${direction}`,
    label: 'action.walk',
    group: 'select',
    keys: [`Arrow${direction.charAt(0).toUpperCase()}${direction.slice(1)}`],
    keysOnly: true,
    onCanvas: true,
    perform: () => walk(direction),
  })),
  ...([1, -1] as const).map((step): Action => ({
    id: step === 1 ? 'next-edge' : 'previous-edge',
    label: 'action.walk-edges',
    group: 'select',
    keys: [step === 1 ? 'W' : 'Shift+W'],
    keysOnly: true,
    onCanvas: true,
    enabled: hasEdges,
    perform: () => walkEdges(step),
  })),
  {
    id: 'select-upstream',
    label: 'action.select-upstream',
    group: 'select',
    keys: ['Shift+ArrowLeft'],
    menus: ['node'],
    onCanvas: true,
    enabled: hasTargets,
    perform: () => extendSelection('upstream'),
  },
  {
    id: 'select-downstream',
    label: 'action.select-downstream',
    group: 'select',
    keys: ['Shift+ArrowRight'],
    menus: ['node'],
    onCanvas: true,
    enabled: hasTargets,
    perform: () => extendSelection('downstream'),
  },
]

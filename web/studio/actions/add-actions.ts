// What brings something new onto the canvas.
import { Frame, Plus, StickyNote } from 'lucide-react'
import { searchAtPointer } from '../../canvas/adding/open-search.ts'
import { frameSelection } from '../../canvas/frames/framing.ts'
import { addNoteAtPointer } from '../../canvas/frames/noting.ts'
import { hasTargets } from '../../canvas/selection/targets.ts'
import type { Action } from './action.ts'

export const addActions: readonly Action[] = [
  {
    id: 'add-node',
    label: 'action.add-node',
    group: 'add',
    icon: Plus,
    keys: ['Tab', '/'],
    menus: ['pane'],
    perform: ({ flow }) => searchAtPointer(flow),
  },
  {
    id: 'frame',
    label: 'action.frame',
    group: 'add',
    icon: Frame,
    keys: ['G'],
    menus: ['node'],
    enabled: hasTargets,
    perform: () => frameSelection(),
  },
  {
    id: 'note',
    label: 'action.note',
    group: 'add',
    icon: StickyNote,
    keys: ['N'],
    menus: ['pane'],
    perform: ({ flow }) => addNoteAtPointer(flow),
  },
]

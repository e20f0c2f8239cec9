// What brings something new onto the canvas.
import { Combine, Frame, Plus, StickyNote } from 'lucide-react'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import type { Language } from '../../../engine/nodes/node-type.ts'
import { addNodeAt, placeAfterSelected, type Place } from '../../canvas/adding/adding.ts'
import { searchAfter, searchAtPointer, searchBefore } from '../../canvas/adding/open-search.ts'
import { frameSelection } from '../../canvas/frames/framing.ts'
import { addNoteAtPointer } from '../../canvas/frames/noting.ts'
import { hasTargets, oneTarget } from '../../canvas/selection/targets.ts'
import { useJob } from '../../document/store.ts'
import type { Action } from './action.ts'

/** One node is meant, and it has an output. */
function handsRowsOn(): boolean {
  const { nodes } = useJob.getState().document
  const type = nodes.find(({ id }) => id === oneTarget())?.type
  return (nodeFace(type ?? '')?.outputs.length ?? 0) > 0
}

/** One node is meant, and rows arrive at it. */
function takesRows(): boolean {
  const { nodes } = useJob.getState().document
  const type = nodes.find(({ id }) => id === oneTarget())?.type
  return (nodeFace(type ?? '')?.inputs.length ?? 0) > 0
}

/** The two datasets that are meant: where what takes both would stand. */
function placeOfTwo(): Place | null {
  const place = placeAfterSelected({ x: 0, y: 0 })
  return place.several?.length === 2 ? place : null
}

function mergeTwo(language: Language): void {
  const place = placeOfTwo()
  const type = nodeFace('merge')
  if (place !== null && type !== undefined) addNodeAt(type, place, language)
}

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
    id: 'add-after',
    label: 'action.add-after',
    group: 'add',
    icon: Plus,
    menus: ['node'],
    enabled: handsRowsOn,
    perform: ({ flow }) => searchAfter(oneTarget() ?? '', flow),
  },
  {
    id: 'add-before',
    label: 'action.add-before',
    group: 'add',
    icon: Plus,
    menus: ['node'],
    enabled: takesRows,
    perform: () => searchBefore(oneTarget() ?? ''),
  },
  {
    id: 'merge-two',
    label: 'action.merge-two',
    group: 'add',
    icon: Combine,
    keys: ['J'],
    menus: ['node'],
    enabled: () => placeOfTwo() !== null,
    perform: ({ language }) => mergeTwo(language),
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

// What is done to nodes: look at their rows, open, rename, connect, disable, walk through their problems.
import { Cable, Pencil, Pin, Play, Power, Settings2, TriangleAlert } from 'lucide-react'
import { startConnecting } from '../../canvas/connecting/key-connect.ts'
import { hasPartText, openPartText } from '../../canvas/frames/open-text.ts'
import { nextProblem } from '../../canvas/problems/next-problem.ts'
import { openInspector, runToHere } from '../../canvas/selection/opening.ts'
import { hasTargets, oneTarget, targetNodes } from '../../canvas/selection/targets.ts'
import { toggleNodes } from '../../document/edits.ts'
import { togglePinned } from '../view.ts'
import type { Action } from './action.ts'

const isOne = (): boolean => oneTarget() !== undefined

export const nodeActions: readonly Action[] = [
  {
    id: 'run-to-here',
    label: 'action.run-to-here',
    group: 'node',
    icon: Play,
    keys: ['Mod+Enter'],
    menus: ['node'],
    enabled: isOne,
    perform: () => runToHere(oneTarget()),
  },
  {
    id: 'open',
    label: 'action.open',
    group: 'node',
    icon: Settings2,
    keys: ['Enter'],
    menus: ['node', 'note', 'frame'],
    onCanvas: true,
    enabled: () => hasPartText() || isOne(),
    perform: () => (hasPartText() ? openPartText() : openInspector(oneTarget(), 'settings')),
  },
  {
    id: 'rename',
    label: 'action.rename',
    group: 'node',
    icon: Pencil,
    keys: ['F2'],
    menus: ['node'],
    enabled: isOne,
    perform: () => openInspector(oneTarget(), 'name'),
  },
  {
    id: 'connect',
    label: 'action.connect',
    group: 'node',
    icon: Cable,
    keys: ['C'],
    menus: ['node'],
    enabled: isOne,
    perform: () => startConnecting(oneTarget() ?? ''),
  },
  {
    id: 'pin',
    label: 'action.pin',
    group: 'node',
    icon: Pin,
    keys: ['P'],
    menus: ['node'],
    enabled: isOne,
    perform: () => togglePinned(oneTarget() ?? ''),
  },
  {
    id: 'disable',
    label: 'action.disable',
    group: 'node',
    icon: Power,
    keys: ['D'],
    menus: ['node'],
    enabled: hasTargets,
    perform: () => toggleNodes(targetNodes()),
  },
  {
    id: 'next-problem',
    label: 'action.next-problem',
    group: 'node',
    icon: TriangleAlert,
    keys: ['E', 'F8'],
    whileTyping: ['F8'],
    perform: () => nextProblem(1),
  },
  {
    id: 'previous-problem',
    label: 'action.previous-problem',
    group: 'node',
    icon: TriangleAlert,
    keys: ['Shift+E', 'Shift+F8'],
    whileTyping: ['Shift+F8'],
    perform: () => nextProblem(-1),
  },
]

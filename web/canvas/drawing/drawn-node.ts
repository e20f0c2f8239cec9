// What React Flow draws: cards, frames behind them, notes, and edges between cards.
import type { Edge, Node } from '@xyflow/react'
import type { JobFrame, JobNode, JobNote } from '../../../engine/job/document.ts'

export type CardNode = Node<{ node: JobNode }, 'card'>
export type FrameNode = Node<{ frame: JobFrame }, 'frame'>
export type NoteNode = Node<{ note: JobNote }, 'note'>
export type RowsEdge = Edge<Record<string, never>, 'rows'>

export type DrawnNode = CardNode | FrameNode | NoteNode

/** The part as it was drawn last. */
export function known<Type extends DrawnNode['type']>(
  before: ReadonlyMap<string, DrawnNode>,
  id: string,
  type: Type,
): Extract<DrawnNode, { type?: Type }> | undefined {
  const old = before.get(id)
  return old?.type === type ? (old as Extract<DrawnNode, { type?: Type }>) : undefined
}

/** While it is dragged a part stands where the pointer holds it. The same object as long as the place is the same. */
export function drawnAt(
  old: DrawnNode | undefined,
  position: JobNode['position'],
): JobNode['position'] {
  if (old === undefined) return position
  const stays =
    old.dragging === true || (old.position.x === position.x && old.position.y === position.y)
  return stays ? old.position : position
}

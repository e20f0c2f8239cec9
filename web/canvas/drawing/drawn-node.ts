// What React Flow draws: cards, frames behind them, notes.
import type { JobNode } from '../../../engine/job/document.ts'
import type { CardNode } from '../cards/node-card.tsx'
import type { FrameNode } from '../frames/frame-node.tsx'
import type { NoteNode } from '../frames/note-node.tsx'

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

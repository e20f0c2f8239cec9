// A drag of cards, frames and notes as one command, under a name for the history.
import type { Move } from '../../../engine/job/commands/nodes.ts'
import { command, nodeById } from '../../document/edits.ts'
import type { ChangeName } from '../../document/history.ts'
import { partOfDrawing } from './part-ids.ts'

export interface Dragged {
  id: string
  position: { x: number; y: number }
}

export function moveParts(dragged: readonly Dragged[]): void {
  const of = (wanted: string) =>
    Object.fromEntries(
      dragged.flatMap(({ id, position }) => {
        const part = partOfDrawing(id)
        return part.kind === wanted ? [[part.id, position]] : []
      }),
    )
  const move = { nodes: of('node'), frames: of('frame'), notes: of('note') }
  command(moveName(move), 'move', move)
}

export function moveName({ nodes, frames = {}, notes = {} }: Move): ChangeName {
  const [first, ...more] = Object.keys(nodes)
  const frameCount = Object.keys(frames).length
  if (frameCount > 0) return { id: 'change.move-frame' }
  if (first === undefined) return { id: 'change.move-note' }
  const alone = more.length === 0 && Object.keys(notes).length === 0
  return alone
    ? { id: 'change.move', values: { name: nodeById(first)?.name ?? '' } }
    : { id: 'change.move-many', values: { count: more.length + 1 } }
}

// Moves what is selected by keys; holding a key is one entry of the history.
import type { JobNode } from '../../../engine/job/document.ts'
import { command } from '../../document/edits.ts'
import { useJob } from '../../document/store.ts'
import { idOfFrame, idOfNote } from '../frames/part-ids.ts'
import { moveName } from '../frames/moving.ts'
import { targets } from '../selection/targets.ts'

interface Placed {
  id: string
  position: JobNode['position']
}

export function nudge(dx: number, dy: number): void {
  const { nodes, frames, notes = [] } = useJob.getState().document
  const { selected, marked } = targets()
  const shifted = (parts: readonly Placed[], isMeant: (id: string) => boolean) =>
    Object.fromEntries(
      parts
        .filter(({ id }) => isMeant(id))
        .map(({ id, position }) => [id, { x: position.x + dx, y: position.y + dy }]),
    )
  const move = {
    nodes: shifted(nodes, (id) => selected.includes(id)),
    frames: shifted(frames, (id) => marked.includes(idOfFrame(id))),
    notes: shifted(notes, (id) => marked.includes(idOfNote(id))),
  }
  const moved = [...selected, ...marked]
  if (moved.length > 0) command(moveName(move), 'move', move, `nudge ${moved.join(' ')}`)
}

// Moves what is selected by keys; holding a key is one entry of the history.
import type { JobNode } from '../../../engine/job/document.ts'
import { command } from '../../document/edits.ts'
import { useJob } from '../../document/store.ts'
import { useCanvasPanels } from '../canvas-panels.ts'
import { idOfFrame, idOfNote } from '../frames/part-ids.ts'
import { moveName } from '../frames/moving.ts'
import { targetNodes } from '../selection/targets.ts'

interface Placed {
  id: string
  position: JobNode['position']
}

export function nudge(dx: number, dy: number): void {
  const { nodes, frames, notes = [] } = useJob.getState().document
  const { marked } = useCanvasPanels.getState()
  const targets = targetNodes()
  const shifted = (parts: readonly Placed[], isMeant: (id: string) => boolean) =>
    Object.fromEntries(
      parts
        .filter(({ id }) => isMeant(id))
        .map(({ id, position }) => [id, { x: position.x + dx, y: position.y + dy }]),
    )
  const move = {
    nodes: shifted(nodes, (id) => targets.includes(id)),
    frames: shifted(frames, (id) => marked.includes(idOfFrame(id))),
    notes: shifted(notes, (id) => marked.includes(idOfNote(id))),
  }
  const moved = [...targets, ...marked]
  if (moved.length > 0) command(moveName(move), 'move', move, `nudge ${moved.join(' ')}`)
}

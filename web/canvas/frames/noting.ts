// Notes: free text beside the nodes.
import type { ReactFlowInstance } from '@xyflow/react'
import { command } from '../../document/edits.ts'
import { useJob } from '../../document/store.ts'
import { select } from '../../studio/view.ts'
import { mark } from '../canvas-panels.ts'
import { pointOnCanvas } from '../viewport/pointer.ts'
import { freePlace } from './free-place.ts'
import { focusText } from './focus-text.ts'
import { boxOfNode, freeId } from './framing.ts'
import { idOfNote } from './part-ids.ts'

const size = { width: 240, height: 72 } as const

export function addNoteAtPointer(flow: ReactFlowInstance): void {
  addNote(flow.screenToFlowPosition(pointOnCanvas().client))
}

/** An empty note with the cursor in it, beside the cards and not over them. */
export function addNote({ x, y }: { x: number; y: number }): void {
  const { nodes, notes = [] } = useJob.getState().document
  const id = freeId('note', notes)
  const position = freePlace({ x: Math.round(x / 8) * 8, y: Math.round(y / 8) * 8, ...size }, [
    ...nodes.map(boxOfNode),
    ...notes.map((note) => ({ ...note.position, ...note.size })),
  ])
  command({ id: 'change.add-note' }, 'add-note', { note: { id, text: '', position, size } })
  select([])
  mark([idOfNote(id)])
  focusText(`[data-note="${id}"]`)
}

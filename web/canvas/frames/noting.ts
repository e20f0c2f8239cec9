// Notes: free text beside the nodes.
import type { ReactFlowInstance } from '@xyflow/react'
import { command } from '../../document/edits.ts'
import { useJob } from '../../document/store.ts'
import { select } from '../../studio/view.ts'
import { freeNear } from '../adding/placing.ts'
import { bringIntoSight } from '../viewport/visible.ts'
import { pointOnCanvas } from '../viewport/pointer.ts'
import { focusText } from './focus-text.ts'
import { freeId } from './framing.ts'
import { idOfNote } from './part-ids.ts'

const size = { width: 240, height: 72 } as const

export function addNoteAtPointer(flow: ReactFlowInstance): void {
  addNote(flow.screenToFlowPosition(pointOnCanvas().client))
}

/** An empty note with the cursor in it, beside the cards and not over them. */
export function addNote(at: { x: number; y: number }): void {
  const { document } = useJob.getState()
  const id = freeId('note', document.notes)
  const position = freeNear(document, at, size)
  command({ id: 'change.add-note' }, 'add-note', { note: { id, text: '', position, size } })
  select([], [idOfNote(id)])
  bringIntoSight({ ...position, ...size })
  focusText(`[data-note="${id}"]`)
}

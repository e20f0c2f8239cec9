// What is changed of frames and notes: on the canvas, and in the panel beside it.
import type { JobFrame, JobNote, PartColour } from '../../../engine/job/document.ts'
import { command } from '../../document/edits.ts'
import { useJob } from '../../document/store.ts'
import { boxOfNode, boxOfPart, upToGrid } from '../box.ts'
import { frameAround, nodesIn } from './framing.ts'

export function retitleFrame(id: string, title: string): void {
  command({ id: 'change.rename-frame' }, 'set-frame', { id, title }, `${id} title`)
}

export function colourFrame(id: string, colour: PartColour): void {
  command({ id: 'change.colour-frame' }, 'set-frame', { id, colour })
}

/** Around the nodes in it; as it is where there are none. */
export function fitFrame(frame: JobFrame): void {
  const inside = nodesIn(useJob.getState().document, boxOfPart(frame))
  if (inside.length === 0) return
  const around = frameAround(inside.map(boxOfNode))
  command({ id: 'change.resize-frame' }, 'set-frame', { id: frame.id, ...around })
}

export function writeNote(id: string, text: string): void {
  command({ id: 'change.edit-note' }, 'edit-note', { id, text }, `${id} text`)
}

export function colourNote(id: string, colour: PartColour): void {
  command({ id: 'change.colour-note' }, 'edit-note', { id, colour })
}

/** Pixels above and below the text, see `note.css`. */
const notePadding = 18

/** As high as its text at this width. */
export function fitNote({ id, size }: JobNote): void {
  const field = document.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`)
  if (field === null) return
  field.style.height = '0'
  const height = Math.max(48, upToGrid(field.scrollHeight + notePadding))
  field.style.height = ''
  command({ id: 'change.resize-note' }, 'edit-note', { id, size: { ...size, height } })
}

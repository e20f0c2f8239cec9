// Opens the text of a note, or the title of a frame, for writing: by Enter, as a double click does.
import { useView } from '../../studio/view.ts'
import { hasTargets } from '../selection/targets.ts'
import { idOfFrame, idOfNote } from './part-ids.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/** Of the note or frame that the keyboard stands on, else of the one that is marked; null while nodes are meant. */
function partText(): Field | null {
  const held = document.activeElement?.closest('.react-flow__node-note, .react-flow__node-frame')
  const { marked } = useView.getState()
  const texts = [...document.querySelectorAll<Field>('[data-note], [data-frame-title]')]
  if (held) return texts.find((text) => held.contains(text)) ?? null
  if (hasTargets() || marked.length !== 1) return null
  return texts.find(({ dataset }) => marked.includes(drawnAs(dataset))) ?? null
}

function drawnAs({ note, frameTitle }: DOMStringMap): string {
  return note === undefined ? idOfFrame(frameTitle ?? '') : idOfNote(note)
}

export function hasPartText(): boolean {
  return partText() !== null
}

/** With the cursor at its end. */
export function openPartText(): void {
  const text = partText()
  text?.focus()
  text?.setSelectionRange(text.value.length, text.value.length)
}

// The cursor goes into text that was only just added.
import { flushSync } from 'react-dom'

/** Frames that drawing it may take. */
const patience = 10

/** Draws at once, so that the very next key is part of the text; all of it is marked, to be typed over. */
export function focusText(selector: string): void {
  flushSync(() => undefined)
  focusSoon(selector, patience)
}

function focusSoon(selector: string, tries: number): void {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector)
  field?.focus()
  if (field !== null && document.activeElement === field) field.select()
  else if (tries > 0) requestAnimationFrame(() => focusSoon(selector, tries - 1))
}

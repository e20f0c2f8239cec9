// Keys in the lines of a select.
import type { KeyboardEvent } from 'react'

/** What can be focused in a line: `data-part` of its cells. */
const parts = ['kept', 'name', 'type', 'format', 'more'] as const
export type Part = (typeof parts)[number]

const pageLines = 10

const steps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -pageLines,
  PageDown: pageLines,
}

const ends: Readonly<Record<string, number>> = { Home: -Infinity, End: Infinity }

export interface LineStep {
  /** Lines further down; infinite for an end. */
  by: number
  /** The field goes there, not only the focus. */
  moves: boolean
}

/** Null for keys that mean something else in a line. */
export function lineStep(event: KeyboardEvent): LineStep | null {
  const { key, ctrlKey, altKey, shiftKey, metaKey } = event
  if (event.nativeEvent.isComposing || shiftKey || metaKey) return null
  const end = ends[key]
  if (end !== undefined) return ctrlKey ? { by: end, moves: altKey } : null
  const by = steps[key]
  return by === undefined || ctrlKey ? null : { by, moves: altKey }
}

/** The part of a line where the event is; null in a list or menu that lies over the page. */
export function partOf(target: EventTarget): Part | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-part]') : null
  return parts.find((part) => part === cell?.dataset['part']) ?? null
}

// Keys that lead through a list of many lines.
import type { KeyboardEvent } from 'react'

const pageLines = 10

/** The line that a key leads to; null for keys that mean something else. */
export function nextLine(
  { key, altKey, ctrlKey, metaKey }: KeyboardEvent,
  at: number,
  count: number,
): number | null {
  const to: Readonly<Record<string, number>> = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    PageUp: at - pageLines,
    PageDown: at + pageLines,
    Home: 0,
    End: count - 1,
  }
  const next = to[key]
  if (next === undefined || altKey || ctrlKey || metaKey) return null
  return Math.max(0, Math.min(next, count - 1))
}

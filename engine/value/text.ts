// Text as bytes: compared, searched and ordered as UTF-8, never decoded.
import type { Slice } from '../batch/vector.ts'

const encoder = new TextEncoder()

export function textSlice(text: string): Slice {
  const bytes = encoder.encode(text)
  return { bytes, start: 0, end: bytes.length }
}

/** Order of two texts by their UTF-8 bytes, which is the order of their code points. */
export function compareText(a: Slice, b: Slice): number {
  const lengthA = a.end - a.start
  const lengthB = b.end - b.start
  const shared = Math.min(lengthA, lengthB)
  for (let i = 0; i < shared; i++) {
    const difference = a.bytes[a.start + i]! - b.bytes[b.start + i]!
    if (difference !== 0) return difference
  }
  return lengthA - lengthB
}

export function equalText(a: Slice, b: Slice): boolean {
  return a.end - a.start === b.end - b.start && standsAt(a, a.start, b)
}

/** True when `part` stands in `whole` at byte `at` (which leaves room for it). */
export function standsAt(whole: Slice, at: number, part: Slice): boolean {
  const length = part.end - part.start
  for (let i = 0; i < length; i++) {
    if (whole.bytes[at + i] !== part.bytes[part.start + i]) return false
  }
  return true
}

/** Substring search; UTF-8 needs no care here, since no character's bytes begin inside another's. */
export function containsText(whole: Slice, part: Slice): boolean {
  const last = whole.end - (part.end - part.start)
  for (let at = whole.start; at <= last; at++) if (standsAt(whole, at, part)) return true
  return false
}

// Cuts a text into parts: at a separator, or after so many characters.
import type { Slice } from '../../batch/vector.ts'
import { readCodePoint, sequenceBytes } from '../../formats/encoding/code-points.ts'
import { isWhiteSpace } from '../../value/white-space.ts'
import type { SplitConfig } from './config.ts'

/**
 * Calls `part` for each part, in order; the slice is reused. Answers the number of parts. With a limit the last part holds all that
 * remains.
 */
export type CutText = (text: Slice, limit: number, part: (slice: Slice) => void) => number

/** A text without a separator, also an empty one, is one part. */
export function cutAtSeparator(separator: string): CutText {
  const wanted = new TextEncoder().encode(separator)
  return ({ bytes, start, end }, limit, part) => {
    let from = start
    for (let count = 1; ; count++) {
      const at = count === limit ? -1 : indexOf(bytes, wanted, from, end)
      part({ bytes, start: from, end: at < 0 ? end : at })
      if (at < 0) return count
      from = at + wanted.length
    }
  }
}

/** `widthOf` a part by its number, from 0. An empty text is one part; behind the last character there is none. */
export function cutByWidth(widthOf: (part: number) => number): CutText {
  return ({ bytes, start, end }, limit, part) => {
    let from = start
    let count = 0
    do {
      const last = count + 1 === limit
      const to = last ? end : afterCharacters(bytes, from, end, widthOf(count))
      part({ bytes, start: from, end: to })
      from = to
      count++
    } while (from < end)
    return count
  }
}

/** How the settings cut; for fields, `columns` says how many there are. */
export function compileCut({ by, separator, into, columns, width }: SplitConfig): CutText {
  if (by === 'separator') return cutAtSeparator(separator)
  if (into === 'rows') return cutByWidth(() => width)
  return cutByWidth((part) => columns[part]?.width ?? Infinity)
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number, end: number): number {
  const first = wanted[0]!
  const last = end - wanted.length
  for (let at = from; at <= last; at++) {
    if (bytes[at] !== first) continue
    let same = 1
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++
    if (same === wanted.length) return at
  }
  return -1
}

function afterCharacters(bytes: Uint8Array, from: number, end: number, count: number): number {
  let at = from
  for (let i = 0; i < count && at < end; i++) at += sequenceBytes(bytes[at]!)
  return at
}

/** Without white space at both ends (`value/white-space.ts`). */
export function trim(slice: Slice): void {
  const { bytes } = slice
  while (slice.start < slice.end && isWhiteSpace(readCodePoint(bytes, slice.start))) {
    slice.start += sequenceBytes(bytes[slice.start]!)
  }
  while (slice.start < slice.end) {
    let last = slice.end - 1
    while ((bytes[last]! & 0xc0) === 0x80) last--
    if (!isWhiteSpace(readCodePoint(bytes, last))) return
    slice.end = last
  }
}

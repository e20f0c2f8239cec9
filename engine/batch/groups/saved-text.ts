// Text in the bytes that measures put aside: numbers and counts, all ASCII.
import { newSlice } from '../vector.ts'
import type { Slice } from '../vector.ts'
import type { ByteBuffer } from '../../value/byte-buffer.ts'

export function appendText(text: string, into: ByteBuffer): void {
  into.reserve(text.length)
  for (let i = 0; i < text.length; i++) into.push(text.charCodeAt(i))
}

/** Of the length before each value. */
export const lengthBytes = 4

/** Length of what follows, in four bytes. */
export function appendLength(length: number, into: ByteBuffer): void {
  for (let shift = 0; shift < 32; shift += 8) into.push((length >>> shift) & 0xff)
}

export function lengthAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0
  )
}

/** Each of the values that follow each other behind their lengths; the slice is the same for all. */
export function forEachValue(
  { bytes, start, end }: Slice,
  take: (value: Slice, isFirst: boolean) => void,
): void {
  const value = newSlice()
  value.bytes = bytes
  for (let at = start; at < end; at = value.end) {
    value.start = at + lengthBytes
    value.end = value.start + lengthAt(bytes, at)
    take(value, at === start)
  }
}

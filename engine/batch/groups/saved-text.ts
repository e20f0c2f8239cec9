// Text in the bytes that measures put aside: numbers and counts, all ASCII.
import type { ByteBuffer } from '../../value/byte-buffer.ts'

export function appendText(text: string, into: ByteBuffer): void {
  into.reserve(text.length)
  for (let i = 0; i < text.length; i++) into.push(text.charCodeAt(i))
}

/** Length of what follows, in four bytes. */
export function appendLength(length: number, into: ByteBuffer): void {
  for (let shift = 0; shift < 32; shift += 8) into.push((length >>> shift) & 0xff)
}

export function lengthAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0
  )
}

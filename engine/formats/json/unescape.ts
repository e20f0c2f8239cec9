// The text of a JSON string: its escapes become the characters they stand for.
import { ByteBuffer } from '../../value/byte-buffer.ts'
import { writeCodePoint } from '../encoding/code-points.ts'
import { escapedUnit } from './scanner.ts'

const backslash = 0x5c
const plain: Readonly<Record<string, number>> = { b: 8, f: 12, n: 10, r: 13, t: 9 }

/** Appends the text of `bytes[from, end)`, the inside of a string that a scanner has accepted. */
export function unescapeInto(bytes: Uint8Array, from: number, end: number, into: ByteBuffer): void {
  into.reserve(end - from)
  for (let at = from; at < end;) {
    const byte = bytes[at]!
    if (byte !== backslash) {
      into.bytes[into.length++] = byte
      at++
    } else if (bytes[at + 1] === 0x75) at = unescapeUnits(bytes, at, end, into)
    else {
      const sign = bytes[at + 1]!
      into.bytes[into.length++] = plain[String.fromCharCode(sign)] ?? sign
      at += 2
    }
  }
}

function unescapeUnits(bytes: Uint8Array, at: number, end: number, into: ByteBuffer): number {
  const unit = escapedUnit(bytes, at, end)
  if (unit < 0xd800 || unit > 0xdfff) {
    into.length = writeCodePoint(into.bytes, into.length, unit)
    return at + 6
  }
  const codePoint = 0x10000 + ((unit - 0xd800) << 10) + escapedUnit(bytes, at + 6, end) - 0xdc00
  into.length = writeCodePoint(into.bytes, into.length, codePoint)
  return at + 12
}

const decoder = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true })

/** The same as a string. */
export function unescapedText(
  bytes: Uint8Array,
  from: number,
  end: number,
  escaped: boolean,
): string {
  if (!escaped) return decoder.decode(bytes.subarray(from, end))
  const buffer = new ByteBuffer(end - from)
  unescapeInto(bytes, from, end, buffer)
  return decoder.decode(buffer.bytes.subarray(0, buffer.length))
}

// A value's UTF-8 bytes as a JSON text, byte for byte as JSON.stringify has it, without making a string of it.
import type { Slice } from '../../batch/vector.ts'

const encoder = new TextEncoder()
const quote = 0x22

/** What a byte becomes inside quotes; undefined: itself. Only ASCII needs escaping, so every byte can be judged alone. */
const escapes: readonly (Uint8Array | undefined)[] = Array.from({ length: 256 }, (_, byte) => {
  if (byte > 0x7f) return undefined
  const escaped = encoder.encode(JSON.stringify(String.fromCharCode(byte)).slice(1, -1))
  return escaped.length === 1 ? undefined : escaped
})

/** Bytes that a byte takes. */
const sizes = Uint8Array.from(escapes, (escaped) => escaped?.length ?? 1)

/** Bytes of the text, quotes included. The slice holds valid UTF-8. */
export function jsonTextBytes({ bytes, start, end }: Slice): number {
  let size = 2
  for (let at = start; at < end; at++) size += sizes[bytes[at]!]!
  return size
}

/** Writes the text, quotes included, at `to`, where there must be room; answers the position after it. */
export function writeJsonText({ bytes, start, end }: Slice, into: Uint8Array, to: number): number {
  let at = to
  into[at++] = quote
  for (let from = start; from < end; from++) {
    const byte = bytes[from]!
    const escaped = escapes[byte]
    if (escaped === undefined) into[at++] = byte
    else {
      into.set(escaped, at)
      at += escaped.length
    }
  }
  into[at++] = quote
  return at
}

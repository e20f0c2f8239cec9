// A place in a text as a person counts it.

/** Number, from 1, of the character that begins at `at` in the UTF-8 text from `from` on. */
export function positionIn(bytes: Uint8Array, from: number, at: number): number {
  let position = 1
  for (let i = from; i < at; i++) if ((bytes[i]! & 0xc0) !== 0x80) position++
  return position
}

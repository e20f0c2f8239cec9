// Single code points in and out of UTF-8 bytes.

/** Writes a code point at `at`; answers where it ends. */
export function writeCodePoint(target: Uint8Array, at: number, codePoint: number): number {
  if (codePoint < 0x80) {
    target[at] = codePoint
    return at + 1
  }
  if (codePoint < 0x800) {
    target[at] = 0xc0 | (codePoint >> 6)
    target[at + 1] = 0x80 | (codePoint & 0x3f)
    return at + 2
  }
  if (codePoint < 0x10000) {
    target[at] = 0xe0 | (codePoint >> 12)
    target[at + 1] = 0x80 | ((codePoint >> 6) & 0x3f)
    target[at + 2] = 0x80 | (codePoint & 0x3f)
    return at + 3
  }
  target[at] = 0xf0 | (codePoint >> 18)
  target[at + 1] = 0x80 | ((codePoint >> 12) & 0x3f)
  target[at + 2] = 0x80 | ((codePoint >> 6) & 0x3f)
  target[at + 3] = 0x80 | (codePoint & 0x3f)
  return at + 4
}

/** The code point of the valid sequence at `at`. */
export function readCodePoint(source: Uint8Array, at: number): number {
  const lead = source[at]!
  if (lead < 0x80) return lead
  if (lead < 0xe0) return ((lead & 0x1f) << 6) | (source[at + 1]! & 0x3f)
  const middle = ((source[at + 1]! & 0x3f) << 6) | (source[at + 2]! & 0x3f)
  if (lead < 0xf0) return ((lead & 0x0f) << 12) | middle
  return ((lead & 0x07) << 18) | (middle << 6) | (source[at + 3]! & 0x3f)
}

/** Length of the valid sequence that begins with `lead`. */
export function sequenceBytes(lead: number): number {
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

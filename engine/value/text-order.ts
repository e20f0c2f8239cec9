// The order of texts: by UTF-8 bytes, everywhere the same; no collation of the platform.

/**
 * Negative, 0 or positive. UTF-8 byte order is code point order; UTF-16 units agree except that surrogates (the upper planes)
 * must come after U+E000–U+FFFF.
 */
export function compareUtf8(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y) return rank(x) - rank(y)
  }
  return a.length - b.length
}

function rank(unit: number): number {
  if (unit < 0xd800) return unit
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800
}

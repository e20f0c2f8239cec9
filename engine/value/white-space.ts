// What counts as white space where text is trimmed: in keys, in parts of a text and in formulas alike.

/**
 * All that Unicode gives the property White_Space (tab to carriage return, space, U+0085, no-break U+00A0 and U+202F, U+1680, U+2000 to
 * U+200A, U+2028, U+2029, U+205F, ideographic U+3000) and, as ECMAScript has it, U+FEFF: a byte order mark within a file.
 */
export function isWhiteSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13)
  if (code < 0x1680) return code === 0x85 || code === 0xa0
  if (code >= 0x2000 && code <= 0x200a) return true
  return further.has(code)
}

const further = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff])

// Texts of any characters. fast-check's own unit `binary` is the same, but lists a million characters first, which takes seconds.
import * as fc from 'fast-check'

const firstSurrogate = 0xd800
const surrogates = 0x800
const characters = 0x11_0000 - surrogates

const characterAt = (index: number): string =>
  String.fromCodePoint(index < firstSurrogate ? index : index + surrogates)

function indexOf(value: unknown): number {
  const code = typeof value === 'string' ? value.codePointAt(0) : undefined
  if (code === undefined || String.fromCodePoint(code) !== value) throw new Error('no character')
  return code < firstSurrogate ? code : code - surrogates
}

const character = fc.integer({ min: 0, max: characters - 1 }).map(characterAt, indexOf)

/** Of every character that there is; none is half of a pair. */
export function anyText(sizes: fc.StringConstraints = {}): fc.Arbitrary<string> {
  return fc.string({ ...sizes, unit: character })
}

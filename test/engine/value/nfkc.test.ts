// NFKC by our own table, compared with the platform's for every character and for random texts. The platform may know a newer Unicode than
// the table; `npm run nfkc` brings it up to date.
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadNfkc, toNfkc } from '../../../engine/value/nfkc/nfkc.ts'
import { unicodeVersion } from '../../../engine/value/nfkc/table.ts'

function codesOf(text: string): Uint32Array {
  return Uint32Array.from([...text], (character) => character.codePointAt(0)!)
}

function formOf(text: string): string {
  const codes = codesOf(text)
  return String.fromCodePoint(...toNfkc(codes, codes.length))
}

describe('nfkc', () => {
  beforeAll(loadNfkc)

  it('is of the Unicode that this Node knows', () => {
    expect(unicodeVersion).toBe(process.versions['unicode'])
  })

  it('takes every character as Unicode does, alone and before a mark', () => {
    const wrong: string[] = []
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code === 0xd800) code = 0xe000
      const character = String.fromCodePoint(code)
      for (const text of [character, `${character}\u0301`, `か${character}\u3099`]) {
        if (formOf(text) !== text.normalize('NFKC')) wrong.push(code.toString(16))
      }
    }
    expect(wrong).toEqual([])
  })

  it('orders marks and joins them as Unicode does', () => {
    const marks = fc.constantFrom(
      ...'a\u00e9\u0301\u0323\u0327\u0345\u0334\u05b0\u0e38\u3099\u309aかｶﾞﾟ①㈱ﬁ각ᄀ\u1161\u11a8\u0bc6\u0bbe ',
    )
    const text = fc.array(marks, { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (given) => {
        const whole = given.toWellFormed()
        expect(formOf(whole)).toBe(whole.normalize('NFKC'))
      }),
      { numRuns: 3000 },
    )
  })
})

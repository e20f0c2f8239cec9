// NFKC and NFC by our own table, compared with the platform's for every character and for random texts. The platform may know a newer Unicode than
// the table; `npm run nfkc` brings it up to date.
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadNfkc, toNfc, toNfkc } from '../../../engine/value/nfkc/nfkc.ts'
import { unicodeVersion } from '../../../engine/value/nfkc/table.ts'
import { loadTextForms } from '../../../engine/value/nfkc/text-forms.ts'
import { anyText } from '../any-text.ts'

function codesOf(text: string): Uint32Array {
  return Uint32Array.from([...text], (character) => character.codePointAt(0)!)
}

function formOf(text: string, toForm: typeof toNfc): string {
  const codes = codesOf(text)
  return String.fromCodePoint(...toForm(codes, codes.length))
}

const forms = [
  ['NFKC', toNfkc],
  ['NFC', toNfc],
] as const

describe('the tables', () => {
  it('is of the Unicode that this Node knows', () => {
    expect(unicodeVersion).toBe(process.versions['unicode'])
  })
})

describe.each(forms)('%s', (name, toForm) => {
  beforeAll(loadNfkc)

  it('takes every character as Unicode does, alone and before a mark', () => {
    const wrong: string[] = []
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code === 0xd800) code = 0xe000
      const character = String.fromCodePoint(code)
      // A blank meets no mark: each part is by itself.
      const text = `${character} ${character}\u0301 か${character}\u3099`
      if (formOf(text, toForm) !== text.normalize(name)) wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
  })

  it('orders marks and joins them as Unicode does', () => {
    const marks = fc.constantFrom(
      ...'a\u00e9\u1e9b\u0344\ufb2c\u0301\u0323\u0327\u0345\u0334\u05b0\u0e38\u3099\u309aかｶﾞﾟ①㈱ﬁ각ᄀ\u1161\u11a8\u0bc6\u0bbe ',
    )
    const text = fc.array(marks, { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(text, anyText()), (given) => {
        const whole = given.toWellFormed()
        expect(formOf(whole, toForm)).toBe(whole.normalize(name))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('the forms of a text', () => {
  it('are those of its characters', async () => {
    const { nfc, nfkc } = await loadTextForms()
    fc.assert(
      fc.property(anyText(), (given) => {
        const text = given.toWellFormed()
        expect([nfc(text), nfkc(text)]).toEqual([text.normalize('NFC'), text.normalize('NFKC')])
      }),
    )
  })
})

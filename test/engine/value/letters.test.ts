// Case, width and kana by our own tables, against the platform's where it says the same.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWidths, fullWidth, halfWidth, hiragana, katakana } from '../../../engine/value/kana.ts'
import { lowerCase, upperCase } from '../../../engine/value/letter-case.ts'

/** Ranges whose letters the table covers. */
const covered: readonly (readonly [number, number])[] = [
  [0x20, 0x17f],
  [0x386, 0x3ce],
  [0x400, 0x52f],
  [0x531, 0x556],
  [0x561, 0x586],
  [0x1e00, 0x1e95],
  [0x1ea0, 0x1eff],
  [0xff21, 0xff5a],
]

function characters(): string[] {
  return covered.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
  )
}

describe('letter case', () => {
  it('agrees with the platform wherever one letter becomes one', () => {
    for (const character of characters()) {
      const upper = character.toUpperCase()
      const lower = character.toLowerCase()
      if (upper.length === 1) expect(upperCase(character), character).toBe(upper)
      else expect(upperCase(character)).toBe(character)
      if (lower.length === 1) expect(lowerCase(character), character).toBe(lower)
    }
  })

  it('leaves what it does not know', () => {
    expect(upperCase('髙橋😀 ß ŉ')).toBe('髙橋😀 ß ŉ')
    expect(lowerCase('İ')).toBe('i')
    expect(lowerCase('ẞ')).toBe('ß')
  })
})

describe('width and kana', () => {
  it('fold to the spelling of data', () => {
    expect(foldWidths('ＡＢ１２　ｶﾞｷﾞﾊﾟﾊﾞｳﾞ｢｣ﾞ')).toBe('AB12 ガギパバヴ「」゛')
    expect(foldWidths('アﾞ')).toBe('ア゛')
  })

  it('go to full width as NFKC says, and back again', () => {
    const half = Array.from({ length: 0xff9e - 0xff66 }, (_, index) =>
      String.fromCharCode(0xff66 + index),
    )
    for (const kana of half) {
      expect(fullWidth(kana)).toBe(kana.normalize('NFKC'))
      for (const mark of ['ﾞ', 'ﾟ']) {
        const composed = (kana + mark).normalize('NFKC')
        if (composed.length === 1) expect(fullWidth(kana + mark)).toBe(composed)
      }
    }
    const text = fc.string({
      unit: fc.constantFrom(...'ABz19 !~', ...half, 'ｶﾞ', 'ﾊﾟ', '漢', '😀'),
    })
    fc.assert(
      fc.property(text, (given) => {
        expect(halfWidth(fullWidth(given))).toBe(given)
      }),
    )
  })

  it('turn hiragana and katakana into each other', () => {
    const kana = fc.string({ unit: fc.constantFrom(...'ぁあがんゔゕゖゝゞー・漢a') })
    fc.assert(
      fc.property(kana, (given) => {
        expect(hiragana(katakana(given))).toBe(given)
        expect(katakana(given)).not.toMatch(/[ぁ-ゖ]/)
      }),
    )
    expect(hiragana('ヷヺ')).toBe('ヷヺ')
  })
})

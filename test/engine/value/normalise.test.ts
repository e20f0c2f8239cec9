// Key normalisation by our own tables, compared with the platform's tables where both know the characters.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteBuffer } from '../../../engine/value/byte-buffer.ts'
import { foldCase, foldWidth } from '../../../engine/value/fold.ts'
import { asIs } from '../../../engine/value/key.ts'
import type { Normalisation } from '../../../engine/value/key.ts'
import { createNormalise } from '../../../engine/value/normalise.ts'
import { textSlice } from '../../../engine/value/text.ts'
import { isWhiteSpace } from '../../../engine/value/white-space.ts'
import { anyText } from '../any-text.ts'

function normalised(text: string, wanted: Partial<Normalisation>): string {
  const buffer = new ByteBuffer(4)
  createNormalise({ ...asIs, ...wanted })(textSlice(text), buffer)
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(
    buffer.bytes.subarray(0, buffer.length),
  )
}

function codesOf(ranges: readonly (readonly [number, number])[]): number[] {
  return ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
}

describe('normalise', () => {
  it('changes nothing unless asked to', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const whole = text.toWellFormed()
        expect(normalised(whole, {})).toBe(whole)
      }),
    )
  })

  it('leaves text alone that holds nothing to fold', () => {
    const plain = fc.stringMatching(/^[a-z1-9ぁ-んァ-ヶ一-龥😀-😏]*$/u)
    fc.assert(
      fc.property(plain, (text) => {
        const all = { trim: true, foldCase: true, foldWidth: true, stripZeros: true }
        expect(normalised(text, all)).toBe(text)
      }),
    )
  })

  it('folds case as Unicode does, in the scripts that it knows', () => {
    // U+0130 and friends are outside; final sigma and micro sign fold differently from lower case.
    const special = new Map([
      [0xb5, 0x3bc],
      [0x3c2, 0x3c3],
    ])
    for (const code of codesOf([
      [0, 0xff],
      [0x386, 0x3ce],
      [0x400, 0x481],
      [0x48a, 0x52f],
      [0xff21, 0xff3a],
    ])) {
      const expected = special.get(code) ?? String.fromCodePoint(code).toLowerCase().codePointAt(0)!
      expect([code, foldCase(code)]).toEqual([code, expected])
    }
  })

  it('folds width as NFKC does, for ASCII and katakana only', () => {
    for (const code of codesOf([
      [0xff01, 0xff5e],
      [0xff61, 0xff9d],
    ])) {
      const expected = String.fromCodePoint(code).normalize('NFKC').codePointAt(0)!
      expect([code, foldWidth(code)]).toEqual([code, expected])
    }
    expect(normalised('①㈱', { foldWidth: true })).toBe('①㈱')
  })

  it('composes half-width katakana with their marks', () => {
    for (const base of codesOf([[0xff66, 0xff9d]])) {
      for (const mark of ['ﾞ', 'ﾟ']) {
        const text = String.fromCodePoint(base) + mark
        const composed = text.normalize('NFKC')
        const alone = mark === 'ﾞ' ? '゛' : '゜'
        const expected = composed.length === 1 ? composed : composed[0] + alone
        expect(normalised(text, { foldWidth: true })).toBe(expected)
      }
    }
  })

  it.each([
    ['  a b　\t', { trim: true }, 'a b'],
    ['　', { trim: true }, ''],
    ['\u00a0a\u202f', { trim: true }, 'a'],
    ['\ufeffa\u2028\u0085', { trim: true }, 'a'],
    ['\u200ba', { trim: true }, '\u200ba'],
    ['0012', { stripZeros: true }, '12'],
    ['000', { stripZeros: true }, '0'],
    ['0', { stripZeros: true }, '0'],
    ['', { stripZeros: true }, ''],
    ['00a', { stripZeros: true }, 'a'],
    [' 0012', { stripZeros: true }, ' 0012'],
    ['　００１２　', { trim: true, foldWidth: true, stripZeros: true }, '12'],
    ['K-007', { stripNumberZeros: true }, 'K-7'],
    ['K-000', { stripNumberZeros: true }, 'K-0'],
    ['000', { stripNumberZeros: true }, '0'],
    ['00a01b10c00', { stripNumberZeros: true }, '0a1b10c0'],
    ['00a01', { stripZeros: true, stripNumberZeros: true }, 'a1'],
    ['2024-01-02', { stripNumberZeros: true }, '2024-1-2'],
    ['1.05', { stripNumberZeros: true }, '1.5'],
    ['Ｋ－００７', { stripNumberZeros: true }, 'Ｋ－００７'],
    ['Ｋ－００７', { foldWidth: true, stripNumberZeros: true }, 'K-7'],
    ['ＡＢＣ', { foldCase: true }, 'ａｂｃ'],
    ['ＡＢＣ', { foldCase: true, foldWidth: true }, 'abc'],
    ['STRAẞE', { foldCase: true }, 'straße'],
  ] as const)('%j with %j is %j', (text, wanted, expected) => {
    expect(normalised(text, wanted)).toBe(expected)
  })
})

describe('white space', () => {
  it('is that of Unicode, and the byte order mark', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const expected = code === 0xfeff || /^\p{White_Space}$/u.test(String.fromCodePoint(code))
      if (isWhiteSpace(code) !== expected) expect.fail(code.toString(16))
    }
  })
})

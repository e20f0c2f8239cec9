// The policy `fold`: what the encoding lacks is written as what stands for it; what cannot be is rejected as before.
import { describe, expect, it } from 'vitest'
import { encodings } from '../../../../engine/formats/csv/format.ts'
import { newEncoder } from '../../../../engine/formats/encoding/encoder.ts'
import { folds } from '../../../../engine/formats/encoding/fold-table.ts'
import { foldInto } from '../../../../engine/formats/encoding/folding.ts'

describe('folding', () => {
  it('writes what stands for a character, only where the encoding lacks it', () => {
    const ascii = newEncoder('iso-8859-5')!
    expect(foldInto(ascii, 'Zoë “Ægir” № 5 – ①€😀')).toBe('Zoe "AEgir" № 5 - (1)EUR😀')
    const sjis = newEncoder('shift_jis')!
    expect(foldInto(sjis, '髙橋 ① é ¥100 〜 −5')).toBe('髙橋 ① e ￥100 〜 −5')
    expect(foldInto(newEncoder('euc-jp')!, '髙﨑①～－')).toBe('髙﨑①〜−')
  })

  it('puts marks and letters together, and widens half-width katakana, only where the encoding lacks them', () => {
    const escaped = newEncoder('iso-2022-jp')!
    expect(foldInto(escaped, 'か\u3099は\u309aカ\u3099 cafe\u0301 ｶﾞｷﾞｱｰ')).toBe(
      'がぱガ cafe ガギアー',
    )
    expect(foldInto(newEncoder('shift_jis')!, 'か\u3099 ｶﾞ e\u0301')).toBe('が ｶﾞ e')
    expect(foldInto(newEncoder('windows-1252')!, 'u\u0308 A\u030a')).toBe('ü Å')
    expect(foldInto(newEncoder('windows-1252')!, '\u0301')).toBe('\u0301')
  })

  it('names each character once per text, and stands for nothing by itself', () => {
    for (const [text, characters] of folds) {
      expect([...new Set(characters)]).toEqual([...characters])
      expect([...characters]).not.toContain(text)
    }
  })

  it('gives only what the encoding has, or the character itself', () => {
    for (const encoding of encodings) {
      const encoder = newEncoder(encoding)
      if (encoder === undefined) continue
      for (const character of folds.flatMap(([, characters]) => [...characters])) {
        const folded = foldInto(encoder, character)
        const written = [...folded].every((one) => encoder.has(one.codePointAt(0)!))
        expect(written || folded === character, `${encoding} ${character}`).toBe(true)
      }
    }
  })
})

// Folds characters that an encoding lacks to what stands for them: composed, in full width, or by the stated table.
import { composed } from '../../value/combining-marks.ts'
import { foldWidths } from '../../value/kana.ts'
import { missingCharacters } from './encoder.ts'
import type { Encoder } from './contract.ts'
import { folds } from './fold-table.ts'

let table: Map<string, string[]> | undefined

/** Texts by the character they may stand for, in the order of the table. */
function candidates(character: string): readonly string[] {
  if (table === undefined) {
    table = new Map()
    for (const [text, characters] of folds) {
      for (const one of characters) table.set(one, [...(table.get(one) ?? []), text])
    }
  }
  return table.get(character) ?? []
}

const halfWidthKana = /[\uff61-\uff9f]+/gu

/**
 * The text with every character that the encoding lacks folded: marks behind their letter are put together with it, half-width katakana get
 * full width, all else goes by the table; one that cannot be folded stays as it is.
 */
export function foldInto(encoder: Encoder, text: string): string {
  const lacks = (part: string): boolean => missingCharacters(encoder, part).length > 0
  if (!lacks(text)) return text
  const spelt = composed(text, lacks).replace(halfWidthKana, (kana) =>
    lacks(kana) ? foldWidths(kana) : kana,
  )
  let result = ''
  for (const character of spelt) {
    if (encoder.has(character.codePointAt(0)!)) result += character
    else result += foldedCharacter(encoder, character)
  }
  return result
}

function foldedCharacter(encoder: Encoder, character: string): string {
  const fits = (text: string): boolean => missingCharacters(encoder, text).length === 0
  return candidates(character).find(fits) ?? character
}

// Folds characters that an encoding lacks to what stands for them, by the stated table.
import { missingCharacters } from './encoder.ts'
import type { Encoder } from './encoder.ts'
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

/** The text with every character that the encoding lacks folded; one that cannot be folded stays as it is. */
export function foldInto(encoder: Encoder, text: string): string {
  let result = ''
  for (const character of text) {
    if (encoder.has(character.codePointAt(0)!)) result += character
    else result += foldedCharacter(encoder, character)
  }
  return result
}

function foldedCharacter(encoder: Encoder, character: string): string {
  const fits = (text: string): boolean => missingCharacters(encoder, text).length === 0
  return candidates(character).find(fits) ?? character
}

// Spaces at which no line may break. In Japanese what follows a Latin word belongs to it (`Shift_JIS で`, `Excel 用`): a line that begins
// with it reads as if something were missing. The browser knows phrases, but breaks at every space.
import type { Language } from '../../engine/nodes/node-type.ts'

const beforeParticle = /(?<=[!-~]) (?=[ぁ-ん用])/g

/** A value that was put in: Japanese words take a particle without a space, as the one in the text is there for Latin names. */
const afterJapanese = /(?<=[ぁ-ヿ一-鿿々）])\u00a0(?=[ぁ-ん用])/g

/** A text with its values in it. */
export function withoutGaps(said: string): string {
  return said.replaceAll(afterJapanese, '')
}

/** The same texts, however deep they lie. */
export function keptTogether<Said>(said: Said, language: Language): Said {
  if (language !== 'ja') return said
  return JSON.parse(JSON.stringify(said).replaceAll(beforeParticle, '\u00a0')) as Said
}

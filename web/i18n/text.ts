// The shape of one area's texts: every id in all three languages, side by side, so that none can be forgotten.
import type { InLanguages, Language } from '../../engine/nodes/node-type.ts'

/** ICU messages (`{count, plural, one {# row} other {# rows}}`) by id. */
export type Texts = Readonly<Record<string, InLanguages<string>>>

/** One language's messages out of side-by-side texts. */
export function messagesOf(texts: Texts, language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, text[language]]))
}

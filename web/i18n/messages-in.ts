// The engine's messages in one language.
import type { Message } from '../../engine/messages/catalogue.ts'
import { catalogue } from '../../engine/messages/index.ts'
import type { Language } from '../../engine/nodes/node-type.ts'
import { keptTogether } from './kept-together.ts'

export type MessagesInLanguage = Readonly<Record<string, Message>>

/** Message and hint by code, values not yet filled in. */
export function messagesIn(language: Language): MessagesInLanguage {
  const said = Object.entries(catalogue).map(([code, each]) => [code, each[language]])
  return keptTogether(Object.fromEntries(said) as MessagesInLanguage, language)
}

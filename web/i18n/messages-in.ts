// The engine's messages in one language.
import type { Message } from '../../engine/messages/catalogue.ts'
import { catalogue } from '../../engine/messages/index.ts'
import type { Language } from '../../engine/nodes/node-type.ts'

export type MessagesInLanguage = Readonly<Record<string, Message>>

/** Message and hint by code, values not yet filled in. */
export function messagesIn(language: Language): MessagesInLanguage {
  return Object.fromEntries(Object.entries(catalogue).map(([code, said]) => [code, said[language]]))
}

// The engine's messages in the page: one language, fetched when a message is first shown or when the canvas has time.
import { i18n } from '@lingui/core'
import type { Message } from '../../engine/messages/catalogue.ts'
import type { Language } from '../../engine/nodes/node-type.ts'
import type { MessagesInLanguage } from './messages-in.ts'

const fetches: Readonly<Record<Language, () => Promise<{ messages: MessagesInLanguage }>>> = {
  en: () => import('./by-language/en/messages.ts'),
  ja: () => import('./by-language/ja/messages.ts'),
  de: () => import('./by-language/de/messages.ts'),
}

type Values = Readonly<Record<string, string | number>>

/** By language: what says a message. */
const known = new Map<Language, (code: string, values: Values) => Message>()
const coming = new Map<Language, Promise<void>>()

/** Resolves when `messageFor` has words in that language. A fetch that failed is tried again next time. */
export function loadMessages(language: Language): Promise<void> {
  const fetched = coming.get(language) ?? fetchMessages(language)
  coming.set(language, fetched)
  fetched.catch(() => coming.delete(language))
  return fetched
}

async function fetchMessages(language: Language): Promise<void> {
  const [{ messages }, { filledMessage }] = await Promise.all([
    fetches[language](),
    // Values are words of Awase, too; nobody needs these before the messages.
    import('../../engine/messages/catalogue.ts'),
  ])
  known.set(language, (code, values) => filledMessage(messages[code], code, language, values))
  // Lingui tells all that show a text; those that stood without words get them now.
  if (i18n.locale === language) i18n.load(language, {})
}

/** Message and hint of a code. Until the words have come it says nothing for a moment, and is asked again when they are there. */
export function messageFor(code: string, language: Language, values: Values = {}): Message {
  const say = known.get(language)
  if (say !== undefined) return say(code, values)
  loadMessages(language).catch(() => {})
  return { message: '…', hint: '' }
}

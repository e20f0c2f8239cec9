// The one catalogue of messages: every code, in English, Japanese and German, with a hint that says what to do.
import type { InLanguages, Language } from '../nodes/node-type.ts'
import { terms } from './terms.ts'

/** `{name}` in a text is replaced by the value of that name; `{name:type}` by what the reader's language calls that type. */
export interface Message {
  message: string
  hint: string
}

export type Messages = Readonly<Record<string, InLanguages<Message>>>

type Values = Readonly<Record<string, string | number>>

/** A name without a value stays as it is, so that nothing is hidden. */
function fillMessage(text: string, language: Language, values: Values): string {
  return text.replace(/\{(\w+)(?::(\w+))?\}/g, (whole, name: string, kind?: string) => {
    const value = values[name]
    if (value === undefined) return whole
    const term = kind === undefined ? undefined : terms[kind]?.[language][value]
    return term ?? String(value)
  })
}

/** Message and hint of a code in a language. An unknown code answers with itself: better a bare code than a wrong sentence. */
export function messageFor(
  catalogue: Messages,
  code: string,
  language: Language,
  values: Values = {},
): Message {
  return filledMessage(catalogue[code]?.[language], code, language, values)
}

/** The same from what is known of that code, where one language alone was fetched. */
export function filledMessage(
  entry: Message | undefined,
  code: string,
  language: Language,
  values: Values,
): Message {
  if (entry === undefined) return { message: code, hint: '' }
  return {
    message: fillMessage(entry.message, language, values),
    hint: fillMessage(entry.hint, language, values),
  }
}

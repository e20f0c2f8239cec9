// The one catalogue of messages: every code, in English, Japanese and German, with a hint that says what to do.
import type { InLanguages, Language } from '../nodes/node-type.ts'

/** `{name}` in a text is replaced by the value of that name. */
export interface Message {
  message: string
  hint: string
}

export type Messages = Readonly<Record<string, InLanguages<Message>>>

/** Fills `{name}` from `values`; a name without a value stays as it is, so that nothing is hidden. */
export function fillMessage(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** Message and hint of a code in a language. An unknown code answers with itself: better a bare code than a wrong sentence. */
export function messageFor(
  catalogue: Messages,
  code: string,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): Message {
  const entry = catalogue[code]?.[language]
  if (entry === undefined) return { message: code, hint: '' }
  return { message: fillMessage(entry.message, values), hint: fillMessage(entry.hint, values) }
}

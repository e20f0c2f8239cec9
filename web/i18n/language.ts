// The studio's language: loads its messages and compiles ICU at run time (no macros, no eval).
import { i18n } from '@lingui/core'
import { useLingui } from '@lingui/react'
import { compileMessage, type CompiledMessage } from '@lingui/message-utils/compileMessage'
import type { Language } from '../../engine/nodes/node-type.ts'
import { texts, type TextId } from './index.ts'
import { messagesOf } from './text.ts'

const compiled = new Map<string, CompiledMessage>()

/** Lingui asks each time that a text is shown. */
i18n.setMessagesCompiler((message) => {
  const known = compiled.get(message) ?? compileMessage(message)
  compiled.set(message, known)
  return known
})

export type Values = Readonly<Record<string, unknown>>
export type Translate = (id: TextId, values?: Values) => string

/** Switches every text on the page; `lang` steers fonts and line breaks. */
export function activateLanguage(language: Language): void {
  i18n.load(language, messagesOf(texts, language))
  i18n.activate(language)
  if (typeof document !== 'undefined') document.documentElement.lang = language
}

/** The text of an id in the current language, outside React. */
export const translate: Translate = (id, values) =>
  i18n._(id, values === undefined ? {} : { ...values })

/** `t('runs.rows', { count })`; the component renders again when the language changes. */
export function useText(): Translate {
  useLingui()
  return translate
}

export function useLanguage(): Language {
  useLingui()
  return i18n.locale as Language
}

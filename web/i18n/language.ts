// The studio's language: fetches its texts, one chunk a language, and switches every text on the page.
import { i18n } from '@lingui/core'
import { useLingui } from '@lingui/react'
import { languages, type Language } from '../../engine/nodes/node-type.ts'
import { fillWords } from './engine-words.ts'
import { withoutGaps } from './kept-together.ts'
import type { TextId } from './areas/index.ts'
import type { LongerWords, TextsInLanguage } from './texts-in.ts'

export type Values = Readonly<Record<string, unknown>>
export type Translate = (id: TextId, values?: Values) => string

const fetches: Readonly<Record<Language, () => Promise<{ texts: TextsInLanguage }>>> = {
  en: () => import('./by-language/en/texts.ts'),
  ja: () => import('./by-language/ja/texts.ts'),
  de: () => import('./by-language/de/texts.ts'),
}

const longerFetches: Readonly<Record<Language, () => Promise<{ words: LongerWords }>>> = {
  en: () => import('./by-language/en/longer-words.ts'),
  ja: () => import('./by-language/ja/longer-words.ts'),
  de: () => import('./by-language/de/longer-words.ts'),
}

/** The language asked for last: an answer that comes after a newer wish is kept but not shown. */
let wanted: Language | undefined
/** Whether a part that needs them has been fetched: from then on every language comes with them. */
let longerAsked = false

/** Switches every text on the page once its texts are there; `lang` steers fonts and line breaks. */
export async function activateLanguage(language: Language): Promise<void> {
  wanted = language
  const { texts } = await fetches[language]()
  if (longerAsked) await takeLonger(language)
  if (wanted !== language) return
  fillWords('nodes', language, texts.nodes)
  i18n.load(language, texts.page)
  i18n.activate(language)
  if (typeof document !== 'undefined') document.documentElement.lang = language
}

/** Help, settings and counters of node types, and connectors: whatever shows them waits for this. */
export async function loadLongerWords(): Promise<void> {
  longerAsked = true
  const spoken = languages.filter((one) => one === i18n.locale || one === wanted)
  await Promise.all(spoken.map(takeLonger))
}

async function takeLonger(language: Language): Promise<void> {
  const { words } = await longerFetches[language]()
  fillWords('nodes', language, words.nodes)
  fillWords('connectors', language, words.connectors)
}

/** The text of an id in the current language, outside React. */
export const translate: Translate = (id, values) => {
  const said = i18n._(id, values === undefined ? {} : { ...values })
  return values === undefined || i18n.locale !== 'ja' ? said : withoutGaps(said)
}

/** Whether a stored name is still one of ours. */
export function isTextId(id: unknown): id is TextId {
  return typeof id === 'string' && id in i18n.messages
}

/** `t('runs.rows', { count })`; the component renders again when the language changes. */
export function useText(): Translate {
  useLingui()
  return translate
}

export function useLanguage(): Language {
  useLingui()
  return i18n.locale as Language
}

// How long ago, in few words: "3 hr ago".
import type { Language } from '../../engine/nodes/node-type.ts'

/** Short forms without full stops, as the look has them. */
const locales: Record<Language, string> = { en: 'en-GB', ja: 'ja-JP', de: 'de-DE' }

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** The largest unit that is full; what is younger than two minutes was a minute ago. */
export function agoText(iso: string, language: Language, now = Date.now()): string {
  const age = Math.max(minute, now - Date.parse(iso))
  const words = new Intl.RelativeTimeFormat(locales[language], { style: 'short' })
  if (age < hour) return words.format(-Math.floor(age / minute), 'minute')
  if (age < day) return words.format(-Math.floor(age / hour), 'hour')
  return words.format(-Math.floor(age / day), 'day')
}

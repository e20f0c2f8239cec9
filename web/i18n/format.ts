// Numbers, sizes, times and durations for people, by Intl in the studio's language. Never used on data cells.
import type { Language } from '../../engine/nodes/node-type.ts'
import { useLanguage } from './language.ts'
import { ownZone } from './own-zone.ts'

export interface Format {
  count(value: number): string
  /** With a sign, zero without one; the minus is a real one. */
  change(value: number): string
  /** Bytes as B, kB or MB. */
  size(bytes: number): string
  /** Milliseconds as such, as seconds or as minutes. */
  duration(ms: number): string
  /** Day and time, seconds included. */
  dateTime(iso: string, zone?: string): string
  /** Day and time to the minute, on the clocks of `zone` or the browser's. */
  dayTime(iso: string, zone?: string): string
  /** Day and time in the zone, which is named by its place where it is not the browser's own. */
  placedTime(iso: string, zone: string): string
  /** Today only the time, else day and time. */
  moment(iso: string, now?: number): string
  date(iso: string): string
  /** One after the other, without an "and". */
  list(items: readonly string[]): string
}

const cache = new Map<Language, Format>()

export function formatFor(language: Language): Format {
  const known = cache.get(language) ?? makeFormat(language)
  cache.set(language, known)
  return known
}

export function useFormat(): Format {
  return formatFor(useLanguage())
}

/** English with a 24-hour clock and days before months, as the look has it. */
const locales: Record<Language, string> = { en: 'en-GB', ja: 'ja-JP', de: 'de-DE' }

/** Intl's own short forms (`secs`, `Sek.`) are too long for columns. */
const secondSigns: Record<Language, string> = { en: ' s', ja: '秒', de: ' s' }

function makeFormat(language: Language): Format {
  const locale = locales[language]
  const count = new Intl.NumberFormat(locale)
  const tenth = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' })
  const shortParts = { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' } as const
  const short = new Intl.DateTimeFormat(locale, shortParts)
  const clock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  const dayTime = (iso: string, zone?: string) =>
    (zone === undefined
      ? short
      : new Intl.DateTimeFormat(locale, { ...shortParts, timeZone: zone })
    ).format(new Date(iso))
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' })
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
  return {
    count: (value) => count.format(value),
    change: (value) =>
      value === 0 ? '0' : `${value > 0 ? '+' : '−'}${count.format(Math.abs(value))}`,
    size: (bytes) => sizeText(bytes, tenth),
    duration: (ms) => {
      if (ms > 0 && ms < 100) return `${count.format(Math.ceil(ms))} ms`
      return ms < 60_000 ? `${tenth.format(ms / 1000)}${secondSigns[language]}` : minutesText(ms)
    },
    dateTime: (iso, zone) =>
      zone === undefined
        ? dateTime.format(new Date(iso))
        : new Intl.DateTimeFormat(locale, {
            dateStyle: 'medium',
            timeStyle: 'short',
            timeZone: zone,
          }).format(new Date(iso)),
    dayTime,
    placedTime: (iso, zone) => dayTime(iso, zone) + placeElsewhere(zone),
    moment: (iso, now = Date.now()) =>
      (new Date(iso).toDateString() === new Date(now).toDateString() ? clock : short).format(
        new Date(iso),
      ),
    date: (iso) => date.format(new Date(iso)),
    list: (items) => list.format(items),
  }
}

/** ` Tokyo` for Asia/Tokyo; nothing for the zone of this browser. */
function placeElsewhere(zone: string): string {
  if (zone === ownZone()) return ''
  return ` ${zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')}`
}

function sizeText(bytes: number, tenth: Intl.NumberFormat): string {
  if (bytes < 1000) return `${tenth.format(bytes)} B`
  if (bytes < 1_000_000) return `${tenth.format(bytes / 1000)} kB`
  return `${tenth.format(bytes / 1_000_000)} MB`
}

function minutesText(ms: number): string {
  const whole = Math.round(ms / 1000)
  const hours = Math.floor(whole / 3600)
  const minutes = String(Math.floor((whole % 3600) / 60)).padStart(hours > 0 ? 2 : 1, '0')
  const seconds = String(whole % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${minutes}:${seconds}` : `${minutes}:${seconds}`
}

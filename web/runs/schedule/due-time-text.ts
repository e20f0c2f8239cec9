// The parts of a due time as text. Wall time is taken as the edge says it, never computed in the browser.
import type { Language } from '../../../engine/nodes/node-type.ts'

const locales: Record<Language, string> = { en: 'en-GB', ja: 'ja-JP', de: 'de-DE' }

/** Weekday, day and month of a wall time `yyyy-MM-ddTHH:mm`, and the year unless it is `thisYear`. */
export function dayText(local: string, language: Language, thisYear: number): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(Number(local.slice(0, 4)) === thisYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  })
  return format.format(new Date(`${local.slice(0, 10)}T00:00:00Z`))
}

/** `+9`, `−3:30`, `+0`. */
export function offsetText(offsetMinutes: number): string {
  const size = Math.abs(offsetMinutes)
  const minutes = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`
  return `${offsetMinutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${minutes}`
}

/** Hour and minute in UTC, after the weekday where it is another day there: `Sun 23:30`. */
export function utcText({ at, local }: { at: string; local: string }, language: Language): string {
  const time = new Date(at).toISOString().slice(11, 16)
  if (at.slice(0, 10) === local.slice(0, 10)) return time
  const format = new Intl.DateTimeFormat(locales[language], { weekday: 'short', timeZone: 'UTC' })
  return `${format.format(new Date(at))} ${time}`
}

/** Full name of a weekday; 0 is Sunday. */
export function weekdayName(weekday: number, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone: 'UTC' })
  // 1 January 2023 was a Sunday.
  return format.format(Date.UTC(2023, 0, 1 + weekday))
}

/** `02:30`. */
export function clockText({ hour, minute }: { hour: number; minute: number }): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

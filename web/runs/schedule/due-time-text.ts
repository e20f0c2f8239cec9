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

/** Hour and minute in UTC. */
export function utcText(at: string): string {
  return new Date(at).toISOString().slice(11, 16)
}

/** ` −1` where it is the day before in UTC, ` +1` the day after, else nothing. */
export function utcDayShift({ at, local }: { at: string; local: string }): string {
  const days = (Date.parse(at.slice(0, 10)) - Date.parse(local.slice(0, 10))) / 86_400_000
  return days === 0 ? '' : ` ${days < 0 ? '−' : '+'}${Math.abs(days)}`
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

// Dates and times as numbers: days since 1970-01-01 in the proleptic Gregorian calendar, and the parts of a moment's text.

import { add, decimalOf, parseDecimal } from './decimal.ts'
import type { Decimal } from './decimal.ts'

/** What `yyyy-MM-dd[THH:mm[:ss[.f…]][offset]]` says. */
export interface Moment {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  /** Digits after the second's point; may be empty. */
  fraction: string
  /** `Z`, `+09:00`, or nothing: local time. */
  offset: string
}

const shape =
  /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]+))?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$/

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Undefined when the text is no moment, or one that no calendar and clock show. */
export function parseMoment(text: string): Moment | undefined {
  const match = shape.exec(text)
  if (match === null) return undefined
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match
  const moment: Moment = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    fraction: match[7] ?? '',
    offset: match[8] ?? '',
  }
  return isMoment(moment) ? moment : undefined
}

export function isMoment({ year, month, day, hour, minute, second, offset }: Moment): boolean {
  if (year < 0 || year > 9999 || month < 1 || month > 12) return false
  if (day < 1 || day > daysInMonth(year, month)) return false
  if (hour > 23 || minute > 59 || second > 59) return false
  return offset.length < 2 || (Number(offset.slice(1, 3)) < 24 && Number(offset.slice(4)) < 60)
}

export function dateText({ year, month, day }: Pick<Moment, 'year' | 'month' | 'day'>): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

/** Always with seconds. */
export function datetimeText(moment: Moment): string {
  const { hour, minute, second, fraction, offset } = moment
  const time = `${padded(hour, 2)}:${padded(minute, 2)}:${padded(second, 2)}`
  return `${dateText(moment)}T${time}${fraction === '' ? '' : `.${fraction}`}${offset}`
}

export function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}

/** Days since 1970-01-01; March-based years make February's end the year's end. */
export function daysOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export function dayOf(days: number): Pick<Moment, 'year' | 'month' | 'day'> {
  const shifted = days + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const march = Math.floor((5 * dayOfYear + 2) / 153)
  const month = march < 10 ? march + 3 : march - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * march + 2) / 5) + 1,
  }
}

export function yearOfDay(days: number): number {
  return dayOf(days).year
}

/** What a clock shows at so many seconds since 1970-01-01T00:00 on it. */
export function clockAt(
  seconds: number,
): Pick<Moment, 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'> {
  const days = Math.floor(seconds / 86400)
  const rest = seconds - days * 86400
  const hour = Math.floor(rest / 3600)
  return { ...dayOf(days), hour, minute: Math.floor(rest / 60) % 60, second: rest % 60 }
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf({ year, month, day }: Moment): number {
  return ((((daysOf(year, month, day) + 3) % 7) + 7) % 7) + 1
}

/** Seconds since 1970-01-01T00:00 on the moment's own clock. */
export function localSeconds({ year, month, day, hour, minute, second }: Moment): number {
  return daysOf(year, month, day) * 86400 + hour * 3600 + minute * 60 + second
}

/** Seconds that the moment's clock is ahead of UTC. */
export function offsetSeconds({ offset }: Moment): number {
  if (offset.length < 2) return 0
  const seconds = Number(offset.slice(1, 3)) * 3600 + Number(offset.slice(4)) * 60
  return offset.startsWith('-') ? -seconds : seconds
}

/** Whole seconds since 1970-01-01T00:00Z; a moment without an offset counts as UTC. */
export function instantSeconds(moment: Moment): number {
  return localSeconds(moment) - offsetSeconds(moment)
}

/** Order of two moments by their instants; one without an offset counts as UTC. */
export function compareInstants(a: Moment, b: Moment): number {
  const seconds = instantSeconds(a) - instantSeconds(b)
  if (seconds !== 0 || a.fraction === b.fraction) return seconds
  const digits = Math.max(a.fraction.length, b.fraction.length)
  const first = a.fraction.padEnd(digits, '0')
  const second = b.fraction.padEnd(digits, '0')
  return first < second ? -1 : first > second ? 1 : 0
}

/** The same text for moments of the same instant. */
export function instantText(moment: Moment): string {
  return `${instantSeconds(moment)}.${moment.fraction.replace(/0+$/, '')}`
}

/** Seconds since 1970-01-01T00:00Z, exact; a moment without an offset counts as UTC. */
export function instantOf(moment: Moment): Decimal {
  const seconds = decimalOf(instantSeconds(moment))
  return moment.fraction === '' ? seconds : add(seconds, parseDecimal(`0.${moment.fraction}`)!)
}

// Dates and times as text: which bytes are a real day of the calendar, a real time, a real offset. No clock, no zone data.
import type { Slice } from '../batch/vector.ts'
import { daysInMonth } from './moment.ts'

const zero = 0x30
const nine = 0x39

/** Two digits at `at`, -1 when they are none. */
function twoDigits(bytes: Uint8Array, at: number, end: number): number {
  if (at + 2 > end) return -1
  const tens = bytes[at]!
  const units = bytes[at + 1]!
  if (tens < zero || tens > nine || units < zero || units > nine) return -1
  return (tens - zero) * 10 + units - zero
}

/** Where `yyyy-MM-dd` of the proleptic Gregorian calendar ends, -1 when the bytes at `at` are no such day. */
function dateEnd(bytes: Uint8Array, at: number, end: number): number {
  const century = twoDigits(bytes, at, end)
  const years = twoDigits(bytes, at + 2, end)
  const month = twoDigits(bytes, at + 5, end)
  const day = twoDigits(bytes, at + 8, end)
  if (century < 0 || years < 0 || month < 1 || month > 12 || day < 1) return -1
  if (bytes[at + 4] !== 0x2d || bytes[at + 7] !== 0x2d) return -1
  return day <= daysInMonth(century * 100 + years, month) ? at + 10 : -1
}

/** Where `HH:mm[:ss[.f…]]` ends, -1 when it is no time. A leap second (`:60`) is none: no clock of ours shows it. */
function timeEnd(bytes: Uint8Array, at: number, end: number): number {
  const hours = twoDigits(bytes, at, end)
  const minutes = twoDigits(bytes, at + 3, end)
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || bytes[at + 2] !== 0x3a) return -1
  if (bytes[at + 5] !== 0x3a || at + 5 >= end) return at + 5
  const seconds = twoDigits(bytes, at + 6, end)
  if (seconds < 0 || seconds > 59) return -1
  if (bytes[at + 8] !== 0x2e || at + 8 >= end) return at + 8
  let digit = at + 9
  while (digit < end && bytes[digit]! >= zero && bytes[digit]! <= nine) digit++
  return digit === at + 9 ? -1 : digit
}

/** Where `Z` or `±HH:mm` ends, `at` when there is none, -1 when it is broken. */
function offsetEnd(bytes: Uint8Array, at: number, end: number): number {
  if (at >= end) return at
  if (bytes[at] === 0x5a) return at + 1
  if (bytes[at] !== 0x2b && bytes[at] !== 0x2d) return -1
  const hours = twoDigits(bytes, at + 1, end)
  const minutes = twoDigits(bytes, at + 4, end)
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || bytes[at + 3] !== 0x3a) return -1
  return at + 6
}

/** `2026-02-28`. */
export function isDate({ bytes, start, end }: Slice): boolean {
  return dateEnd(bytes, start, end) === end
}

/** ISO 8601: `2026-02-28T23:59[:59[.123]][Z|+09:00]`. */
export function isDatetime({ bytes, start, end }: Slice): boolean {
  const day = dateEnd(bytes, start, end)
  if (day < 0 || day >= end || bytes[day] !== 0x54) return false
  const time = timeEnd(bytes, day + 1, end)
  return time >= 0 && offsetEnd(bytes, time, end) === end
}

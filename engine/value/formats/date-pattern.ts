// Patterns of dates and times: `dd.MM.yyyy`, `yyyy年M月d日 HH:mm`, `yyyyMMddHHmmss`, `M/d/yyyy h:mm a`, `d. MMMM yyyy [de]`. Letters not meant as parts stand
// in quotes; the language of months' and weekdays' names stands at the end, English where none does. A weekday (`EEE`, `EEEE`) must be that of the day.
import { AwaseError } from '../../error.ts'
import { isMoment, padded, weekdayOf } from '../moment.ts'
import type { Moment } from '../moment.ts'
import { monthNames, nameLanguages, spellings, weekdayNames } from './calendar-names.ts'
import type { NameLanguage, Spelling } from './calendar-names.ts'

type Unit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'

type Part =
  | { kind: 'literal'; text: string }
  /** `digits` is the fixed width; `free` takes one digit or two. */
  | { kind: 'number'; unit: Unit; digits: number; free: boolean; ofHalf?: true }
  /** AM or PM. */
  | { kind: 'half' }
  | NamePart
  | { kind: 'fraction'; digits: number }
  /** `+09:00`, or `+0900` without a colon. */
  | { kind: 'offset'; colon: boolean }

interface NamePart {
  kind: 'month-name' | 'weekday'
  written: readonly string[]
  read: readonly Spelling[]
}

export interface DatePattern {
  readonly parts: readonly Part[]
  /** Year and month; a day that is not told is the first. */
  readonly hasMonth: boolean
  readonly hasDate: boolean
  readonly hasTime: boolean
  readonly hasOffset: boolean
}

const units: Readonly<Record<string, Part>> = {
  yyyy: { kind: 'number', unit: 'year', digits: 4, free: false },
  yy: { kind: 'number', unit: 'year', digits: 2, free: false },
  MM: { kind: 'number', unit: 'month', digits: 2, free: false },
  M: { kind: 'number', unit: 'month', digits: 1, free: true },
  dd: { kind: 'number', unit: 'day', digits: 2, free: false },
  d: { kind: 'number', unit: 'day', digits: 1, free: true },
  HH: { kind: 'number', unit: 'hour', digits: 2, free: false },
  H: { kind: 'number', unit: 'hour', digits: 1, free: true },
  hh: { kind: 'number', unit: 'hour', digits: 2, free: false, ofHalf: true },
  h: { kind: 'number', unit: 'hour', digits: 1, free: true, ofHalf: true },
  a: { kind: 'half' },
  mm: { kind: 'number', unit: 'minute', digits: 2, free: false },
  ss: { kind: 'number', unit: 'second', digits: 2, free: false },
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, i) => ['S'.repeat(i + 1), { kind: 'fraction', digits: i + 1 }]),
  ),
  XX: { kind: 'offset', colon: false },
  XXX: { kind: 'offset', colon: true },
}

const piece = /'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/gy
const patternLimit = 200

const languageAtEnd = new RegExp(`^(.*?) ?\\[(${nameLanguages.join('|')})\\]$`)

/** Throws `format.date`: unknown letters, a part twice, one or two digits right before other digits, an open quote, `h` without `a`, a weekday without a day. */
export function datePattern(text: string): DatePattern {
  const [, pattern = text, language = 'en'] = languageAtEnd.exec(text) ?? []
  const parts = partsOf(pattern, language as NameLanguage)
  const named = parts.filter((part) => part.kind !== 'literal').map((part) => keyOf(part))
  const unclear = parts.some((part, index) => {
    const next = parts[index + 1]
    return part.kind === 'number' && part.free && next !== undefined && beginsWithDigit(next)
  })
  const hasHalf = parts.some(isOfHalf)
  if (hasHalf !== named.includes('half')) throw refused(text)
  const hasDate = ['year', 'month', 'day'].every((unit) => named.includes(unit))
  if (named.includes('weekday') && !hasDate) throw refused(text)
  if (unclear || named.length === 0 || new Set(named).size < named.length) throw refused(text)
  return {
    parts,
    hasMonth: ['year', 'month'].every((unit) => named.includes(unit)),
    hasDate,
    hasTime: named.includes('hour'),
    hasOffset: named.includes('offset'),
  }
}

function isOfHalf(part: Part): boolean {
  return part.kind === 'number' && part.ofHalf === true
}

function beginsWithDigit(part: Part): boolean {
  if (part.kind === 'month-name') return /^[0-9]/.test(part.written[0]!)
  return part.kind === 'number' || part.kind === 'fraction'
}

function keyOf(part: Part): string {
  if (part.kind === 'month-name') return 'month'
  return part.kind === 'number' ? part.unit : part.kind
}

function refused(text: string): AwaseError {
  return new AwaseError('format.date', { values: { format: text.slice(0, patternLimit) } })
}

function partsOf(text: string, language: NameLanguage): Part[] {
  if (text.length > patternLimit) throw refused(text)
  const pieces = [...text.matchAll(piece)]
  if (pieces.map(([all]) => all).join('') !== text) throw refused(text)
  return pieces.map(([all, letter], index) => {
    if (letter === undefined) return { kind: 'literal', text: literal(all) }
    const after = literal(pieces[index + 1]?.[0] ?? '')
    const name = namePart(all, language, after)
    if (name !== undefined) return name
    const part = Object.hasOwn(units, all) ? units[all] : undefined
    if (part === undefined) throw refused(text)
    return part
  })
}

const nameParts: Readonly<Record<string, Pick<NamePart, 'kind'> & { isShort: boolean }>> = {
  MMM: { kind: 'month-name', isShort: true },
  MMMM: { kind: 'month-name', isShort: false },
  EEE: { kind: 'weekday', isShort: true },
  EEEE: { kind: 'weekday', isShort: false },
}

/** A short name may bear a point, unless that is what the pattern has next (`after`). */
function namePart(letters: string, language: NameLanguage, after: string): Part | undefined {
  const found = Object.hasOwn(nameParts, letters) ? nameParts[letters] : undefined
  if (found === undefined) return undefined
  const { kind, isShort } = found
  const { short, long } = (kind === 'weekday' ? weekdayNames : monthNames)[language]
  const names = isShort ? short : long
  const point = isShort && !after.startsWith('.')
  return { kind, written: names.written, read: spellings(names, point) }
}

/** `'Uhr'` is Uhr, `''` is one quote. */
function literal(text: string): string {
  if (!text.startsWith("'")) return text
  return text === "''" ? "'" : text.slice(1, -1).replaceAll("''", "'")
}

/** Undefined when the text does not read so, or says a day or time that does not exist. Two-digit years are 1969–2068, as in POSIX. */
export function readMoment(text: string, { parts }: DatePattern): Moment | undefined {
  const moment: Moment = {
    year: 1970,
    month: 1,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
    fraction: '',
    offset: '',
  }
  let at = 0
  let half = ''
  let weekday = 0
  for (const part of parts) {
    if (part.kind === 'half') half = text.slice(at, at + 2).toUpperCase()
    if (part.kind === 'weekday') weekday = nameAt(text, at, part)?.[1] ?? 0
    const end = readPart(text, at, part, moment)
    if (end < 0) return undefined
    at = end
  }
  if (half !== '' && !toFullDay(moment, half)) return undefined
  if (at < text.length || !isMoment(moment)) return undefined
  return weekday === 0 || weekday === weekdayOf(moment) ? moment : undefined
}

/** 12 AM is midnight, 12 PM noon. False when the hour is none of a half day. */
function toFullDay(moment: Moment, half: string): boolean {
  if (moment.hour < 1 || moment.hour > 12) return false
  moment.hour = (moment.hour % 12) + (half === 'PM' ? 12 : 0)
  return true
}

const latestShortYear = 68

function isName(part: Part): part is NamePart {
  return part.kind === 'month-name' || part.kind === 'weekday'
}

function nameAt(text: string, at: number, { read }: NamePart): Spelling | undefined {
  const rest = text.slice(at).toLowerCase()
  return read.find(([name]) => rest.startsWith(name))
}

/** Where the part ends, -1 when it is not there. */
function readPart(text: string, at: number, part: Part, into: Moment): number {
  if (part.kind === 'literal') return text.startsWith(part.text, at) ? at + part.text.length : -1
  if (isName(part)) {
    const found = nameAt(text, at, part)
    if (found === undefined) return -1
    if (part.kind === 'month-name') [, into.month] = found
    return at + found[0].length
  }
  if (part.kind === 'half') return /^[AP]M$/i.test(text.slice(at, at + 2)) ? at + 2 : -1
  if (part.kind === 'offset') {
    const shape = part.colon ? /^(?:Z|[+-][0-9]{2}:[0-9]{2})/ : /^(?:Z|[+-][0-9]{4})/
    const offset = shape.exec(text.slice(at, at + 6))?.[0]
    if (offset === undefined) return -1
    into.offset = offset.replace(/([0-9]{2})([0-9]{2})$/, '$1:$2')
    return at + offset.length
  }
  const most = part.kind === 'number' && part.free ? 2 : part.digits
  let end = at
  while (end < at + most && text[end]! >= '0' && text[end]! <= '9') end++
  if (end - at < part.digits) return -1
  const digits = text.slice(at, end)
  if (part.kind === 'fraction') into.fraction = digits
  else into[part.unit] = part.unit === 'year' ? yearOf(digits) : Number(digits)
  return end
}

function yearOf(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year + (year > latestShortYear ? 1900 : 2000)
}

export function writeMoment(moment: Moment, { parts }: DatePattern): string {
  return parts.map((part) => writePart(moment, part)).join('')
}

function writePart(moment: Moment, part: Part): string {
  if (part.kind === 'literal') return part.text
  if (isName(part)) {
    const number = part.kind === 'weekday' ? weekdayOf(moment) : moment.month
    return part.written[number - 1]!
  }
  if (part.kind === 'offset') return part.colon ? moment.offset : moment.offset.replace(':', '')
  if (part.kind === 'fraction')
    return moment.fraction.slice(0, part.digits).padEnd(part.digits, '0')
  if (part.kind === 'half') return moment.hour < 12 ? 'AM' : 'PM'
  const value = part.ofHalf === true ? ((moment.hour + 11) % 12) + 1 : moment[part.unit]
  return padded(part.digits === 2 && part.unit === 'year' ? value % 100 : value, part.digits)
}

// Formats of casts: how a text is read as a type, and how a value of a type is written as text.
import { AwaseError } from '../../error.ts'
import { castText } from '../cast.ts'
import type { Misfit } from '../cast.ts'
import { isDayAndTime } from '../castable.ts'
import { dateText, datetimeText, parseMoment } from '../moment.ts'
import type { Moment } from '../moment.ts'
import type { FieldType } from '../schema.ts'
import { fromZone, inZone } from '../zones/zoned-moment.ts'
import type { NoMoment } from '../zones/zoned-moment.ts'
import { clockChoice } from '../zones/zone.ts'
import type { ClockChoice } from '../zones/zone.ts'
import { checkZone } from '../zones/zones.ts'
import type { Zones } from '../zones/zones.ts'
import { datePattern, readMoment, writeMoment } from './date-pattern.ts'
import { nameLanguages } from './calendar-names.ts'
import { numberFormat, readFormatted, writeFormatted } from './number-format.ts'

/** A text converted; undefined when it does not fit, or a code of the catalogue that says better why. */
export type Convert = (text: string) => string | Misfit | undefined

/** A conversion by a format that was read; one that names a zone needs the tables. */
export interface Conversion {
  readonly needsZones: boolean
  /** `zones` may be null where none are needed. */
  start(zones: Zones | null): Convert
}

type ReadFormat = (format: string) => Conversion

function plain(convert: Convert): Conversion {
  return { needsZones: false, start: () => convert }
}

const readers: Partial<Record<FieldType, ReadFormat>> = {
  integer: readNumber('integer'),
  decimal: readNumber('decimal'),
  boolean: (format) => plain(readBoolean(format)),
  date: (format) => {
    const pattern = datePattern(format)
    if (!pattern.hasMonth) throw new AwaseError('format.date', { values: { format } })
    return plain((text) => {
      const moment = readMoment(text, pattern)
      return moment === undefined ? undefined : dateText(moment)
    })
  },
  datetime: readDatetime,
}

const writers: Partial<Record<FieldType, ReadFormat>> = {
  integer: (format) => plain(writeNumber(format)),
  decimal: (format) => plain(writeNumber(format)),
  boolean: (format) => {
    const [yes, no] = booleanWords(format)
    return plain((text) => (text === 'true' ? yes : text === 'false' ? no : undefined))
  },
  date: (format) => plain(writeDate(format)),
  datetime: writeDatetime,
}

/** Types that a cast between text and them can name a format for. */
export function takesFormat(from: FieldType, to: FieldType): boolean {
  return to === 'string' ? writers[from] !== undefined : readers[to] !== undefined
}

/**
 * The conversion from one type to another by a format: `dd.MM.yyyy` (dates), `dd.MM.yyyy HH:mm [Europe/Berlin]` (times on the clock of a
 * zone), `1.234,56` (numbers), `ja/nein` (true or false), `[Europe/Berlin]` (a time's day, a day's beginning). Into text it writes, into other
 * types it reads. Undefined where neither type takes one. Throws `format.…` for a format that is none.
 */
export function formatConversion(
  from: FieldType,
  to: FieldType,
  format: string,
): Conversion | undefined {
  if (isDayAndTime(from, to)) return betweenDayAndTime(to, format)
  return to === 'string' ? writers[from]?.(format) : readers[to]?.(format)
}

function readNumber(type: 'integer' | 'decimal'): ReadFormat {
  return (format) => {
    const shape = numberFormat(format)
    return plain((text) => {
      const canonical = readFormatted(text, shape)
      return canonical === undefined ? undefined : castText(canonical, type)
    })
  }
}

function writeNumber(format: string): Convert {
  const shape = numberFormat(format)
  return (text) => {
    const canonical = castText(text, 'decimal')
    return canonical === undefined ? undefined : writeFormatted(canonical, shape)
  }
}

/** A pattern without year, month and day cannot be a day. */
function withDate(format: string): ReturnType<typeof datePattern> {
  const pattern = datePattern(format)
  if (!pattern.hasDate) throw new AwaseError('format.date', { values: { format } })
  return pattern
}

function writeDate(format: string): Convert {
  const pattern = datePattern(format)
  return (text) => {
    const moment = parseMoment(text)
    return moment === undefined ? undefined : writeMoment(moment, pattern)
  }
}

/** What is no language of months' names, which belongs to the pattern. */
const zoneAtEnd = new RegExp(`^(.*?) ?\\[(?!(?:${nameLanguages.join('|')})\\]$)([^\\]]*)\\]$`)

interface OnClock {
  pattern: string
  zone: string | undefined
  /** What a time means that the clock shows twice or never; as `from_zone` has it. */
  choice: ClockChoice
}

/**
 * A pattern and the zone on whose clock the time is: `dd.MM.yyyy HH:mm [Europe/Berlin]`, `… [Europe/Berlin, reject]`. Throws `format.zone`,
 * `format.clock-choice`.
 */
function withZone(format: string): OnClock {
  const [, pattern = format, inside] = zoneAtEnd.exec(format) ?? []
  const [zone, choice = 'compatible', ...more] = inside?.split(',').map((part) => part.trim()) ?? []
  if (zone !== undefined) checkZone(zone)
  if (more.length > 0)
    throw new AwaseError('format.zone', { values: { zone: inside!.slice(0, 60) } })
  return { pattern, zone, choice: clockChoice(choice) }
}

/** Of a clock that was turned, the time is the first of two, or as if the clock had not been turned yet, unless the format says otherwise. */
function readDatetime(format: string): Conversion {
  const { pattern: text, zone: name, choice } = withZone(format)
  const pattern = withDate(text)
  const read = (value: string): Moment | undefined => readMoment(value, pattern)
  if (name === undefined) return plain((value) => written(read(value)))
  return {
    needsZones: true,
    start(zones) {
      const zone = zones!.named(name)
      return (value) => {
        const local = read(value)
        return local?.offset === '' ? onZone(fromZone(local, zone, choice)) : undefined
      }
    },
  }
}

/** The day on which a time falls on the clock of a zone; the time at which a day begins there. */
function betweenDayAndTime(to: FieldType, format: string): Conversion {
  const { pattern, zone: name, choice } = withZone(format)
  if (name === undefined || pattern !== '') {
    throw new AwaseError('format.only-zone', { values: { format } })
  }
  return {
    needsZones: true,
    start(zones) {
      const zone = zones!.named(name)
      return (value) => {
        const moment = parseMoment(value)
        if (moment === undefined) return undefined
        if (to === 'datetime') return onZone(fromZone(moment, zone, choice))
        if (moment.offset === '') return undefined
        const shown = inZone(moment, zone)
        return typeof shown === 'object' ? dateText(shown) : misfits[shown]
      }
    },
  }
}

function written(moment: Moment | undefined): string | undefined {
  return moment === undefined ? undefined : datetimeText(moment)
}

const misfits: Partial<Record<NoMoment, Misfit>> = {
  'no-such-time': { code: 'cast.clock-turned' },
  'seconds-offset': { code: 'cast.zone-seconds' },
}

function onZone(moment: Moment | NoMoment): string | Misfit | undefined {
  return typeof moment === 'object' ? datetimeText(moment) : misfits[moment]
}

/** On the clock of a zone only a time with an offset can be told. */
function writeDatetime(format: string): Conversion {
  const { pattern: text, zone: name } = withZone(format)
  if (name === undefined) return plain(writeDate(text))
  const pattern = datePattern(text)
  return {
    needsZones: true,
    start(zones) {
      const zone = zones!.named(name)
      return (value) => {
        const moment = parseMoment(value)
        if (moment === undefined || moment.offset === '') return undefined
        const shown = inZone(moment, zone)
        return typeof shown === 'object' ? writeMoment(shown, pattern) : misfits[shown]
      }
    },
  }
}

/** In whatever case the words are written: JA and Ja are ja. */
function readBoolean(format: string): Convert {
  const [yes, no] = booleanWords(format).map((word) => word.toLowerCase())
  return (text) => {
    const word = text.toLowerCase()
    return word === yes ? 'true' : word === no ? 'false' : undefined
  }
}

/** `yes/no`: two words that differ in more than case, a slash between them. */
function booleanWords(format: string): [string, string] {
  const words = format.split('/')
  const [yes = '', no = ''] = words
  const alike = yes.toLowerCase() === no.toLowerCase()
  if (words.length !== 2 || yes === '' || no === '' || alike) {
    throw new AwaseError('format.boolean', { values: { format } })
  }
  return [yes, no]
}

// Formats of casts: how a text is read as a type, and how a value of a type is written as text.
import { AwaseError } from '../../error.ts'
import { castText } from '../cast.ts'
import { dateText, datetimeText, parseMoment } from '../moment.ts'
import type { FieldType } from '../schema.ts'
import { datePattern, readMoment, writeMoment } from './date-pattern.ts'
import { numberFormat, readFormatted, writeFormatted } from './number-format.ts'

/** A text converted; undefined when it does not fit. */
export type Convert = (text: string) => string | undefined

type ReadFormat = (format: string) => Convert

const readers: Partial<Record<FieldType, ReadFormat>> = {
  integer: readNumber('integer'),
  decimal: readNumber('decimal'),
  boolean: readBoolean,
  date: (format) => {
    const pattern = withDate(format)
    return (text) => {
      const moment = readMoment(text, pattern)
      return moment === undefined ? undefined : dateText(moment)
    }
  },
  datetime: (format) => {
    const pattern = withDate(format)
    return (text) => {
      const moment = readMoment(text, pattern)
      return moment === undefined ? undefined : datetimeText(moment)
    }
  },
}

const writers: Partial<Record<FieldType, ReadFormat>> = {
  integer: writeNumber,
  decimal: writeNumber,
  boolean: (format) => {
    const [yes, no] = booleanWords(format)
    return (text) => (text === 'true' ? yes : text === 'false' ? no : undefined)
  },
  date: writeDate,
  datetime: writeDate,
}

/** Types that a cast between text and them can name a format for. */
export function takesFormat(from: FieldType, to: FieldType): boolean {
  return to === 'string' ? writers[from] !== undefined : readers[to] !== undefined
}

/**
 * The conversion from one type to another by a format: `dd.MM.yyyy` (dates), `1.234,56` (numbers), `ja/nein` (true or false). Into
 * text it writes, into other types it reads. Undefined where neither type takes one. Throws `format.…` for a format that is none.
 */
export function formatConversion(
  from: FieldType,
  to: FieldType,
  format: string,
): Convert | undefined {
  return to === 'string' ? writers[from]?.(format) : readers[to]?.(format)
}

function readNumber(type: 'integer' | 'decimal'): ReadFormat {
  return (format) => {
    const shape = numberFormat(format)
    return (text) => {
      const canonical = readFormatted(text, shape)
      return canonical === undefined ? undefined : castText(canonical, type)
    }
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

function readBoolean(format: string): Convert {
  const [yes, no] = booleanWords(format)
  return (text) => (text === yes ? 'true' : text === no ? 'false' : undefined)
}

/** `yes/no`: two different words, a slash between them. */
function booleanWords(format: string): [string, string] {
  const words = format.split('/')
  const [yes = '', no = ''] = words
  if (words.length !== 2 || yes === '' || no === '' || yes === no) {
    throw new AwaseError('format.boolean', { values: { format } })
  }
  return [yes, no]
}

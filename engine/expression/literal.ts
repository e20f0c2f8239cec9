// What a criterion compares with, prepared once, by what the field's values are: numbers by value, times by their instant, all else by bytes.
// A literal that its field can never hold is an error: as text it would be compared all the same, and answer nonsense.
import { AwaseError } from '../error.ts'
import { sliceText } from '../batch/vector.ts'
import type { Slice } from '../batch/vector.ts'
import { ByteBuffer } from '../value/byte-buffer.ts'
import { isDate } from '../value/calendar.ts'
import { castText } from '../value/cast.ts'
import { comparedTogether } from '../value/key.ts'
import { KeyTable } from '../value/key-table.ts'
import { compareInstants, instantText, parseMoment } from '../value/moment.ts'
import type { Moment } from '../value/moment.ts'
import {
  canonicalLength,
  compareNumbers,
  newNumberParts,
  readNumber,
  writeCanonical,
} from '../value/number.ts'
import type { NumberParts } from '../value/number.ts'
import type { FieldType } from '../value/schema.ts'
import { compareText, textSlice } from '../value/text.ts'

/** `null`: not comparable (text that is no number, no time), which makes every comparison false and `not-equals` true. */
export type Order = number | null

/** How values of a type are compared. Throws the code of a literal that is none of them, with `field` and `value`. */
export interface Comparing {
  /** Throws `condition.number`, `condition.datetime`, `condition.date` or `condition.boolean`. */
  check(text: string, field: string): void
  /** Order of a value and a literal. */
  order(text: string, field: string): (value: Slice) => Order
  /** Whether a value is one of the literals. */
  set(texts: readonly string[], field: string): (value: Slice) => boolean
  /** Order of two values. */
  pair(): (a: Slice, b: Slice) => Order
}

/** Undefined for types of which every text may be a value, compared as bytes. */
export function comparingOf(type: FieldType): Comparing | undefined {
  return comparings[type]
}

/** Of two fields; undefined: as bytes. A day beside a time is its midnight. */
export function comparingOfPair(type: FieldType, other: FieldType): Comparing | undefined {
  return comparedTogether(type, other) === 'moment' ? moments : comparingOf(type)
}

/** The number that an analyst typed; throws `condition.number` when it is none. */
export function numberLiteral(text: string, field: string): NumberParts {
  const parts = newNumberParts()
  if (readNumber(textSlice(text), parts)) return parts
  throw new AwaseError('condition.number', { place: { field }, values: { field, value: text } })
}

/** Whether a value is one of the texts. */
export function textSet(values: readonly string[]): (value: Slice) => boolean {
  const table = new KeyTable()
  for (const value of values.map(textSlice)) table.add(value.bytes, value.start, value.end)
  return (value) => table.find(value.bytes, value.start, value.end) >= 0
}

const numbers: Comparing = {
  check: (text, field) => void numberLiteral(text, field),
  order(text, field) {
    const literal = numberLiteral(text, field)
    const parts = newNumberParts()
    return (value) => (readNumber(value, parts) ? compareNumbers(parts, literal) : null)
  },
  /** 1.50 is in `1.5`. */
  set(texts, field) {
    const table = new KeyTable()
    const key = new ByteBuffer()
    for (const text of texts) {
      writeKey(numberLiteral(text, field), key)
      table.add(key.bytes, 0, key.length)
    }
    const parts = newNumberParts()
    return (value) => {
      if (!readNumber(value, parts)) return false
      writeKey(parts, key)
      return table.find(key.bytes, 0, key.length) >= 0
    }
  },
  pair() {
    const left = newNumberParts()
    const right = newNumberParts()
    return (a, b) =>
      readNumber(a, left) && readNumber(b, right) ? compareNumbers(left, right) : null
  },
}

function writeKey(parts: NumberParts, key: ByteBuffer): void {
  key.length = 0
  key.reserve(canonicalLength(parts))
  key.length = writeCanonical(parts, key.bytes, 0)
}

/** A day alone is its midnight; a time without an offset counts as UTC. */
function momentLiteral(text: string, field: string): Moment {
  const moment = parseMoment(text)
  if (moment !== undefined) return moment
  throw new AwaseError('condition.datetime', { place: { field }, values: { field, value: text } })
}

const moments: Comparing = {
  check: (text, field) => void momentLiteral(text, field),
  order(text, field) {
    const literal = momentLiteral(text, field)
    return (value) => {
      const moment = parseMoment(sliceText(value))
      return moment === undefined ? null : compareInstants(moment, literal)
    }
  },
  set(texts, field) {
    const instants = new Set(texts.map((text) => instantText(momentLiteral(text, field))))
    return (value) => {
      const moment = parseMoment(sliceText(value))
      return moment !== undefined && instants.has(instantText(moment))
    }
  },
  pair: () => (a, b) => {
    const left = parseMoment(sliceText(a))
    const right = left === undefined ? undefined : parseMoment(sliceText(b))
    return left === undefined || right === undefined ? null : compareInstants(left, right)
  },
}

/** Values that are written in one way only, so that their bytes can be compared. `written`: a literal in that way, undefined when it is none. */
function comparingBytes(code: string, written: (text: string) => string | undefined): Comparing {
  const literal = (text: string, field: string): string => {
    const found = written(text)
    if (found !== undefined) return found
    throw new AwaseError(code, { place: { field }, values: { field, value: text } })
  }
  return {
    check: (text, field) => void literal(text, field),
    order(text, field) {
      const other = textSlice(literal(text, field))
      return (value) => compareText(value, other)
    },
    set: (texts, field) => textSet(texts.map((text) => literal(text, field))),
    pair: () => compareText,
  }
}

const dates = comparingBytes('condition.date', (text) =>
  isDate(textSlice(text)) ? text : undefined,
)
/** In any case, as a cast reads them. */
const booleans = comparingBytes('condition.boolean', (text) => castText(text, 'boolean'))

const comparings: Partial<Record<FieldType, Comparing>> = {
  integer: numbers,
  decimal: numbers,
  datetime: moments,
  date: dates,
  boolean: booleans,
}

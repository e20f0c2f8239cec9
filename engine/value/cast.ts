// Casts: reads the text of a column as a type. Values come out in the type's canonical text; what does not fit is rejected.
import { locate } from '../batch/batch.ts'
import type { Column } from '../batch/batch.ts'
import { ChangedColumn } from '../batch/changed-column.ts'
import { TextBuilder } from '../batch/text-vector.ts'
import { RecordColumn } from '../batch/records/record-column.ts'
import { newSlice, sliceText } from '../batch/vector.ts'
import type { Slice, Vector } from '../batch/vector.ts'
import { ByteBuffer } from './byte-buffer.ts'
import { isDate, isDatetime } from './calendar.ts'
import { isCanonical, numbersAreCanonical, remember } from './canonical-vectors.ts'
import { speltOut } from './exponent.ts'
import { compareNumbers, newNumberParts, readNumber, writeScaled } from './number.ts'
import type { NumberParts } from './number.ts'
import type { FieldType } from './schema.ts'
import { equalText, textSlice } from './text.ts'

/** Told of every value that is no value of the type; `value` is its text, `code` why, where more is known than that. */
export type RejectValue = (row: number, value: string, code?: string) => void

/** Why a text does not fit: a code of the catalogue. */
export interface Misfit {
  readonly code: string
}

/**
 * The values of a column as `type`; null stays null, a rejected value becomes null. Accepted texts, nothing around them:
 * decimal `[+-]digits[.digits]` (keeps its scale), also with an exponent or without a digit before the point; integer the same when it is
 * whole and within 64 bits; boolean `true` or `false` in any case;
 * date `yyyy-MM-dd`; datetime ISO 8601; gsid 36 of `[0-9A-Z]`; json. Every text is a string.
 * When nothing changes the column itself is handed back.
 */
export function castColumn(
  column: Column,
  rowCount: number,
  type: FieldType,
  reject: RejectValue,
): Column {
  const cast = casts[type]
  if (cast === undefined || standsAlready(column, type, cast)) return column
  const changed = new ChangedColumn(column)
  const value = newSlice()
  const canonical = new ByteBuffer(64)
  for (let row = 0; row < rowCount; row++) {
    const fit = locate(column, row, value) ? cast(value, canonical) : 'same'
    if (fit === 'none') reject(row, sliceText(value), misfitCode(sliceText(value), type))
    if (fit === 'rewritten') changed.change(row, canonical)
    else if (fit === 'none') changed.change(row, null)
  }
  const kept = changed.finish(rowCount)
  if (kept.rows === undefined && kept.vector.rowCount === rowCount) {
    remember(kept.vector, type, true)
  }
  return kept
}

/** Looks at all rows of what is held, and at all numbers of a file, once; other columns are remembered when a cast has kept them. */
function standsAlready({ vector }: Column, type: FieldType, cast: Cast): boolean {
  const known = isCanonical(vector, type)
  if (known !== undefined) return known
  const canonical =
    vector instanceof RecordColumn
      ? allFit(vector, cast)
      : (numbersAreCanonical(vector, type) ?? false)
  remember(vector, type, canonical)
  return canonical
}

function allFit(vector: Vector, cast: Cast): boolean {
  const value = newSlice()
  const canonical = new ByteBuffer(64)
  for (let row = 0; row < vector.rowCount; row++) {
    if (vector.locate(row, value) && cast(value, canonical) !== 'same') return false
  }
  return true
}

/** The canonical text of a value as the type, or undefined when it is none. Accepts what `castColumn` accepts. */
export function castText(text: string, type: FieldType): string | undefined {
  const cast = casts[type]
  if (cast === undefined) return text
  const canonical = new ByteBuffer(64)
  const fit = cast(textSlice(text), canonical)
  if (fit === 'none') return undefined
  return fit === 'same'
    ? text
    : sliceText({ bytes: canonical.bytes, start: 0, end: canonical.length })
}

const whole = /^-?[0-9]+(?:\.0*)?$/

/** Why a text that `castText` refuses does not fit: a code of the catalogue. */
export function misfitCode(text: string, type: FieldType): string {
  if (type !== 'integer') return `cast.${type}`
  const number = castText(text, 'decimal')
  return number !== undefined && whole.test(number) ? 'cast.integer-range' : 'cast.integer'
}

/** The values of a column with each text converted; what is none rejects the value. Null stays null. */
export function convertColumn(
  column: Column,
  rowCount: number,
  convert: (text: string) => string | Misfit | undefined,
  reject: RejectValue,
): Column {
  const builder = new TextBuilder()
  const value = newSlice()
  for (let row = 0; row < rowCount; row++) {
    const text = locate(column, row, value) ? sliceText(value) : null
    const converted = text === null ? undefined : convert(text)
    if (text !== null && typeof converted !== 'string') reject(row, text, converted?.code)
    if (typeof converted === 'string') builder.appendText(converted)
    else builder.appendNull()
  }
  return { vector: builder.build() }
}

/** How a value fits a type: as it stands, in the canonical text now in `into`, or not at all. */
type Fit = 'same' | 'rewritten' | 'none'
type Cast = (value: Slice, into: ByteBuffer) => Fit

const casts: Partial<Record<FieldType, Cast>> = {
  integer: castInteger,
  decimal: castDecimal,
  boolean: castBoolean,
  date: (value) => fitIf(isDate(value)),
  datetime: (value) => fitIf(isDatetime(value)),
  gsid: (value) => fitIf(isGsid(value)),
  json: (value) => fitIf(isJson(value)),
}

function fitIf(fits: boolean): Fit {
  return fits ? 'same' : 'none'
}

function numberOf(text: string): NumberParts {
  const parts = newNumberParts()
  readNumber(textSlice(text), parts)
  return parts
}

const gsidLength = 36
const yes = textSlice('true')
const no = textSlice('false')
const largest = numberOf('9223372036854775807')
const smallest = numberOf('-9223372036854775808')
const scratch = newNumberParts()

function castInteger(value: Slice, into: ByteBuffer): Fit {
  const number = numberIn(value)
  if (number === undefined || scratch.fractionStart !== scratch.fractionEnd) return 'none'
  if (compareNumbers(scratch, largest) > 0 || compareNumbers(scratch, smallest) < 0) return 'none'
  return rewrite(value, number, scratch.fractionStart, into)
}

function castDecimal(value: Slice, into: ByteBuffer): Fit {
  const number = numberIn(value)
  return number === undefined ? 'none' : rewrite(value, number, number.end, into)
}

/** The value itself or, with an exponent, what it is spelt out; `scratch` says where its digits stand. */
function numberIn(value: Slice): Slice | undefined {
  if (readNumber(value, scratch)) return value
  const text = speltOut(sliceText(value))
  if (text === undefined) return undefined
  const plain = textSlice(text)
  return readNumber(plain, scratch) ? plain : undefined
}

/** Rewriting a plain number only takes away (plus, leading zeros, the minus of a zero), so equal lengths mean equal bytes. */
function rewrite(value: Slice, number: Slice, end: number, into: ByteBuffer): Fit {
  into.length = 0
  into.reserve(number.end - number.start + 1)
  into.length = writeScaled(scratch, end, into.bytes, 0)
  return number === value && into.length === value.end - value.start ? 'same' : 'rewritten'
}

/** Spreadsheets write TRUE, Python True. Other words are told by a format (`yes/no`). */
function castBoolean(value: Slice, into: ByteBuffer): Fit {
  if (equalText(value, yes) || equalText(value, no)) return 'same'
  const word = [yes, no].find((known) => isInAnyCase(value, known))
  if (word === undefined) return 'none'
  into.length = 0
  into.append(word.bytes, word.start, word.end)
  return 'rewritten'
}

/** `known` is of small ASCII letters. */
function isInAnyCase({ bytes, start, end }: Slice, known: Slice): boolean {
  if (end - start !== known.end - known.start) return false
  for (let i = 0; i < end - start; i++) {
    if ((bytes[start + i]! | 0x20) !== known.bytes[known.start + i]) return false
  }
  return true
}

export function isGsid({ bytes, start, end }: Slice): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!
    if (byte < 0x30 || byte > 0x5a || (byte > 0x39 && byte < 0x41)) return false
  }
  return end - start === gsidLength
}

function isJson(value: Slice): boolean {
  try {
    JSON.parse(sliceText(value))
    return true
  } catch {
    return false
  }
}

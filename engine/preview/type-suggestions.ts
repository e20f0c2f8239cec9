// Which type a text column could have without a character being lost: every value reads as one and is written as it stands. Dates and
// numbers are found in other formats, too: a select reads them.
import { locate } from '../batch/batch.ts'
import type { Batch, Column } from '../batch/batch.ts'
import { newSlice, sliceText } from '../batch/vector.ts'
import { castText } from '../value/cast.ts'
import type { FieldType } from '../value/schema.ts'
import { DateFormats } from './date-formats.ts'
import { NumberFormats } from './number-formats.ts'

export interface TypeSuggestion {
  /** Of the field. */
  name: string
  type: FieldType
  /** Of dates and numbers that are not written as ours are: how a select reads them. */
  format?: string
  /** Values that were looked at, all of which fit; nulls are none. */
  values: number
  /** False: further rows were not looked at. */
  whole: boolean
}

/** The narrowest first: what is an integer is a decimal too. */
const candidates: readonly FieldType[] = [
  'boolean',
  'date',
  'datetime',
  'integer',
  'decimal',
  'gsid',
]

type Fit = Pick<TypeSuggestion, 'type' | 'format' | 'values'>

/** Rows looked at in one go. */
const partRows = 1024

/**
 * Looks at the first `rows` rows of each text column. Codes with a leading zero or plus stay text, and so do whole numbers that are too
 * long for an integer: they are names. What would read as two different numbers (`1.234`) stays text too. Yields after some rows of a column, and after it.
 */
export function* suggestTypes(batch: Batch, rows: number): Generator<void, TypeSuggestion[]> {
  const found: TypeSuggestion[] = []
  const looked = Math.min(rows, batch.rowCount)
  for (const [index, { name, type }] of batch.schema.entries()) {
    if (type !== 'string') continue
    const fit = yield* typeOf(batch.columns[index]!, looked)
    if (fit !== undefined) found.push({ name, ...fit, whole: looked === batch.rowCount })
    yield
  }
  return found
}

function* typeOf(column: Column, rows: number): Generator<void, Fit | undefined> {
  const slice = newSlice()
  let left = candidates
  const dates = new DateFormats()
  const numbers = new NumberFormats()
  let values = 0
  let fractions = 0
  for (let row = 0; row < rows; row++) {
    if (row % partRows === partRows - 1) yield
    if (!locate(column, row, slice)) continue
    const text = sliceText(slice)
    left = left.filter((type) => castText(text, type) === text)
    const isDate = dates.take(text)
    const isNumber = numbers.take(text)
    if (left.length === 0 && !isDate && !isNumber) return undefined
    values++
    if (text.includes('.')) fractions++
  }
  const [type] = left
  if (values === 0) return undefined
  if (type === undefined) {
    const read = dates.read ?? numbers.read
    return read && { ...read, values }
  }
  const isName = type === 'decimal' && fractions === 0
  return isName || numbers.areTwofold ? undefined : { type, values }
}

// How the texts of a column are read as a type that somebody chose, where they are not written as ours are.
import { locate } from '../batch/batch.ts'
import type { Batch } from '../batch/batch.ts'
import { newSlice, sliceText } from '../batch/vector.ts'
import { castText } from '../value/cast.ts'
import { fieldOf } from '../value/schema.ts'
import type { FieldType } from '../value/schema.ts'
import { DateFormats } from './date-formats.ts'
import { NumberFormats } from './number-formats.ts'

/** Rows looked at in one go. */
const partRows = 1024

/**
 * Looks at the first `rows` rows. Undefined where the type reads all of them as they are, where no format does, and where they read in two
 * ways. Who says that `1,234` is whole has said what the comma is. Yields after some rows. Throws `schema.field-missing`.
 */
export function* formatFor(
  batch: Batch,
  field: string,
  type: FieldType,
  rows: number,
): Generator<void, string | undefined> {
  const column = batch.columns[fieldOf(batch.schema, field).index]!
  const slice = newSlice()
  const dates = new DateFormats()
  const numbers = new NumberFormats()
  let isPlain = true
  for (let row = 0; row < Math.min(rows, batch.rowCount); row++) {
    if (row % partRows === partRows - 1) yield
    if (!locate(column, row, slice)) continue
    const text = sliceText(slice)
    isPlain &&= castText(text, type) !== undefined
    const isDate = dates.take(text)
    const isNumber = numbers.take(text)
    if (!isPlain && !isDate && !isNumber) return undefined
  }
  if (isPlain) return undefined
  if (type === 'integer' || type === 'decimal') return numbers.readAs(type)?.format
  const { read } = dates
  return read?.type === type ? read.format : undefined
}

// What the first row of a file says: the names of its fields, and whether its line ends are understood.
import { RawVector } from '../../batch/raw-vector.ts'
import type { RawRows } from '../../batch/raw-vector.ts'
import { newSlice, sliceText } from '../../batch/vector.ts'
import { uniqueNames } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'

/** The row's values as text, null as empty text. */
export function valuesOf(row: RawRows): string[] {
  const slice = newSlice()
  return Array.from({ length: row.fieldCount }, (_, field) =>
    new RawVector(row, field).locate(0, slice) ? sliceText(slice) : '',
  )
}

/** Whether a CR stands in a value without quotes. */
export function hasLoneCr(row: RawRows): boolean {
  return valuesOf(row).some((value, field) => value.includes('\r') && !isQuoted(row, field))
}

function isQuoted(row: RawRows, field: number): boolean {
  const slice = newSlice()
  new RawVector(row, field).locateRaw(0, slice)
  return slice.bytes[slice.start] === row.quote
}

/** Text fields by these names, each of which stands once. */
export function stringSchema(names: readonly string[]): Schema {
  return uniqueNames(names).map((name) => ({ name, type: 'string' }))
}

// Casts that no value survives: what a type writes, the other never reads.
import type { FieldType } from './schema.ts'

const misfits: Readonly<Record<FieldType, readonly FieldType[]>> = {
  string: [],
  integer: ['boolean', 'date', 'datetime'],
  decimal: ['boolean', 'date', 'datetime'],
  boolean: ['integer', 'decimal', 'date', 'datetime', 'gsid'],
  date: ['integer', 'decimal', 'boolean', 'datetime', 'gsid'],
  datetime: ['integer', 'decimal', 'boolean', 'date', 'gsid'],
  gsid: ['integer', 'decimal', 'boolean', 'date', 'datetime'],
  json: ['date', 'datetime'],
}

/** Numbers may be read by a format all the same: 20261122 as a date, 1 as true. */
const readByFormat: readonly FieldType[] = ['integer', 'decimal']

/** Whether every value of `from`, null aside, is rejected by a cast to `to`, with a format or without. A day and a time: see `isDayAndTime`. */
export function neverFits(from: FieldType, to: FieldType, hasFormat: boolean): boolean {
  if (!misfits[to].includes(from)) return false
  return !hasFormat || !readByFormat.includes(from)
}

/** One is made of the other on the clock of a zone. */
export function isDayAndTime(from: FieldType, to: FieldType): boolean {
  return (from === 'datetime' && to === 'date') || (from === 'date' && to === 'datetime')
}

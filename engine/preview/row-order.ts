// The rows of a grid in the order of one of its fields: numbers by value, also in text, dates by their day, text as people count (file 2 before file 10).
import { locate } from '../batch/batch.ts'
import type { Batch } from '../batch/batch.ts'
import { newSlice } from '../batch/vector.ts'
import type { Slice } from '../batch/vector.ts'
import { ByteBuffer } from '../value/byte-buffer.ts'
import { fieldOf } from '../value/schema.ts'
import type { FieldType } from '../value/schema.ts'
import { createSortKey } from '../value/sort-key.ts'
import type { AppendSortKey } from '../value/sort-key.ts'
import type { Rows } from './row-choice.ts'

export interface RowOrder {
  field: string
  descending: boolean
}

/** Steps between two yields: few enough for a key to be heard. */
const partSteps = 8_192
/** So many rows are sorted in one go before they are merged. */
const runRows = 2_048
/** What long texts begin with decides: whole ones of a million rows would take more memory than the rows. */
const keyBytes = 256

/** Rows that are equal stay as they were; without a value comes last in both directions. Throws where the field is missing. */
export function* rowsInOrder(
  batch: Batch,
  rows: Rows,
  order: RowOrder,
): Generator<void, Uint32Array> {
  const taken = rows ?? counted(batch.rowCount)
  const compare = yield* comparing(batch, taken, order)
  const places = yield* mergeSorted(taken.length, compare)
  for (let at = 0; at < places.length; at++) places[at] = taken[places[at]!]!
  return places
}

/** 0, 1, 2 and so on. */
function counted(length: number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(length)
  for (let at = 0; at < length; at++) numbers[at] = at
  return numbers
}

/** Compares two places of `taken`. */
type Compare = (a: number, b: number) => number

function* comparing(batch: Batch, taken: Uint32Array, order: RowOrder): Generator<void, Compare> {
  const { index, type } = fieldOf(batch.schema, order.field)
  const append = appendFor(type, order.descending)
  const column = batch.columns[index]!
  const slice = newSlice()
  const keys = new ByteBuffer(taken.length * 12)
  const starts = new Uint32Array(taken.length + 1)
  for (let place = 0; place < taken.length; place++) {
    append(locate(column, taken[place]!, slice) ? slice : null, keys)
    keys.length = Math.min(keys.length, starts[place]! + keyBytes)
    starts[place + 1] = keys.length
    if (place % partSteps === partSteps - 1) yield
  }
  return byBytes(keys.bytes, starts)
}

/** A text that is a plain number (most columns of a CSV are) counts as one, and comes before other text. */
function appendFor(type: FieldType, descending: boolean): AppendSortKey {
  const as = (each: FieldType) =>
    createSortKey({ type: each, descending, nulls: 'last', collation: 'natural' })
  const own = as(type)
  if (type !== 'string') return own
  const byValue = as('decimal')
  return (value, into) => (value !== null && isPlainNumber(value) ? byValue : own)(value, into)
}

/** Digits with at most one point, and a minus in front or none. */
function isPlainNumber({ bytes, start, end }: Slice): boolean {
  let [digits, points] = [0, 0]
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!
    if (byte >= 0x30 && byte <= 0x39) digits++
    else if (byte === 0x2e) points++
    else if (byte !== 0x2d || at > start) return false
  }
  return digits > 0 && points <= 1
}

function byBytes(bytes: Uint8Array, starts: Uint32Array): Compare {
  return (a, b) => {
    const end = starts[a + 1]!
    const otherEnd = starts[b + 1]!
    let at = starts[a]!
    let other = starts[b]!
    for (; at < end && other < otherEnd; at++, other++) {
      const difference = bytes[at]! - bytes[other]!
      if (difference !== 0) return difference
    }
    return end - at - (otherEnd - other)
  }
}

/** The places 0 to `length` in order. Pieces are sorted, then merged two by two. */
function* mergeSorted(length: number, compare: Compare): Generator<void, Uint32Array> {
  let places = counted(length)
  for (let from = 0; from < length; from += runRows) {
    places.subarray(from, from + runRows).sort(compare)
    yield
  }
  let spare = new Uint32Array(length)
  for (let size = runRows; size < length; size *= 2) {
    for (let from = 0; from < length; from += 2 * size) {
      const middle = Math.min(from + size, length)
      yield* merge(places, spare, { from, middle, end: Math.min(middle + size, length) }, compare)
    }
    ;[places, spare] = [spare, places]
  }
  return places
}

function* merge(
  places: Uint32Array,
  into: Uint32Array,
  { from, middle, end }: { from: number; middle: number; end: number },
  compare: Compare,
): Generator<void, void> {
  let [left, right] = [from, middle]
  for (let at = from; at < end; at++) {
    const takesLeft =
      left < middle && (right === end || compare(places[left]!, places[right]!) <= 0)
    into[at] = takesLeft ? places[left++]! : places[right++]!
    if (at % partSteps === 0) yield
  }
}

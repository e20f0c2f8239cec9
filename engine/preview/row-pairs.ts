// Sets two versions of a dataset side by side: rows that stem from the same row belong together; which cells differ.
import { locate } from '../batch/batch.ts'
import type { Batch } from '../batch/batch.ts'
import { newSlice } from '../batch/vector.ts'
import type { Slice } from '../batch/vector.ts'
import { fieldIndex } from '../value/schema.ts'
import { OriginIndex } from './origin-index.ts'

const none = -1
const partRows = 32_768

/** Row numbers of both sides, -1 where a side has none. Only rows that differ; in the order of `after`, what is gone at the end. */
export interface RowPairs {
  before: Int32Array
  after: Int32Array
  changed: number
  added: number
  gone: number
}

/** For each field of `after`, where `before` has the one of its name; -1 when it has none. */
export function matchFields(before: Batch, after: Batch): number[] {
  return after.schema.map(({ name }) => fieldIndex(before.schema, name))
}

/**
 * The n-th row that stems from a row belongs to the n-th of the other side. A pair counts as changed when a field that both
 * sides have differs, byte for byte or as null. Yields now and then.
 */
export function* pairRows(before: Batch, after: Batch): Generator<void, RowPairs> {
  const index = OriginIndex.of(before.origin, before.rowCount)
  yield
  const nextOf = new Map<number, number>()
  const met = new Uint8Array(before.rowCount)
  const pairs = new PairList()
  const differ = difference(before, after)
  for (let row = 0; row < after.rowCount; row++) {
    const first = index.first(after.origin.describe(row))
    const partner = nextOf.get(first) ?? first
    if (first !== none) nextOf.set(first, partner === none ? none : index.next(partner))
    if (partner === none) pairs.add(none, row)
    else {
      met[partner] = 1
      if (differ(partner, row)) pairs.add(partner, row)
    }
    if (row % partRows === partRows - 1) yield
  }
  for (let row = 0; row < before.rowCount; row++) if (met[row] === 0) pairs.add(row, none)
  return pairs.done()
}

function difference(before: Batch, after: Batch): (before: number, after: number) => boolean {
  const left = newSlice()
  const right = newSlice()
  const common = matchFields(before, after).flatMap((from, to) => (from < 0 ? [] : [[from, to]]))
  return (row, other) =>
    common.some(([from, to]) => {
      const has = locate(before.columns[from!]!, row, left)
      const hasOther = locate(after.columns[to!]!, other, right)
      return has !== hasOther || (has && !sameBytes(left, right))
    })
}

function sameBytes(a: Slice, b: Slice): boolean {
  const size = a.end - a.start
  if (b.end - b.start !== size) return false
  for (let i = 0; i < size; i++) if (a.bytes[a.start + i] !== b.bytes[b.start + i]) return false
  return true
}

class PairList {
  private before: number[] = []
  private after: number[] = []
  private added = 0
  private gone = 0

  add(before: number, after: number): void {
    if (before === none) this.added++
    if (after === none) this.gone++
    this.before.push(before)
    this.after.push(after)
  }

  done(): RowPairs {
    const { added, gone } = this
    const before = Int32Array.from(this.before)
    return {
      before,
      after: Int32Array.from(this.after),
      changed: before.length - added - gone,
      added,
      gone,
    }
  }
}

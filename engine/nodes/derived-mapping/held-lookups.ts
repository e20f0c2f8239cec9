// Keys that all come from rows which somebody holds (a merge's right side) are looked up once for each of those rows, when it first comes along.
import type { Batch, Column } from '../../batch/batch.ts'
import { RecordColumn } from '../../batch/records/record-column.ts'
import type { RecordStore } from '../../batch/records/record-store.ts'
import { missingRow } from '../../batch/vector.ts'
import type { RowMap } from '../../batch/vector.ts'

const notYet = 0xfffffffe

/** What the keys of a batch's rows come to; each has a place of its own in the answer. */
export type FindRows = (batch: Batch) => Uint32Array

export class HeldLookups {
  private readonly find: FindRows
  private readonly keyColumns: readonly number[]
  private store: RecordStore | undefined
  /** By row of the store. */
  private known = new Uint32Array(0)

  /** `find` answers `missingRow` for keys with a null. */
  constructor(keyColumns: readonly number[], find: FindRows) {
    this.keyColumns = keyColumns
    this.find = find
  }

  /** As `find`, whose answer it is unless the keys are held. */
  rowsOf(batch: Batch): Uint32Array {
    const held = this.heldRows(batch)
    if (held === undefined) return this.find(batch)
    const found = new Uint32Array(held.length)
    if (!this.take(held, found)) {
      this.learn(batch, this.unknownOf(held))
      this.take(held, found)
    }
    return found
  }

  /** The rows of one store that all key columns come from, if they do. */
  private heldRows({ columns }: Batch): RowMap | undefined {
    const [first, ...others] = this.keyColumns.map((column) => columns[column]!)
    const store = storeOf(first)
    if (store === undefined || others.some((other) => storeOf(other) !== store)) return undefined
    if (others.some(({ rows }) => rows !== first!.rows)) return undefined
    if (this.store !== store || this.known.length < store.rowCount) {
      this.store = store
      this.known = new Uint32Array(store.rowCount).fill(notYet)
    }
    return first!.rows
  }

  /** False when something is not known yet. */
  private take(held: RowMap, found: Uint32Array): boolean {
    const { known } = this
    let isKnown = true
    for (let i = 0; i < held.length; i++) {
      const row = held[i]!
      const own = row === missingRow ? missingRow : known[row]!
      found[i] = own
      if (own === notYet) isKnown = false
    }
    return isKnown
  }

  /** The rows that are not known yet, each once. */
  private unknownOf(held: RowMap): Uint32Array {
    const { known } = this
    const rows = new Uint32Array(held.length)
    let count = 0
    for (let i = 0; i < held.length; i++) {
      const row = held[i]!
      if (row === missingRow || known[row] !== notYet) continue
      known[row] = missingRow
      rows[count++] = row
    }
    return rows.subarray(0, count)
  }

  private learn(batch: Batch, fresh: Uint32Array): void {
    const columns = batch.columns.map(({ vector }): Column => ({ vector, rows: fresh }))
    const found = this.find({ ...batch, rowCount: fresh.length, columns })
    for (let i = 0; i < fresh.length; i++) this.known[fresh[i]!] = found[i]!
  }
}

function storeOf(column: Column | undefined): RecordStore | undefined {
  if (column?.rows === undefined) return undefined
  if (!(column.vector instanceof RecordColumn)) return undefined
  const { store } = column.vector
  return store.isPassing ? undefined : store
}

// Keys that all come from rows which somebody holds (a merge's right side) are looked up once for each of those rows, when it first comes along.
import type { Batch, Column } from '../../batch/batch.ts'
import { RecordColumn } from '../../batch/record-store.ts'
import type { RecordStore } from '../../batch/record-store.ts'
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
    const fresh = this.take(held, found)
    if (fresh.length === 0) return found
    this.learn(batch, fresh)
    this.take(held, found)
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

  /** Fills in what is known; answers the rows that are not, each once. */
  private take(held: RowMap, found: Uint32Array): Uint32Array {
    const { known } = this
    const fresh: number[] = []
    for (let i = 0; i < held.length; i++) {
      const row = held[i]!
      const own = row === missingRow ? missingRow : known[row]!
      found[i] = own
      if (own !== notYet) continue
      known[row] = missingRow
      fresh.push(row)
    }
    return Uint32Array.from(fresh)
  }

  private learn(batch: Batch, fresh: Uint32Array): void {
    const columns = batch.columns.map(({ vector }): Column => ({ vector, rows: fresh }))
    const found = this.find({ ...batch, rowCount: fresh.length, columns })
    for (let i = 0; i < fresh.length; i++) this.known[fresh[i]!] = found[i]!
  }
}

function storeOf(column: Column | undefined): RecordStore | undefined {
  if (column?.rows === undefined) return undefined
  return column.vector instanceof RecordColumn ? column.vector.store : undefined
}

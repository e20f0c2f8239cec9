// Keys that all come from rows which somebody holds (a merge's right side) are looked up once for each of those rows, when it first comes along.
import type { Batch, Column } from '../../batch/batch.ts'
import { isHeld } from '../../batch/records/held-column.ts'
import type { RecordStore } from '../../batch/records/record-store.ts'
import { missingRow } from '../../batch/vector.ts'
import type { RowMap } from '../../batch/vector.ts'

const notYet = 0xfffffffe
/** Not known either, but already among those that will be. */
const asked = 0xfffffffd

/** What the keys of a batch's rows come to; each has a place of its own in the answer. */
export type FindRows = (batch: Batch) => Uint32Array

export class HeldLookups {
  private readonly find: FindRows
  private readonly keyColumns: readonly number[]
  private store: RecordStore | undefined
  /** By row of the store. */
  private known = new Uint32Array(0)
  /** Of the batch at hand: see `take`. */
  private places = new Uint32Array(0)
  private fresh = new Uint32Array(0)
  private asking = 0

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
    const open = this.take(held, found)
    if (open === 0) return found
    this.learn(batch)
    const { known, places } = this
    for (let i = 0; i < open; i++) found[places[i]!] = known[held[places[i]!]!]!
    return found
  }

  /** The rows of one store that all key columns come from, if they do. */
  private heldRows({ columns }: Batch): RowMap | undefined {
    const [first, ...others] = this.keyColumns.map((column) => columns[column])
    if (!isHeld(first)) return undefined
    const { store } = first.vector
    const isBeside = (other: Column | undefined): boolean =>
      isHeld(other) && other.vector.store === store && other.rows === first.rows
    if (!others.every(isBeside)) return undefined
    if (this.store !== store || this.known.length < store.rowCount) {
      this.store = store
      this.known = new Uint32Array(store.rowCount).fill(notYet)
    }
    return first.rows
  }

  /** Fills in what is known. Answers how many `places` are still open; the rows of the store that they ask for are in `fresh`, each once. */
  private take(held: RowMap, found: Uint32Array): number {
    if (this.places.length < held.length) this.makeRoom(held.length)
    const { known, places, fresh } = this
    let open = 0
    let asking = 0
    for (let i = 0; i < held.length; i++) {
      const row = held[i]!
      const own = row === missingRow ? missingRow : known[row]!
      found[i] = own
      if (own < asked || own === missingRow) continue
      places[open++] = i
      if (own === asked) continue
      known[row] = asked
      fresh[asking++] = row
    }
    this.asking = asking
    return open
  }

  private makeRoom(rows: number): void {
    this.places = new Uint32Array(rows)
    this.fresh = new Uint32Array(rows)
  }

  private learn(batch: Batch): void {
    const { known } = this
    const rows = this.fresh.slice(0, this.asking)
    const columns = batch.columns.map(({ vector }): Column => ({ vector, rows }))
    const found = this.find({ ...batch, rowCount: rows.length, columns })
    for (let i = 0; i < rows.length; i++) known[rows[i]!] = found[i]!
  }
}

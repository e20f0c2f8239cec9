// Keys that all come from rows which somebody holds (a merge's right side) are looked up once for each of those rows, when it first comes along.
import type { Batch, Column } from '../../batch/batch.ts'
import type { Memory } from '../../batch/memory.ts'
import { isHeld } from '../../batch/records/held-column.ts'
import type { KeptRecords } from '../../batch/records/record-column.ts'
import { SpareRoom } from '../../batch/spare-room.ts'
import { missingRow } from '../../batch/vector.ts'
import type { RowMap } from '../../batch/vector.ts'

const notYet = 0xfffffffe
/** Not known either, but already among those that will be. */
const asked = 0xfffffffd

/** What the keys of a batch's rows come to; each has a place of its own in the answer. */
export type FindRows = (batch: Batch) => Uint32Array

/** Takes memory until `dispose`, as long as nobody else needs it. */
export class HeldLookups {
  private readonly find: FindRows
  private readonly keyColumns: readonly number[]
  private readonly memory: Memory
  private store: KeptRecords | undefined
  private rowCount = 0
  /** A word by row of the store. */
  private readonly known: SpareRoom
  /** Of the batch at hand: see `take`. */
  private places = new Uint32Array(0)
  private fresh = new Uint32Array(0)
  private asking = 0

  /** `find` answers `missingRow` for keys with a null. */
  constructor(keyColumns: readonly number[], memory: Memory, find: FindRows) {
    this.keyColumns = keyColumns
    this.memory = memory
    this.known = new SpareRoom(memory)
    this.find = find
  }

  /** As `find`, whose answer it is unless the keys are held. */
  rowsOf(batch: Batch): Uint32Array {
    const held = this.heldRows(batch)
    if (held === undefined) return this.find(batch)
    const found = new Uint32Array(held.length)
    const open = this.take(held, found)
    if (open === 0) return found
    if (!this.learn(batch)) return this.find(batch)
    const { places } = this
    const { u32, known } = this.words()
    for (let i = 0; i < open; i++) found[places[i]!] = u32[known + held[places[i]!]!]!
    return found
  }

  dispose(): void {
    this.known.dispose()
  }

  /** Where what is known stands by now. */
  private words(): { u32: Uint32Array; known: number } {
    return { u32: this.memory.u32, known: this.known.address >>> 2 }
  }

  /** The rows of one store that all key columns come from, if they do. */
  private heldRows({ columns }: Batch): RowMap | undefined {
    const [first, ...others] = this.keyColumns.map((column) => columns[column])
    if (!isHeld(first)) return undefined
    const { store } = first.vector
    const isBeside = (other: Column | undefined): boolean =>
      isHeld(other) && other.vector.store === store && other.rows === first.rows
    if (!others.every(isBeside)) return undefined
    if (this.store !== store || this.rowCount < store.rowCount) this.begin(store)
    return this.known.address === 0 ? undefined : first.rows
  }

  private begin(store: KeptRecords): void {
    this.store = store
    this.rowCount = store.rowCount
    if (!this.known.reserve(this.rowCount * 4)) return
    const { u32, known } = this.words()
    u32.fill(notYet, known, known + this.rowCount)
  }

  /** Fills in what is known. Answers how many `places` are still open; the rows of the store that they ask for are in `fresh`, each once. */
  private take(held: RowMap, found: Uint32Array): number {
    if (this.places.length < held.length) this.makeRoom(held.length)
    const { places, fresh } = this
    const { u32, known } = this.words()
    let open = 0
    let asking = 0
    for (let i = 0; i < held.length; i++) {
      const row = held[i]!
      const own = row === missingRow ? missingRow : u32[known + row]!
      found[i] = own
      if (own < asked || own === missingRow) continue
      places[open++] = i
      if (own === asked) continue
      u32[known + row] = asked
      fresh[asking++] = row
    }
    this.asking = asking
    return open
  }

  private makeRoom(rows: number): void {
    this.places = new Uint32Array(rows)
    this.fresh = new Uint32Array(rows)
  }

  /** False where what is known was lost over it. */
  private learn(batch: Batch): boolean {
    const rows = this.fresh.slice(0, this.asking)
    const columns = batch.columns.map(({ vector }): Column => ({ vector, rows }))
    const found = this.find({ ...batch, rowCount: rows.length, columns })
    if (this.known.address === 0) return false
    const { u32, known } = this.words()
    for (let i = 0; i < rows.length; i++) u32[known + rows[i]!] = found[i]!
    return true
  }
}

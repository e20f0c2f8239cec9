// The right side of a merge, held in full: its kept fields, and its rows by key.
import type { Batch, Column } from '../../batch/batch.ts'
import { FramedVector } from '../../batch/framed-vector.ts'
import { KeyChains } from '../../batch/key-chains.ts'
import { KeyIndex, isKnown } from '../../batch/key-index.ts'
import { KeySlices } from '../../batch/key-slices.ts'
import type { Memory } from '../../batch/memory.ts'
import { RecordStore } from '../../batch/records/record-store.ts'
import { foundKey } from '../../kernels/kernels.ts'
import { missingRow } from '../../batch/vector.ts'
import type { Vector } from '../../batch/vector.ts'
import type { Schema } from '../../value/schema.ts'
import type { MergeShape } from './shape.ts'

export class RightSide {
  readonly store: RecordStore
  private columns: readonly Vector[] = []
  private readonly schema: Schema
  private readonly kept: readonly number[]
  private readonly keys: KeySlices
  private readonly index: KeyIndex
  private readonly chains = new KeyChains()
  /** 1 where a left row has met the right row. */
  private met = new Uint8Array(0)

  /** `keepsOrigins`: somebody may ask where a row came from. */
  constructor({ kept, fields, rightKey }: MergeShape, memory: Memory, keepsOrigins: boolean) {
    this.schema = fields
    this.kept = kept
    this.keys = new KeySlices(rightKey, memory)
    this.index = new KeyIndex(memory)
    this.store = new RecordStore(this.schema, memory, keepsOrigins ? undefined : null)
  }

  append(batch: Batch): void {
    const columns = this.kept.map((index) => batch.columns[index]!)
    this.store.append({ ...batch, schema: this.schema, columns })
    this.chains.add(this.index.add(this.keys.fill(batch), batch.rowCount))
  }

  /** Bytes held. */
  get sizeBytes(): number {
    return this.store.sizeBytes + this.index.sizeBytes + this.chains.sizeBytes
  }

  /** No two rows have the same key. */
  get keysAreUnique(): boolean {
    return this.chains.areSingle
  }

  /** The keys of the rows held, null where a row never matches. Valid until the next `append`. */
  keyColumn(): Column {
    const rows = new Uint32Array(this.store.rowCount).fill(missingRow)
    const addresses = this.index.keyAddresses()
    addresses.forEach((address, id) => {
      for (let row = this.chains.firstOf(id); row !== missingRow; row = this.chains.after(row)) {
        rows[row] = address
      }
    })
    return { vector: new FramedVector(this.store.memory), rows }
  }

  /** After the last `append`. */
  close(): void {
    this.keys.dispose()
    this.met = new Uint8Array(this.store.rowCount)
    this.columns = this.schema.map((_, index) => this.store.column(index))
  }

  /** Id of the key of each row, by the slices of the keys; see `foundKey`. */
  find(slices: number, rowCount: number): Uint32Array {
    return this.index.find(slices, rowCount)
  }

  get rowCount(): number {
    return this.store.rowCount
  }

  /** The first row with the key of this id, `missingRow` when there is none. */
  firstMatch(id: number): number {
    return isKnown(id) ? this.chains.firstOf(id) : missingRow
  }

  dispose(): void {
    this.keys.dispose()
    this.index.dispose()
    this.store.dispose()
  }

  /** Marks the rows with the key of this id as met; false when there are none. */
  meet(id: number): boolean {
    const first = this.firstMatch(id)
    if (first === missingRow) return false
    // Who met the first has met them all.
    if (this.met[first] === 1) return true
    for (let row = first; row !== missingRow;) row = this.nextMatch(row)
    return true
  }

  /** Puts the only row of each key in place of the key's id and marks it as met, `missingRow` where there is none. For unique keys. */
  meetAll(ids: Uint32Array): { unmatched: number; nullKeys: number } {
    const { met, chains } = this
    let unmatched = 0
    let nullKeys = 0
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i]!
      if (id < foundKey.none) {
        const row = chains.firstOf(id)
        ids[i] = row
        met[row] = 1
        continue
      }
      if (id === foundKey.null) nullKeys++
      else unmatched++
      ids[i] = missingRow
    }
    return { unmatched, nullKeys }
  }

  /** The next row of the same key, `missingRow` after the last; marks `row` as met. */
  nextMatch(row: number): number {
    this.met[row] = 1
    return this.chains.after(row)
  }

  /** Rows that no left row met, in right order. */
  leftovers(): Uint32Array {
    const rows = new Uint32Array(this.met.length)
    let count = 0
    for (let row = 0; row < this.met.length; row++) if (this.met[row] === 0) rows[count++] = row
    return rows.subarray(0, count)
  }

  /** The kept fields at these rows of the store. */
  columnsAt(rows: Uint32Array): Column[] {
    return this.columns.map((vector) => ({ vector, rows }))
  }
}

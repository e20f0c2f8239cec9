// The right side of a merge, held in full: its kept fields, and its rows by key.
import type { Batch, Column } from '../../batch/batch.ts'
import { FramedVector } from '../../batch/framed-vector.ts'
import { KeyIndex, isKnown } from '../../batch/key-index.ts'
import { KeySlices } from '../../batch/key-slices.ts'
import type { Memory } from '../../batch/memory.ts'
import { RecordStore } from '../../batch/record-store.ts'
import { missingRow } from '../../batch/vector.ts'
import type { Vector } from '../../batch/vector.ts'
import type { KeyPart } from '../../value/key-bytes.ts'
import { grown } from '../../value/key-table.ts'
import type { Schema } from '../../value/schema.ts'

/** Rows of one key form a chain in the order in which they came. */
export class RightSide {
  readonly store: RecordStore
  private columns: readonly Vector[] = []
  private readonly schema: Schema
  private readonly kept: readonly number[]
  private readonly keys: KeySlices
  private readonly index: KeyIndex
  private firstOfKey = new Uint32Array(1024)
  private lastOfKey = new Uint32Array(1024)
  private nextRow = new Uint32Array(1024)
  /** No two rows have the same key. */
  keysAreUnique = true
  /** 1 where a left row has met the right row. */
  private met = new Uint8Array(0)

  constructor(schema: Schema, kept: readonly number[], key: readonly KeyPart[], memory: Memory) {
    this.schema = kept.map((index) => schema[index]!)
    this.kept = kept
    this.keys = new KeySlices(key, memory)
    this.index = new KeyIndex(memory)
    this.store = new RecordStore(this.schema, memory)
  }

  append(batch: Batch): void {
    const from = this.store.rowCount
    const columns = this.kept.map((index) => batch.columns[index]!)
    this.store.append({ ...batch, schema: this.schema, columns })
    while (this.nextRow.length < this.store.rowCount) this.nextRow = grown(this.nextRow)
    let known = this.index.size
    const ids = this.index.add(this.keys.fill(batch), batch.rowCount)
    while (this.firstOfKey.length < this.index.size) {
      this.firstOfKey = grown(this.firstOfKey)
      this.lastOfKey = grown(this.lastOfKey)
    }
    for (let row = 0; row < batch.rowCount; row++) {
      const id = ids[row]!
      this.nextRow[from + row] = missingRow
      if (!isKnown(id)) continue
      if (id === known) {
        this.firstOfKey[id] = from + row
        known++
      } else {
        this.keysAreUnique = false
        this.nextRow[this.lastOfKey[id]!] = from + row
      }
      this.lastOfKey[id] = from + row
    }
  }

  /** Bytes held. */
  get sizeBytes(): number {
    const chains = this.firstOfKey.length * 2 + this.nextRow.length
    return this.store.sizeBytes + this.index.sizeBytes + chains * 4
  }

  /** The keys of the rows held, null where a row never matches. Valid until the next `append`. */
  keyColumn(): Column {
    const rows = new Uint32Array(this.store.rowCount).fill(missingRow)
    const addresses = this.index.keyAddresses()
    addresses.forEach((address, id) => {
      for (let row = this.firstOfKey[id]!; row !== missingRow; row = this.nextRow[row]!) {
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

  /** The first row with the key of this id, `missingRow` when there is none. */
  firstMatch(id: number): number {
    return isKnown(id) ? this.firstOfKey[id]! : missingRow
  }

  dispose(): void {
    this.keys.dispose()
    this.index.dispose()
    this.store.dispose()
  }

  meet(row: number): void {
    this.met[row] = 1
  }

  /** The next row of the same key, `missingRow` after the last; marks `row` as met. */
  nextMatch(row: number): number {
    this.met[row] = 1
    return this.nextRow[row]!
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

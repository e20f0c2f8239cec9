// The right side of a merge, held in full: its kept fields, and its rows by key.
import type { Batch, Column } from '../../batch/batch.ts'
import type { Memory } from '../../batch/memory.ts'
import { RecordStore } from '../../batch/record-store.ts'
import { missingRow } from '../../batch/vector.ts'
import type { Vector } from '../../batch/vector.ts'
import type { KeyWriter } from '../../value/key-bytes.ts'
import { grown, KeyTable } from '../../value/key-table.ts'
import type { Schema } from '../../value/schema.ts'

/** Rows of one key form a chain in the order in which they came. */
export class RightSide {
  readonly store: RecordStore
  private columns: readonly Vector[] = []
  private readonly schema: Schema
  private readonly kept: readonly number[]
  private readonly key: KeyWriter
  private readonly table = new KeyTable()
  private firstOfKey = new Uint32Array(1024)
  private lastOfKey = new Uint32Array(1024)
  private nextRow = new Uint32Array(1024)
  /** 1 where a left row has met the right row. */
  private met = new Uint8Array(0)

  constructor(schema: Schema, kept: readonly number[], key: KeyWriter, memory: Memory) {
    this.schema = kept.map((index) => schema[index]!)
    this.kept = kept
    this.key = key
    this.store = new RecordStore(this.schema, memory)
  }

  append(batch: Batch): void {
    const from = this.store.rowCount
    const columns = this.kept.map((index) => batch.columns[index]!)
    this.store.append({ ...batch, schema: this.schema, columns })
    while (this.nextRow.length < this.store.rowCount) this.nextRow = grown(this.nextRow)
    for (let row = 0; row < batch.rowCount; row++) {
      this.nextRow[from + row] = missingRow
      if (this.key.write(batch, row)) this.chain(from + row)
    }
  }

  private chain(row: number): void {
    const known = this.table.size
    const { buffer } = this.key
    const id = this.table.add(buffer.bytes, 0, buffer.length)
    if (id === this.firstOfKey.length) {
      this.firstOfKey = grown(this.firstOfKey)
      this.lastOfKey = grown(this.lastOfKey)
    }
    if (id === known) this.firstOfKey[id] = row
    else this.nextRow[this.lastOfKey[id]!] = row
    this.lastOfKey[id] = row
  }

  /** After the last `append`. */
  close(): void {
    this.met = new Uint8Array(this.store.rowCount)
    this.columns = this.schema.map((_, index) => this.store.column(index))
  }

  /** The first row with the key that stands in `key`, `missingRow` when there is none. */
  firstMatch(key: KeyWriter): number {
    const id = this.table.find(key.buffer.bytes, 0, key.buffer.length)
    return id < 0 ? missingRow : this.firstOfKey[id]!
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

// Left rows beside the records that they have met, gathered for one batch.
import type { Column } from '../../batch.ts'
import type { RecordStore } from '../../record-store.ts'
import type { Schema } from '../../../value/schema.ts'
import { missingRow } from '../../vector.ts'
import type { Holding } from '../holding.ts'

export class MetRows {
  rowCount = 0
  /** So far they are the left rows in turn, each once. */
  areInTurn = true
  private readonly schema: Schema
  private readonly holding: Holding
  private readonly limit: number
  private readonly lefts: Uint32Array
  private readonly records: Uint32Array
  private store: RecordStore | null = null

  constructor(schema: Schema, holding: Holding, limit: number) {
    this.schema = schema
    this.holding = holding
    this.limit = limit
    this.lefts = new Uint32Array(limit)
    this.records = new Uint32Array(limit)
  }

  get isFull(): boolean {
    return this.rowCount === this.limit
  }

  /** `record`: its address, 0 for none. */
  add(left: number, record: number): void {
    if (left !== this.rowCount) this.areInTurn = false
    this.lefts[this.rowCount] = left
    this.records[this.rowCount++] = record
  }

  leftRows(): Uint32Array {
    return this.lefts.slice(0, this.rowCount)
  }

  /** The fields of the records, null where a row has met none. Valid until `clear`. */
  columns(): Column[] {
    const store = (this.store ??= this.holding.store(this.schema))
    const known = this.records.subarray(0, this.rowCount).filter((record) => record !== 0)
    store.adopt(known)
    const rows = known.length === this.rowCount ? undefined : this.places()
    return this.schema.map((_, index) => ({ vector: store.column(index), rows }))
  }

  /** Row of the store for each row. */
  private places(): Uint32Array {
    let place = 0
    return Uint32Array.from({ length: this.rowCount }, (_, row) =>
      this.records[row] === 0 ? missingRow : place++,
    )
  }

  clear(): void {
    this.store?.clear()
    this.rowCount = 0
    this.areInTurn = true
  }

  dispose(): void {
    this.store?.dispose()
    this.store = null
  }
}

// Left rows beside the records that they have met, gathered for one batch.
import type { Column } from '../../batch.ts'
import type { RecordStore } from '../../records/record-store.ts'
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
  private readonly known: Uint32Array
  private readonly places: Uint32Array
  private store: RecordStore | null = null

  constructor(schema: Schema, holding: Holding, limit: number) {
    this.schema = schema
    this.holding = holding
    this.limit = limit
    this.lefts = new Uint32Array(limit)
    this.records = new Uint32Array(limit)
    this.known = new Uint32Array(limit)
    this.places = new Uint32Array(limit)
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

  /** Valid until `clear`. */
  leftRows(): Uint32Array {
    return this.lefts.subarray(0, this.rowCount)
  }

  /** The fields of the records, null where a row has met none. Valid until `clear`. */
  columns(): Column[] {
    const store = (this.store ??= this.holding.store(this.schema))
    const known = this.placeKnown()
    store.adopt(this.known.subarray(0, known))
    const map = known === this.rowCount ? undefined : this.places.subarray(0, this.rowCount)
    return this.schema.map((_, index) => ({ vector: store.column(index), rows: map }))
  }

  /** Gathers the records that were met; answers how many. `places` gets the row of the store for each row. */
  private placeKnown(): number {
    const { places } = this
    let count = 0
    for (let row = 0; row < this.rowCount; row++) {
      const record = this.records[row]!
      places[row] = record === 0 ? missingRow : count
      if (record !== 0) this.known[count++] = record
    }
    return count
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

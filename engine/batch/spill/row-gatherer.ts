// Puts rows of many batches into new ones: what comes out of a merge of runs.
import type { Schema } from '../../value/schema.ts'
import type { Batch } from '../batch.ts'
import type { RecordStore } from '../records/record-store.ts'
import type { Holding } from './holding.ts'

const mostRows = 4096

/** Takes memory until `dispose`. */
export class RowGatherer {
  private readonly store: RecordStore
  private readonly batchBytes: number
  private isHandedOut = false

  constructor(schema: Schema, holding: Holding) {
    this.store = holding.store(schema)
    this.batchBytes = holding.bufferBytes(4)
  }

  get rowCount(): number {
    return this.isHandedOut ? 0 : this.store.rowCount
  }

  /** Copies a row of a store of the same holding, without its first `front` fields. True when it is time for `batch`. */
  add(rows: RecordStore, row: number, front = 0): boolean {
    const { store } = this
    if (this.isHandedOut) store.clear()
    this.isHandedOut = false
    store.appendRecord(rows.recordAt(row), front)
    return store.rowCount === mostRows || store.sizeBytes >= this.batchBytes * 2
  }

  /** The rows since the last time, valid until the next one is added. */
  batch(): Batch {
    this.isHandedOut = true
    return this.store.batch()
  }

  dispose(): void {
    this.store.dispose()
  }
}

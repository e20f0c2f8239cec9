// Rows of one port, kept for a grid: the first so many of them, and how many there were.
import { selectRows, textAt } from '../batch/batch.ts'
import type { Batch } from '../batch/batch.ts'
import { Memory } from '../batch/memory.ts'
import { RecordStore } from '../batch/record-store.ts'
import { newSlice } from '../batch/vector.ts'
import type { Schema } from '../value/schema.ts'
import type { PreviewPage } from './report.ts'

export class Capture {
  /** All rows that passed, kept or not. */
  rowCount = 0
  private readonly store: RecordStore
  private readonly limit: number

  constructor(schema: Schema, limit: number, memory: Memory) {
    this.store = new RecordStore(schema, memory)
    this.limit = limit
  }

  get schema(): Schema {
    return this.store.schema
  }

  /** Rows that can be paged through. */
  get kept(): number {
    return this.store.rowCount
  }

  add(batch: Batch): void {
    this.rowCount += batch.rowCount
    const room = this.limit - this.kept
    if (room <= 0) return
    if (batch.rowCount <= room) this.store.append(batch)
    else
      this.store.append(
        selectRows(
          batch,
          Uint32Array.from({ length: room }, (_, row) => row),
        ),
      )
  }

  /** All kept rows. */
  batch(): Batch {
    return this.store.batch()
  }

  page(offset: number, count: number): PreviewPage {
    const { columns } = this.batch()
    const slice = newSlice()
    const rows: (string | null)[][] = []
    for (let row = offset; row < Math.min(offset + count, this.kept); row++) {
      rows.push(columns.map((column) => textAt(column, row, slice)))
    }
    return { schema: this.schema, rowCount: this.rowCount, offset, rows }
  }
}

// Rows of one port, kept for a grid: the first so many of them, and how many there were.
import { selectRows, textAt } from '../batch/batch.ts'
import type { Batch } from '../batch/batch.ts'
import { Memory } from '../batch/memory.ts'
import type { KernelModule } from '../kernels/kernels.ts'
import { RecordStore } from '../batch/records/record-store.ts'
import { newSlice } from '../batch/vector.ts'
import type { Schema } from '../value/schema.ts'
import type { PreviewPage } from './report.ts'

/** Rows are kept until they take so many bytes, however many more were asked for. */
export const capturedBytes = 160 * 1024 * 1024

/** Of the sources; less fits into a plain memory, which is cheaper to make for every key that somebody types. */
const largeBytes = 4 * 1024 * 1024

/**
 * A memory for one capture: one batch more than `capturedBytes` fits, and the tables that grow by doubling. That of kernels grows in
 * place, where a plain one moves: with millions of rows that takes longer than all the rest.
 */
export function captureMemory(sourceBytes = 0, kernels?: KernelModule): Memory {
  const large = sourceBytes > largeBytes
  return new Memory({
    budgetBytes: 3 * capturedBytes,
    ...(large ? { kernels } : {}),
  })
}

export class Capture {
  /** All rows that passed, kept or not. */
  rowCount = 0
  private readonly store: RecordStore
  private readonly limit: number
  private readonly limitBytes: number
  private isFull = false

  constructor(schema: Schema, limit: number, memory: Memory, limitBytes: number = capturedBytes) {
    this.store = new RecordStore(schema, memory)
    this.limit = limit
    this.limitBytes = limitBytes
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
    if (room <= 0 || this.isFull) return
    if (batch.rowCount <= room) this.store.append(batch)
    else
      this.store.append(
        selectRows(
          batch,
          Uint32Array.from({ length: room }, (_, row) => row),
        ),
      )
    this.isFull = this.store.sizeBytes >= this.limitBytes
  }

  /** All kept rows. */
  batch(): Batch {
    return this.store.batch()
  }

  page(offset: number, count: number): PreviewPage {
    const rows = Array.from(
      { length: Math.max(0, Math.min(count, this.kept - offset)) },
      (_, index) => offset + index,
    )
    return { schema: this.schema, rowCount: this.rowCount, offset, rows: this.rows(rows) }
  }

  /** The texts of these kept rows. */
  rows(wanted: Iterable<number>): (string | null)[][] {
    const { columns } = this.batch()
    const slice = newSlice()
    return Array.from(wanted, (row) => columns.map((column) => textAt(column, row, slice)))
  }
}

// Rows of one port, kept for a grid: the first so many of them, and how many there were.
import { selectRows, textAt } from '../batch/batch.ts'
import type { Batch } from '../batch/batch.ts'
import { Memory } from '../batch/memory.ts'
import type { KernelModule } from '../kernels/kernels.ts'
import { RecordStore } from '../batch/records/record-store.ts'
import { newSlice } from '../batch/vector.ts'
import type { Vector } from '../batch/vector.ts'
import type { Schema } from '../value/schema.ts'
import { LentColumns } from './lent-columns.ts'
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

const none: ReadonlySet<Vector> = new Set()

export interface CaptureOptions {
  limitBytes?: number
  /** Vectors that stay as they are for longer than the capture: what is made of them is not copied. */
  lasting?: ReadonlySet<Vector>
}

export class Capture {
  readonly schema: Schema
  /** All rows that passed, kept or not. */
  rowCount = 0
  private readonly memory: Memory
  private readonly limit: number
  private readonly limitBytes: number
  private readonly lasting: ReadonlySet<Vector>
  /** Of all kept rows the columns that are not lent, in the order of the schema. */
  private store: RecordStore | undefined
  private lent: LentColumns | undefined
  private isFull = false

  constructor(schema: Schema, limit: number, memory: Memory, options: CaptureOptions = {}) {
    this.schema = schema
    this.memory = memory
    this.limit = limit
    this.limitBytes = options.limitBytes ?? capturedBytes
    this.lasting = options.lasting ?? none
  }

  /** Rows that can be paged through. */
  get kept(): number {
    return this.store?.rowCount ?? 0
  }

  add(batch: Batch): void {
    this.rowCount += batch.rowCount
    const room = this.limit - this.kept
    if (room <= 0 || this.isFull || batch.rowCount === 0) return
    this.keep(
      batch.rowCount <= room
        ? batch
        : selectRows(
            batch,
            Uint32Array.from({ length: room }, (_, row) => row),
          ),
    )
    this.isFull = this.sizeBytes >= this.limitBytes
  }

  private get sizeBytes(): number {
    return (this.store?.sizeBytes ?? 0) + (this.lent?.sizeBytes ?? 0)
  }

  private keep(batch: Batch): void {
    if (this.store === undefined) {
      if (this.lasting.size > 0) this.lent = new LentColumns(batch, this.lasting)
      this.store = this.newStore()
    }
    if (this.lent?.take(batch) === false) this.copyLent()
    this.store.append(this.copied(batch))
  }

  /** From here on all columns are copied. */
  private copyLent(): void {
    const before = this.batch()
    this.lent = undefined
    this.store = this.newStore()
    this.store.append(before)
  }

  private newStore(): RecordStore {
    return new RecordStore(
      this.schema.filter((_, index) => !this.lent?.has(index)),
      this.memory,
    )
  }

  private copied(batch: Batch): Batch {
    const { lent } = this
    if (lent === undefined) return batch
    const isCopied = (_: unknown, index: number) => !lent.has(index)
    return {
      ...batch,
      schema: batch.schema.filter(isCopied),
      columns: batch.columns.filter(isCopied),
    }
  }

  /** All kept rows. */
  batch(): Batch {
    const store = (this.store ??= this.newStore())
    const copied = store.batch()
    const { lent } = this
    if (lent === undefined) return copied
    let next = 0
    const columns = lent.columns().map((column) => column ?? copied.columns[next++]!)
    return { ...copied, schema: this.schema, columns }
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

// A field of rows that are kept as records.
import type { Memory } from '../memory.ts'
import type { Slice, Vector } from '../vector.ts'

/** Rows kept as records, as their columns see them. */
export interface KeptRecords {
  readonly memory: Memory
  readonly rowCount: number
  /** See `RecordStore`. */
  readonly isPassing: boolean
  locate(row: number, field: number, into: Slice): boolean
  isNull(row: number, field: number): boolean
  segment(field: number, rows: number): number[]
  slices(memory: Memory, field: number, rows: number, count: number, out: number): boolean
}

/** Field `index` of the rows of a store. */
export class RecordColumn implements Vector {
  readonly rowCount: number
  readonly store: KeptRecords
  private readonly index: number

  constructor(store: KeptRecords, index: number, rowCount: number) {
    this.store = store
    this.index = index
    this.rowCount = rowCount
  }

  locate(row: number, into: Slice): boolean {
    return this.store.locate(row, this.index, into)
  }

  isNull(row: number): boolean {
    return this.store.isNull(row, this.index)
  }

  /** As a segment of `emitRows` with its row map; undefined when the records are in another memory. */
  segment(memory: Memory, rows: number): number[] | undefined {
    return memory === this.store.memory ? this.store.segment(this.index, rows) : undefined
  }

  /** See `Kernels.recordSlices`; false when the records are in another memory. */
  slices(memory: Memory, rows: number, count: number, out: number): boolean {
    return this.store.slices(memory, this.index, rows, count, out)
  }
}

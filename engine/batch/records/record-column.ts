// A field of rows that are kept as records.
import type { Memory } from '../memory.ts'
import type { RecordStore } from './record-store.ts'
import type { Slice, Vector } from '../vector.ts'

/** Field `index` of the rows of a store. */
export class RecordColumn implements Vector {
  readonly rowCount: number
  readonly store: RecordStore
  private readonly index: number

  constructor(store: RecordStore, index: number, rowCount: number) {
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

// Rows that a node makes out of rows: one becomes several, with some fields of its own. They leave in pieces, so that they never pile up.
import { selectOrigin, selectRows } from '../batch/batch.ts'
import type { Batch, Column } from '../batch/batch.ts'
import { TextBuilder } from '../batch/text-vector.ts'
import type { Slice } from '../batch/vector.ts'
import type { Schema } from '../value/schema.ts'
import type { Settled } from './operator.ts'

const mostRows = 4096
const mostBytes = 1024 * 1024

/** Where a field of the output comes from: a field of the input, or one of the fields that the node makes. */
export type Origin = { input: number } | { made: number }

export interface ExpandedRowsOptions {
  output: Schema
  /** One for each field of `output`. */
  origins: readonly Origin[]
  emit(batch: Batch): Settled
}

/** For each row first the values of the made fields, in any order, then `add`. `flush` at the end of each batch. */
export class ExpandedRows {
  private readonly options: ExpandedRowsOptions
  private readonly made: readonly TextBuilder[]
  private rows = new Uint32Array(64)
  private count = 0
  private bytes = 0

  constructor(options: ExpandedRowsOptions) {
    this.options = options
    const made = options.origins.filter((origin) => 'made' in origin)
    this.made = made.map(() => new TextBuilder())
  }

  /** Time to `flush` before more rows are added. */
  get isFull(): boolean {
    return this.count >= mostRows || this.bytes >= mostBytes
  }

  value(made: number, slice: Slice): void {
    this.bytes += slice.end - slice.start
    this.made[made]!.appendSlice(slice)
  }

  noValue(made: number): void {
    this.made[made]!.appendNull()
  }

  /** A row that comes from this row of the batch. */
  add(row: number): void {
    if (this.count === this.rows.length) {
      const larger = new Uint32Array(this.count * 2)
      larger.set(this.rows)
      this.rows = larger
    }
    this.rows[this.count++] = row
  }

  /** Answers how many rows went out. */
  async flush(batch: Batch): Promise<number> {
    const { output, origins, emit } = this.options
    const rowCount = this.count
    if (rowCount === 0) return 0
    const rows = this.rows.slice(0, rowCount)
    const made = this.made.map((builder): Column => ({ vector: builder.build() }))
    const selected = selectRows(batch, rows).columns
    const columns = origins.map((from) =>
      'made' in from ? made[from.made]! : selected[from.input]!,
    )
    this.count = 0
    this.bytes = 0
    await emit({ schema: output, rowCount, columns, origin: selectOrigin(batch.origin, rows) })
    return rowCount
  }
}

// Puts rows of many batches into new ones: what comes out of a merge of runs.
import type { Schema } from '../../value/schema.ts'
import { locate } from '../batch.ts'
import type { Batch, RowOrigin } from '../batch.ts'
import { TextBuilder } from '../text-vector.ts'
import { newSlice } from '../vector.ts'

const mostRows = 4096
const nowhere: RowOrigin = { node: '', file: '', line: 0, row: 0 }

export class RowGatherer {
  private readonly schema: Schema
  private readonly batchBytes: number
  private readonly builders: readonly TextBuilder[]
  private origins: RowOrigin[] = []
  private sizeBytes = 0
  private readonly slice = newSlice()

  constructor(schema: Schema, batchBytes: number) {
    this.schema = schema
    this.batchBytes = batchBytes
    this.builders = schema.map(() => new TextBuilder())
  }

  get rowCount(): number {
    return this.origins.length
  }

  /** A row of nulls that comes from nowhere. */
  addNulls(): void {
    for (const builder of this.builders) builder.appendNull()
    this.origins.push(nowhere)
  }

  /** Copies a row, without its first `front` fields. True when it is time for `batch`. */
  add(batch: Batch, row: number, front = 0): boolean {
    const { builders, slice } = this
    for (let field = 0; field < builders.length; field++) {
      if (locate(batch.columns[front + field]!, row, slice)) {
        builders[field]!.appendSlice(slice)
        this.sizeBytes += slice.end - slice.start
      } else builders[field]!.appendNull()
    }
    this.origins.push(batch.origin.describe(row))
    return this.origins.length === mostRows || this.sizeBytes >= this.batchBytes
  }

  /** The rows since the last time. */
  batch(): Batch {
    const { origins } = this
    this.origins = []
    this.sizeBytes = 0
    return {
      schema: this.schema,
      rowCount: origins.length,
      columns: this.builders.map((builder) => ({ vector: builder.build() })),
      origin: { describe: (row) => origins[row]! },
    }
  }
}

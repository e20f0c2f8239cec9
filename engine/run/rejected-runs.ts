// Rejected rows that are too many to keep until they can be written: put aside as lines, in sorted runs.
import { Holding } from '../batch/spill/holding.ts'
import { RowSorter } from '../batch/spill/row-sorter.ts'
import { locate, nowhere } from '../batch/batch.ts'
import { keyField, writeRowNumber } from '../batch/key-column.ts'
import { memoryOf } from '../batch/memory-of.ts'
import { TextBuilder } from '../batch/text-vector.ts'
import { newSlice } from '../batch/vector.ts'
import type { Slice } from '../batch/vector.ts'
import type { ExecutionHost } from '../host.ts'
import type { Settled } from '../nodes/operator.ts'
import { ByteBuffer } from '../value/byte-buffer.ts'

/** Where a rejected row stands: source, file, row, node that rejected it. Unknown ones are -1. */
export type RejectedOrder = readonly [source: number, file: number, row: number, node: number]

interface OrderedLine {
  line: Uint8Array
  order: RejectedOrder
}

const mostBytes = 4 * 1024 * 1024
/** The same share for all: as much as they may take of a small memory. */
const memoryShare = 1 / 16

export class RejectedRuns {
  private readonly sorter: RowSorter
  private readonly key = new ByteBuffer(32)

  constructor(host: ExecutionHost) {
    const limit = Math.min(mostBytes, Math.floor(memoryOf(host).budgetBytes * memoryShare))
    this.sorter = new RowSorter([keyField, keyField], new Holding(host, limit))
  }

  async append(ordered: readonly OrderedLine[]): Promise<void> {
    const keys = new TextBuilder()
    const lines = new TextBuilder()
    for (const { line, order } of ordered) {
      this.key.length = 0
      for (const part of order) writeRowNumber(part + 1, this.key)
      keys.append(this.key.bytes, 0, this.key.length)
      lines.append(line)
    }
    await this.sorter.append({
      schema: this.sorter.schema,
      rowCount: ordered.length,
      columns: [{ vector: keys.build() }, { vector: lines.build() }],
      origin: nowhere,
    })
  }

  /** Tells all lines in their order; it is of no use afterwards. */
  async drain(take: (line: Slice) => Settled): Promise<void> {
    const line = newSlice()
    await this.sorter.drain(async (batch) => {
      for (let row = 0; row < batch.rowCount; row++) {
        locate(batch.columns[1]!, row, line)
        const taken = take(line)
        if (taken !== undefined) await taken
      }
    })
    this.sorter.dispose()
  }

  async remove(): Promise<void> {
    await this.sorter.clear()
    this.sorter.dispose()
  }
}

// Rows that are long for the memory of a run: where a node runs out of it, such a row is what to look at.
import { locate } from '../batch/batch.ts'
import type { Batch } from '../batch/batch.ts'
import { memoryOf } from '../batch/memory-of.ts'
import { newSlice } from '../batch/vector.ts'
import { AwaseError } from '../error.ts'
import type { ExecutionHost } from '../host.ts'
import { atNode } from './at-node.ts'

/** Rows of this share of the memory go through every node. */
const shareThatFits = 1 / 16
const megabyte = 2 ** 20

interface LongRow {
  bytes: number
  file: string
  line: number
}

export class LongRows {
  private readonly fitBytes: number
  /** The longest that arrived, by node. */
  private readonly longest = new Map<string, LongRow>()

  constructor(host: ExecutionHost) {
    this.fitBytes = memoryOf(host).budgetBytes * shareThatFits
  }

  /** As `atNode`, with `memory.long-row`, its file and line, for `memory.over-budget` where a long row has arrived at the node. */
  async atNode(node: string, work: () => Promise<void>, batch?: Batch): Promise<void> {
    if (batch !== undefined) this.note(node, batch)
    await atNode(node, async () => {
      try {
        await work()
      } catch (error) {
        throw this.named(node, error)
      }
    })
  }

  /** A row that is longer than a batch comes alone. */
  private note(node: string, batch: Batch): void {
    if (batch.rowCount !== 1) return
    const bytes = bytesOf(batch)
    if (bytes <= Math.max(this.fitBytes, this.longest.get(node)?.bytes ?? 0)) return
    const { file, line } = batch.origin.describe(0)
    if (file !== '') this.longest.set(node, { bytes, file, line })
  }

  private named(node: string, error: unknown): unknown {
    const row = this.longest.get(node)
    if (row === undefined || !(error instanceof AwaseError)) return error
    if (error.code !== 'memory.over-budget' || error.place.node !== undefined) return error
    const { bytes, ...place } = row
    const values = { ...error.values, rowMb: Math.max(1, Math.round(bytes / megabyte)) }
    return new AwaseError('memory.long-row', { place, values, cause: error })
  }
}

/** Of the only row. */
function bytesOf({ columns }: Batch): number {
  const value = newSlice()
  const sizes = columns.map((column) => (locate(column, 0, value) ? value.end - value.start : 0))
  return sizes.reduce((sum, size) => sum + size, 0)
}

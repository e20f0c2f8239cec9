// Writes batches as NDJSON: one object a row, fields in schema order, each value its text or null.
import { textAt } from '../../batch/batch.ts'
import type { Batch } from '../../batch/batch.ts'
import type { Memory } from '../../batch/memory.ts'
import { newSlice } from '../../batch/vector.ts'
import type { ByteSink, Digest } from '../../host.ts'
import type { Schema } from '../../value/schema.ts'
import { StagedBytes } from '../staged-bytes.ts'
import type { WrittenBytes } from '../staged-bytes.ts'

export interface NdjsonWriterOptions {
  schema: Schema
  sink: ByteSink
  digest: Digest
  memory: Memory
}

const encoder = new TextEncoder()

export class NdjsonWriter {
  rows = 0
  private readonly staged: StagedBytes
  /** What stands before each value: `{"first":`, `,"second":`. */
  private readonly prefixes: readonly string[]
  private readonly slice = newSlice()

  constructor({ schema, sink, digest, memory }: NdjsonWriterOptions) {
    this.staged = new StagedBytes(memory, sink, digest)
    this.prefixes = schema.map(({ name }, i) => `${i === 0 ? '{' : ','}${JSON.stringify(name)}:`)
  }

  async write(batch: Batch): Promise<void> {
    for (let row = 0; row < batch.rowCount; row++) {
      this.staged.append(encoder.encode(this.line(batch, row)))
      this.rows++
      if (this.staged.isFull) await this.staged.flush()
    }
  }

  async finish(): Promise<WrittenBytes & { rows: number }> {
    return { rows: this.rows, ...(await this.staged.finish()) }
  }

  async abort(): Promise<void> {
    await this.staged.abort()
  }

  private line(batch: Batch, row: number): string {
    let line = ''
    this.prefixes.forEach((prefix, index) => {
      line += prefix + JSON.stringify(textAt(batch.columns[index]!, row, this.slice))
    })
    return line === '' ? '{}\n' : `${line}}\n`
  }
}

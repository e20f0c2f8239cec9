// Writes batches as NDJSON: one object a row, fields in schema order, each value its text or null.
import { locate } from '../../batch/batch.ts'
import type { Batch, Column } from '../../batch/batch.ts'
import type { Memory } from '../../batch/memory.ts'
import { newSlice } from '../../batch/vector.ts'
import type { ByteSink, Digest } from '../../host.ts'
import type { Schema } from '../../value/schema.ts'
import { StagedBytes } from '../staged-bytes.ts'
import type { WrittenBytes } from '../staged-bytes.ts'
import { jsonTextBytes, writeJsonText } from './json-text.ts'

export interface NdjsonWriterOptions {
  schema: Schema
  sink: ByteSink
  digest: Digest
  memory: Memory
}

const encoder = new TextEncoder()
const nullText = encoder.encode('null')

export class NdjsonWriter {
  rows = 0
  private readonly memory: Memory
  private readonly staged: StagedBytes
  /** What stands before each value: `{"first":`, `,"second":`. */
  private readonly prefixes: readonly Uint8Array[]
  private readonly ending: Uint8Array
  private readonly slice = newSlice()

  constructor({ schema, sink, digest, memory }: NdjsonWriterOptions) {
    this.memory = memory
    this.staged = new StagedBytes(memory, sink, digest)
    this.prefixes = schema.map(({ name }, index) =>
      encoder.encode(`${index === 0 ? '{' : ','}${JSON.stringify(name)}:`),
    )
    this.ending = encoder.encode(schema.length === 0 ? '{}\n' : '}\n')
  }

  async write(batch: Batch): Promise<void> {
    for (let row = 0; row < batch.rowCount; row++) {
      this.line(batch, row)
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

  private line(batch: Batch, row: number): void {
    for (let index = 0; index < this.prefixes.length; index++) {
      this.staged.append(this.prefixes[index]!)
      this.value(batch.columns[index]!, row)
    }
    this.staged.append(this.ending)
  }

  private value(column: Column, row: number): void {
    const { slice, staged } = this
    if (!locate(column, row, slice)) return staged.append(nullText)
    if (staged.reserve(jsonTextBytes(slice))) locate(column, row, slice)
    staged.at = writeJsonText(slice, this.memory.u8, staged.at)
  }
}

// Writes batches as NDJSON or as one JSON array, with size and hash of exactly what was written.
import { locate, textAt } from '../../batch/batch.ts'
import type { Batch } from '../../batch/batch.ts'
import type { Memory } from '../../batch/memory.ts'
import { newSlice } from '../../batch/vector.ts'
import type { ByteSink, Digest } from '../../host.ts'
import type { Rejection } from '../../nodes/operator.ts'
import type { Schema } from '../../value/schema.ts'
import { StagedBytes } from '../staged-bytes.ts'
import type { WrittenBytes } from '../staged-bytes.ts'
import type { JsonWriteFormat } from './format.ts'
import { jsonOf } from './value-text.ts'

export interface JsonWriterOptions {
  format: JsonWriteFormat
  schema: Schema
  sink: ByteSink
  digest: Digest
  memory: Memory
  /** Told of each row that is left out: a value is none of its field's type (`json.value-type`). */
  reject(rejection: Rejection): void
}

const encoder = new TextEncoder()

/** One record a line, LF; an array has its brackets on lines of their own, and is `[]` without rows. */
export class JsonWriter {
  /** Rows written so far. */
  rows = 0
  private readonly options: JsonWriterOptions
  private readonly staged: StagedBytes
  private readonly names: readonly string[]
  private readonly isArray: boolean
  private readonly slice = newSlice()

  constructor(options: JsonWriterOptions) {
    const { schema, sink, digest, memory, format } = options
    this.options = options
    this.staged = new StagedBytes(memory, sink, digest)
    this.names = schema.map(({ name }) => `${JSON.stringify(name)}:`)
    this.isArray = format.kind === 'json'
  }

  /** The batch's columns are those of the schema, in its order. */
  async write(batch: Batch): Promise<void> {
    for (let row = 0; row < batch.rowCount; row++) {
      const record = this.record(batch, row)
      if (record === undefined) continue
      this.append(this.lead() + record)
      this.rows++
      if (this.staged.isFull) await this.staged.flush()
    }
  }

  async finish(): Promise<WrittenBytes & { rows: number }> {
    if (!this.isArray) this.append(this.rows === 0 ? '' : '\n')
    else this.append(this.rows === 0 ? '[]\n' : '\n]\n')
    return { rows: this.rows, ...(await this.staged.finish()) }
  }

  async abort(): Promise<void> {
    await this.staged.abort()
  }

  private lead(): string {
    if (this.isArray) return this.rows === 0 ? '[\n' : ',\n'
    return this.rows === 0 ? '' : '\n'
  }

  /** Undefined when the row was rejected. */
  private record(batch: Batch, row: number): string | undefined {
    const { schema, format } = this.options
    const members: string[] = []
    for (let field = 0; field < schema.length; field++) {
      const column = batch.columns[field]!
      const isNull = !locate(column, row, this.slice)
      if (isNull && format.nulls === 'omit') continue
      const { name, type } = schema[field]!
      const value = isNull ? 'null' : jsonOf(type, this.slice)
      if (value === undefined) {
        const text = textAt(column, row, this.slice)
        const code = 'json.value-type'
        this.options.reject({ row, code, field: name, value: text, values: { type } })
        return undefined
      }
      members.push(this.names[field]! + value)
    }
    return `{${members.join(',')}}`
  }

  private append(text: string): void {
    this.staged.append(encoder.encode(text))
  }
}

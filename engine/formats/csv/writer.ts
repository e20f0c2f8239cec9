// Writes batches as a CSV file: into a sink, through one reused buffer, with size and hash of exactly what was written.
import { textAt } from '../../batch/batch.ts'
import type { Batch } from '../../batch/batch.ts'
import type { Memory } from '../../batch/memory.ts'
import { newSlice } from '../../batch/vector.ts'
import type { ByteSink, Digest } from '../../host.ts'
import type { Schema } from '../../value/schema.ts'
import { StagedBytes } from '../staged-bytes.ts'
import type { WrittenBytes } from '../staged-bytes.ts'
import { BulkRows } from './bulk-rows.ts'
import { EncodedRows } from './encoded-rows.ts'
import type { UnencodableRow } from './encoded-rows.ts'
import { quotesAsNeeded } from './format.ts'
import type { CsvWriteFormat, Encoding } from './format.ts'
import { RowWriter } from './row-writer.ts'
import { segmentsOf } from './segments.ts'
import type { Segment } from './segments.ts'

export interface CsvWriterOptions {
  format: CsvWriteFormat
  schema: Schema
  sink: ByteSink
  digest: Digest
  memory: Memory
  /** Told of each row that is left out because the encoding lacks a character (policy `reject`). */
  unencodable(batch: Batch, row: UnencodableRow): void
}

/** U+FEFF at the start of a file. */
const byteOrderMarks: Partial<Record<Encoding, Uint8Array>> = {
  'utf-8': Uint8Array.of(0xef, 0xbb, 0xbf),
  'utf-16le': Uint8Array.of(0xff, 0xfe),
  'utf-16be': Uint8Array.of(0xfe, 0xff),
}

/**
 * Errors: `file.unencodable-header` when the encoding lacks a character of a field's name, `file.unencodable-replacement` when it lacks one of
 * the replacement (policy `replace`).
 */
export class CsvWriter {
  /** Rows written so far, without the header. */
  rows = 0
  private begun = false
  private readonly options: CsvWriterOptions
  private readonly staged: StagedBytes
  private readonly direct: RowWriter
  private readonly encoded: EncodedRows | undefined
  /** For UTF-8 with quotes only where they are needed. */
  private readonly bulk: BulkRows | undefined

  constructor(options: CsvWriterOptions) {
    const { format, schema, memory, sink, digest } = options
    this.options = options
    this.staged = new StagedBytes(memory, sink, digest)
    this.direct = new RowWriter(memory, this.staged, format)
    this.encoded =
      format.encoding === 'utf-8' ? undefined : new EncodedRows(memory, this.staged, format)
    if (format.encoding === 'utf-8' && quotesAsNeeded(format)) {
      this.bulk = new BulkRows(memory, this.staged, format)
    }
    if (format.bom) this.mark()
    if (format.header) this.header(schema)
  }

  /** The batch's columns are those of the schema, in its order. */
  async write(batch: Batch): Promise<void> {
    if (!this.begun && batch.rowCount > 0) this.begin(textAt(batch.columns[0]!, 0, newSlice()))
    if (this.bulk !== undefined) return this.writeBulk(this.bulk, batch)
    const segments = segmentsOf(batch.columns, this.options.format)
    this.encoded?.prepare(batch)
    for (let row = 0; row < batch.rowCount;) {
      const tried = this.encoded?.writeTogether(row, batch.rowCount)
      const next = tried?.next ?? batch.rowCount
      if (tried?.written === true) this.rows += next - row
      else await this.writeEach(batch, segments, row, next)
      if (this.staged.isFull) await this.staged.flush()
      row = next
    }
  }

  async finish(): Promise<WrittenBytes & { rows: number }> {
    this.encoded?.dispose()
    this.bulk?.dispose()
    return { rows: this.rows, ...(await this.staged.finish()) }
  }

  async abort(): Promise<void> {
    this.encoded?.dispose()
    this.bulk?.dispose()
    await this.staged.abort()
  }

  private async writeBulk(bulk: BulkRows, batch: Batch): Promise<void> {
    bulk.prepare(batch)
    for (let row = 0; row < batch.rowCount;) {
      const next = bulk.write(row, batch.rowCount)
      if (next === row || this.staged.isFull) await this.staged.flush()
      this.rows += next - row
      row = next
    }
  }

  private mark(): void {
    const mark = byteOrderMarks[this.options.format.encoding]
    if (mark !== undefined) this.staged.append(mark)
  }

  /** Who reads the file takes U+FEFF at its start for the mark: a first text that begins with it gets a mark before it. */
  private begin(first: string | null): void {
    this.begun = true
    if (first?.startsWith('\ufeff') === true && !this.options.format.bom) this.mark()
  }

  private header(schema: Schema): void {
    const names = schema.map((field) => field.name)
    this.begin(names[0] ?? null)
    if (this.encoded !== undefined) this.encoded.header(names)
    else this.direct.values(names.map((name) => new TextEncoder().encode(name)))
  }

  private async writeEach(
    batch: Batch,
    segments: readonly Segment[],
    from: number,
    to: number,
  ): Promise<void> {
    for (let row = from; row < to;) {
      row = this.fill(batch, segments, row, to)
      if (this.staged.isFull) await this.staged.flush()
    }
  }

  /** Writes rows until the buffer is full; answers the next row. */
  private fill(batch: Batch, segments: readonly Segment[], from: number, to: number): number {
    const { encoded, direct, staged } = this
    let row = from
    for (; row < to && !staged.isFull; row++) {
      if (encoded === undefined) direct.row(segments, row)
      else {
        const left = encoded.row(batch, segments, row)
        if (left !== undefined) {
          this.options.unencodable(batch, left)
          continue
        }
      }
      this.rows++
    }
    return row
  }
}

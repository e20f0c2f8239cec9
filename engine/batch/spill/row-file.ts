// Rows put aside in a spill file: written row by row from any batch, read back as batches in the same order.
import type { ExecutionHost, SpillFile } from '../../host.ts'
import { ByteBuffer } from '../../value/byte-buffer.ts'
import type { Schema } from '../../value/schema.ts'
import { locate } from '../batch.ts'
import type { Batch } from '../batch.ts'
import type { OriginFiles } from '../origin-files.ts'
import { newSlice } from '../vector.ts'
import { createSpillFile } from './spill-file.ts'
import { SpilledRows } from './spilled-rows.ts'

const noBuffer = new ByteBuffer(0)

/** Length, file, line, row. */
const headerBytes = 16

/**
 * A record is `[length of the rest: 4 bytes][file, line, row: 4 bytes each][each value: its length + 1 as a base-128 number, 0 for null;
 * then its bytes]`, little endian.
 */
export class RowFile {
  rowCount = 0
  private readonly schema: Schema
  private readonly host: ExecutionHost
  private readonly files: OriginFiles
  private buffer: ByteBuffer
  private readonly buffers: ByteBuffer[]
  private readonly bufferBytes: number
  private readonly slice = newSlice()
  private file: SpillFile | null = null

  /** `buffers`: those that others have done with; its own joins them. */
  constructor(
    schema: Schema,
    host: ExecutionHost,
    files: OriginFiles,
    bufferBytes: number,
    buffers: ByteBuffer[],
  ) {
    this.schema = schema
    this.host = host
    this.files = files
    this.bufferBytes = bufferBytes
    this.buffers = buffers
    this.buffer = buffers.pop() ?? new ByteBuffer(1024)
  }

  /** True when `flush` should be awaited before the next row. */
  append(batch: Batch, row: number): boolean {
    const { buffer, slice } = this
    const start = buffer.length
    const { node, file, line, row: number } = batch.origin.describe(row)
    buffer.reserve(headerBytes)
    buffer.length += headerBytes
    setWord(buffer.bytes, start + 4, this.files.indexOf(node, file))
    setWord(buffer.bytes, start + 8, line)
    setWord(buffer.bytes, start + 12, number)
    const { columns } = batch
    for (let field = 0; field < columns.length; field++) {
      if (!locate(columns[field]!, row, slice)) {
        buffer.push(0)
        continue
      }
      writeLength(buffer, slice.end - slice.start + 1)
      buffer.append(slice.bytes, slice.start, slice.end)
    }
    setWord(buffer.bytes, start, buffer.length - start - 4)
    this.rowCount++
    return buffer.length >= this.bufferBytes
  }

  async flush(): Promise<void> {
    const { buffer } = this
    if (buffer.length === 0) return
    this.file ??= await createSpillFile(this.host)
    await this.file.write(buffer.bytes.subarray(0, buffer.length))
    buffer.length = 0
  }

  /** After the last row: what is in the buffer goes to the file. */
  async finish(): Promise<void> {
    await this.flush()
    if (this.buffer === noBuffer) return
    this.buffers.push(this.buffer)
    this.buffer = noBuffer
  }

  /** Batches of about `batchBytes` and at least one row, each valid until the next. Call `finish` before. */
  async *read(batchBytes: number): AsyncGenerator<Batch> {
    if (this.file === null) return
    const source = await this.file.open()
    try {
      yield* new SpilledRows(this.schema, this.files, batchBytes).read(source)
    } finally {
      await source.close()
    }
  }

  async remove(): Promise<void> {
    await this.file?.remove()
    this.file = null
  }
}

function setWord(bytes: Uint8Array, at: number, word: number): void {
  bytes[at] = word
  bytes[at + 1] = word >>> 8
  bytes[at + 2] = word >>> 16
  bytes[at + 3] = word >>> 24
}

function writeLength(into: ByteBuffer, length: number): void {
  let rest = length
  for (; rest >= 0x80; rest = Math.floor(rest / 128)) into.push((rest % 128) | 0x80)
  into.push(rest)
}

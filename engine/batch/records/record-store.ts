// Rows kept longer than their batch: a merge's held side, a lookup's records, what a preview shows.
import type { Schema } from '../../value/schema.ts'
import { Arena } from '../arena.ts'
import { nowhere, originWords, selectRows } from '../batch.ts'
import type { Batch, Origin, RowOrigin } from '../batch.ts'
import { Memory } from '../memory.ts'
import { OriginFiles } from '../origin-files.ts'
import { RecordColumn } from './record-column.ts'
import { lengthMask, nullBit, recordBytesAt, recordHeadBytes } from './record-layout.ts'
import { RecordPacker } from './record-packer.ts'
import { RecordWriter } from './record-writer.ts'
import type { Slice, Vector } from '../vector.ts'
import { copyBytes } from '../words.ts'

/** Fewer rows are not worth preparing for a kernel. */
const fewRows = 8
/** Values that are prepared at once: each takes some 12 bytes meanwhile, which for wide rows soon is more than the rows themselves. */
const mostValues = 32 * 1024

/** Copies rows into arenas, one record a row. */
export class RecordStore {
  readonly schema: Schema
  readonly memory: Memory
  /** Its rows are others after each `clear`: nothing may be remembered of them. */
  isPassing = false
  private readonly files: OriginFiles | null
  private readonly arena: Arena
  private table: number
  private capacity: number
  private count = 0
  private readonly writer: RecordWriter
  private packer: RecordPacker | null = null

  /** `files`: shared by stores whose rows meet again, null where nobody will ask where a row came from; `blockBytes`: by how much it grows. */
  constructor(
    schema: Schema,
    memory: Memory = new Memory(),
    files: OriginFiles | null = new OriginFiles(),
    blockBytes?: number,
  ) {
    this.schema = schema
    this.memory = memory
    this.files = files
    this.arena = new Arena(memory, blockBytes)
    this.writer = new RecordWriter(schema.length, memory, this.arena, files)
    this.capacity = 256
    this.table = memory.allocate(this.capacity * 4)
  }

  get rowCount(): number {
    return this.count
  }

  /** Bytes of memory held. */
  get sizeBytes(): number {
    return this.arena.sizeBytes + this.capacity * 4
  }

  /** Copies all rows of a batch whose columns are those of this store's schema, in its order. */
  append(batch: Batch): void {
    this.reserveRows(batch.rowCount)
    if (batch.rowCount < fewRows) {
      for (let row = 0; row < batch.rowCount; row++) this.appendRow(batch, row)
      return
    }
    const atOnce = Math.max(fewRows, Math.floor(mostValues / Math.max(1, this.schema.length)))
    if (batch.rowCount <= atOnce) return this.pack(batch)
    for (let from = 0; from < batch.rowCount; from += atOnce) {
      const count = Math.min(atOnce, batch.rowCount - from)
      this.pack(
        selectRows(
          batch,
          Uint32Array.from({ length: count }, (_, row) => from + row),
        ),
      )
    }
  }

  private pack(batch: Batch): void {
    this.packer ??= new RecordPacker(this.schema.length, this.memory, this.arena, this.files)
    this.packer.pack(batch, this.table + this.count * 4)
    this.count += batch.rowCount
  }

  /** Copies one row of such a batch. */
  appendOne(batch: Batch, row: number): void {
    this.reserveRows(1)
    this.appendRow(batch, row)
  }

  /** Copies a record of the same memory, of a store that shares `files`; it may have `front` fields more before those of this one. */
  appendRecord(record: number, front = 0): void {
    this.reserveRows(1)
    const { memory } = this
    const fields = this.schema.length
    const from = record >>> 2
    const skipped = front === 0 ? 0 : memory.u32[from + originWords + front - 1]! & lengthMask
    const value = record + recordHeadBytes(front + fields) + skipped
    const length = record + recordBytesAt(memory, record, front + fields) - value
    const head = recordHeadBytes(fields)
    const copy = this.arena.allocate(head + length)
    const { u8, u32 } = memory
    const to = copy >>> 2
    for (let i = 0; i < originWords; i++) u32[to + i] = u32[from + i]!
    for (let i = originWords; i < originWords + fields; i++) {
      u32[to + i] = u32[from + front + i]! - skipped
    }
    copyBytes(u8, value, u8, copy + head, length)
    u32[(this.table >>> 2) + this.count++] = copy
  }

  /** Field i of all rows. Valid as long as the store; rows appended later are seen through a new vector only. */
  column(index: number): Vector {
    return new RecordColumn(this, index, this.count)
  }

  /** All rows as one batch. */
  batch(): Batch {
    return {
      schema: this.schema,
      rowCount: this.count,
      columns: this.schema.map((_, index) => ({ vector: this.column(index) })),
      origin: this.origin(),
    }
  }

  origin(): Origin {
    const { files } = this
    if (files === null) return nowhere
    return {
      describe: (row) => this.describe(row, files),
      note: (row, into, to, at) => this.noteOrigin(row, files, into, to, at),
    }
  }

  /** Address of the record of a row. */
  recordAt(row: number): number {
    return this.memory.u32[(this.table >>> 2) + row]!
  }

  /** Takes in records that stand elsewhere in the memory and stay there, as rows behind its own. */
  adopt(records: Uint32Array): void {
    this.isPassing = true
    this.reserveRows(records.length)
    this.memory.u32.set(records, (this.table >>> 2) + this.count)
    this.count += records.length
  }

  /** Gives its own records back and is empty. */
  clear(): void {
    this.isPassing = true
    this.arena.dispose()
    this.count = 0
  }

  /** Gives all memory back; vectors of this store must not be used any more. */
  dispose(): void {
    if (this.capacity === 0) return
    this.arena.dispose()
    this.memory.release(this.table)
    this.count = 0
    this.capacity = 0
  }

  locate(row: number, field: number, into: Slice): boolean {
    const { u32 } = this.memory
    const record = u32[(this.table >>> 2) + row]!
    const ends = (record >>> 2) + originWords
    const word = u32[ends + field]!
    if (word >= nullBit) return false
    const bytes = record + (originWords + this.schema.length) * 4
    into.bytes = this.memory.u8
    into.start = field === 0 ? bytes : bytes + (u32[ends + field - 1]! & lengthMask)
    into.end = bytes + word
    return true
  }

  isNull(row: number, field: number): boolean {
    const { u32 } = this.memory
    const record = u32[(this.table >>> 2) + row]!
    return u32[(record >>> 2) + originWords + field]! >= nullBit
  }

  /** See `Kernels.recordSlices`; false when the records are in another memory. */
  slices(memory: Memory, field: number, rows: number, count: number, out: number): boolean {
    if (memory !== this.memory) return false
    const fields = this.schema.length
    memory.kernels.recordSlices(this.table, originWords, fields, field, rows, count, out)
    return true
  }

  /** See `RecordColumn.segment`. */
  segment(field: number, rows: number): number[] {
    const values = (originWords + this.schema.length) * 4
    return [2, this.table, values, (originWords + field) * 4, rows, field === 0 ? 1 : 0]
  }

  private appendRow(batch: Batch, row: number): void {
    const record = this.writer.write(batch, row)
    this.memory.u32[(this.table >>> 2) + this.count++] = record
  }

  private describe(row: number, files: OriginFiles): RowOrigin {
    const { u32 } = this.memory
    const word = this.recordAt(row) >>> 2
    const file = files.at(u32[word]!)
    return { node: file.node, file: file.file, line: u32[word + 1]!, row: u32[word + 2]! }
  }

  private noteOrigin(
    row: number,
    own: OriginFiles,
    files: OriginFiles,
    into: Uint32Array,
    at: number,
  ): void {
    const { u32 } = this.memory
    const word = this.recordAt(row) >>> 2
    const { node, file } = own.at(u32[word]!)
    into[at] = files === own ? u32[word]! : files.indexOf(node, file)
    into[at + 1] = u32[word + 1]!
    into[at + 2] = u32[word + 2]!
  }

  private reserveRows(rows: number): void {
    const needed = this.count + rows
    if (needed <= this.capacity) return
    const wanted = Math.max(needed, this.capacity * 2)
    this.table = this.memory.reallocate(this.table, this.count * 4, wanted * 4)
    this.capacity = this.memory.blockBytes(this.table) / 4
  }
}

// Rows put aside in a spill file as the records that they are: copied word by word, read back into linear memory, where they stay in place.
import type { Schema } from '../../value/schema.ts'
import type { Memory } from '../memory.ts'
import type { OriginFiles } from '../origin-files.ts'
import { recordBytesAt, recordHeadBytes } from '../records/record-layout.ts'
import { RecordStore } from '../records/record-store.ts'
import { BlockReader } from './block-reader.ts'
import { copyWords, roundedTo4 } from '../words.ts'
import type { WordFile } from './word-file.ts'

export class RowFile {
  rowCount = 0
  /** Of the largest record. */
  longestBytes = 0
  private readonly schema: Schema
  private readonly files: OriginFiles
  private readonly words: WordFile
  private records = new Uint32Array(256)

  /** `files`: of the stores whose rows it takes. */
  constructor(schema: Schema, files: OriginFiles, words: WordFile) {
    this.schema = schema
    this.files = files
    this.words = words
  }

  /** A row of a store with the file's schema. True when `flush` should be awaited before the next one. */
  append(rows: RecordStore, row: number): boolean {
    const { words, schema } = this
    const { memory } = rows
    const record = rows.recordAt(row)
    const bytes = roundedTo4(recordBytesAt(memory, record, schema.length))
    const at = words.add(bytes / 4)
    copyWords(memory.u32, record >>> 2, words.words, at, bytes / 4)
    this.rowCount++
    if (bytes > this.longestBytes) this.longestBytes = bytes
    return words.isFull
  }

  flush(): Promise<void> {
    return this.words.flush()
  }

  /** After the last row. */
  finish(): Promise<void> {
    return this.words.finish()
  }

  /** The rows as they were appended, about `blockBytes` at a time and at least one, each time valid until the next. Call `finish` before. */
  async *read(memory: Memory, blockBytes: number): AsyncGenerator<RecordStore> {
    const reader = new BlockReader(memory, await this.words.open(), blockBytes)
    const rows = new RecordStore(this.schema, memory, this.files)
    try {
      while (await reader.need(recordHeadBytes(this.schema.length))) {
        const count = this.findRecords(reader)
        if (count === 0) await reader.need(this.bytesAt(reader, reader.at))
        else {
          rows.clear()
          rows.adopt(this.records.subarray(0, count))
          yield rows
        }
      }
    } finally {
      rows.dispose()
      await reader.close()
    }
  }

  async remove(): Promise<void> {
    await this.words.remove()
  }

  /** Notes where the whole records at hand begin and moves on behind them; answers how many there are. */
  private findRecords(reader: BlockReader): number {
    const head = recordHeadBytes(this.schema.length)
    let count = 0
    while (reader.has(head)) {
      const bytes = this.bytesAt(reader, reader.at)
      if (!reader.has(bytes)) break
      if (count === this.records.length) this.growRecords()
      this.records[count++] = reader.at
      reader.at += bytes
    }
    return count
  }

  private bytesAt({ memory }: BlockReader, record: number): number {
    return roundedTo4(recordBytesAt(memory, record, this.schema.length))
  }

  private growRecords(): void {
    const larger = new Uint32Array(this.records.length * 2)
    larger.set(this.records)
    this.records = larger
  }
}

// Rows put aside by the hash of their key: equal keys meet in one partition, and each partition is small enough to hold.
import { hashBytes } from '../../value/key-table.ts'
import type { Schema } from '../../value/schema.ts'
import type { RecordStore } from '../records/record-store.ts'
import { newSlice } from '../vector.ts'
import type { Holding } from './holding.ts'
import type { RowFile } from './row-file.ts'

const bitsPerLevel = 4
/** Partitions of one level. */
export const partitionCount = 2 ** bitsPerLevel
/** After so many levels only one key can fill a partition: it is held, whatever it takes. */
export const deepestLevel = 5

/** Field 0 of the rows is their key. `level`: how often their keys were parted before; each level looks at other bits of the hash. */
export class Partitions {
  private readonly files: RowFile[]
  private readonly level: number
  private readonly holding: Holding
  private readonly slice = newSlice()

  constructor(schema: Schema, holding: Holding, level: number) {
    this.files = Array.from({ length: partitionCount }, () => holding.file(schema, partitionCount))
    this.level = level
    this.holding = holding
  }

  /** A promise is awaited before the next row. */
  append(rows: RecordStore, row: number): void | Promise<void> {
    const { slice } = this
    rows.locate(row, 0, slice)
    const hash = hashBytes(slice.bytes, slice.start, slice.end)
    const file = this.files[(hash >>> (this.level * bitsPerLevel)) & (partitionCount - 1)]!
    if (file.append(rows, row)) return file.flush()
  }

  /** After the last row. */
  async finish(): Promise<void> {
    for (const file of this.files) await file.finish()
  }

  /** Each partition's rows in the order in which they were appended; its file is removed when it has been read. */
  async *read(): AsyncGenerator<AsyncGenerator<RecordStore>> {
    const { memory } = this.holding
    const blockBytes = this.holding.bufferBytes(8)
    for (const file of this.files) {
      if (file.rowCount > 0) yield file.read(memory, blockBytes)
      await file.remove()
    }
  }

  async remove(): Promise<void> {
    for (const file of this.files) await file.remove()
  }
}

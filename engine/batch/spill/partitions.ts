// Rows put aside by the hash of their key: equal keys meet in one partition, and each partition is small enough to hold.
import { hashBytes } from '../../value/key-table.ts'
import type { Schema } from '../../value/schema.ts'
import { locate } from '../batch.ts'
import type { Batch } from '../batch.ts'
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
  private readonly readBytes: number
  private readonly slice = newSlice()

  constructor(schema: Schema, holding: Holding, level: number) {
    this.files = Array.from({ length: partitionCount }, () => holding.file(schema, partitionCount))
    this.level = level
    this.readBytes = holding.bufferBytes(8)
  }

  /** A promise is awaited before the next row. */
  append(batch: Batch, row: number): void | Promise<void> {
    const { slice } = this
    locate(batch.columns[0]!, row, slice)
    const hash = hashBytes(slice.bytes, slice.start, slice.end)
    const file = this.files[(hash >>> (this.level * bitsPerLevel)) & (partitionCount - 1)]!
    if (file.append(batch, row)) return file.flush()
  }

  /** After the last row. */
  async finish(): Promise<void> {
    for (const file of this.files) await file.finish()
  }

  /** Each partition's rows in the order in which they were appended; its file is removed when it has been read. */
  async *read(): AsyncGenerator<AsyncGenerator<Batch>> {
    for (const file of this.files) {
      if (file.rowCount > 0) yield file.read(this.readBytes)
      await file.remove()
    }
  }

  async remove(): Promise<void> {
    for (const file of this.files) await file.remove()
  }
}

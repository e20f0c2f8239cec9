// Which column of a pivot a row belongs to.
import { locate } from '../../batch/batch.ts'
import type { Batch } from '../../batch/batch.ts'
import { newSlice } from '../../batch/vector.ts'
import { ByteBuffer } from '../../value/byte-buffer.ts'
import type { ComparedAs } from '../../value/key.ts'
import { KeyTable } from '../../value/key-table.ts'
import type { PivotConfig } from './config.ts'
import { createCanonical } from '../../value/key-bytes.ts'

/** -1 for a key that no column declares; null is never one. */
export function createColumnOf(
  { columns }: PivotConfig,
  key: number,
  as: ComparedAs,
): (batch: Batch, row: number) => number {
  const table = new KeyTable()
  const buffer = new ByteBuffer()
  const append = createCanonical(as)
  const slice = newSlice()
  const columnById: number[] = []
  columns.forEach((column, index) => {
    const bytes = new TextEncoder().encode(column.key)
    buffer.length = 0
    append({ bytes, start: 0, end: bytes.length }, buffer)
    columnById[table.add(buffer.bytes, 0, buffer.length)] ??= index
  })
  return (batch, row) => {
    if (!locate(batch.columns[key]!, row, slice)) return -1
    buffer.length = 0
    append(slice, buffer)
    const id = table.find(buffer.bytes, 0, buffer.length)
    return id < 0 ? -1 : columnById[id]!
  }
}

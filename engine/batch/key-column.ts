// A column of keys in front of a batch: rows that are sorted or grouped carry their key with them.
import { ByteBuffer } from '../value/byte-buffer.ts'
import type { Field, Schema } from '../value/schema.ts'
import type { Batch, Column } from './batch.ts'
import { TextBuilder } from './text-vector.ts'

/** Field of such a column; its name is never seen. */
export const keyField: Field = { name: 'key', type: 'string' }

/** Writes one row's key into the buffer, which is empty. */
export type WriteKey = (batch: Batch, row: number, into: ByteBuffer) => void

/** The column of batch after batch, each in the room of the one before. */
export class KeyColumn {
  private readonly keys = new TextBuilder()
  private readonly buffer = new ByteBuffer()

  /** Valid until the next one. */
  of(batch: Batch, write: WriteKey): Column {
    const { keys, buffer } = this
    for (let row = 0; row < batch.rowCount; row++) {
      buffer.length = 0
      write(batch, row, buffer)
      keys.append(buffer.bytes, 0, buffer.length)
    }
    return { vector: keys.lend() }
  }
}

/** The batch with further columns before its own. */
export function withFront(batch: Batch, schema: Schema, front: readonly Column[]): Batch {
  return { ...batch, schema, columns: [...front, ...batch.columns] }
}

/** The batch without its first so many columns. */
export function withoutFront(batch: Batch, schema: Schema, count: number): Batch {
  return { ...batch, schema, columns: batch.columns.slice(count) }
}

/** Bytes of a written number. */
export const rowNumberBytes = 8

/** Numbers as eight bytes in their order; the row numbers of a dataset from 0. */
export function writeRowNumber(number: number, into: ByteBuffer): void {
  into.reserve(rowNumberBytes)
  writeWord(Math.floor(number / 2 ** 32), into)
  writeWord(number >>> 0, into)
}

function writeWord(word: number, into: ByteBuffer): void {
  const { bytes, length: at } = into
  bytes[at] = word >>> 24
  bytes[at + 1] = word >>> 16
  bytes[at + 2] = word >>> 8
  bytes[at + 3] = word
  into.length = at + 4
}

/** What `writeRowNumber` wrote at `at`. */
export function rowNumberAt(bytes: Uint8Array, at: number): number {
  return wordAt(bytes, at) * 2 ** 32 + wordAt(bytes, at + 4)
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!) >>> 0
  )
}

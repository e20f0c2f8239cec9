// What a dedupe puts before each row: its key, what decides between rows of one key, its number.
import { locate } from '../../batch/batch.ts'
import type { Batch, Column } from '../../batch/batch.ts'
import { constantVector } from '../../batch/coded-vector.ts'
import { KeyColumn, keyField, withFront, writeRowNumber } from '../../batch/key-column.ts'
import type { WriteKey } from '../../batch/key-column.ts'
import { newSlice } from '../../batch/vector.ts'
import type { ByteBuffer } from '../../value/byte-buffer.ts'
import { comparedAs } from '../../value/key.ts'
import { KeyWriter } from '../../value/key-bytes.ts'
import { fieldOf } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import { createSortKey } from '../../value/sort-key.ts'
import type { DedupeConfig } from './config.ts'
import { ordersRows } from './infer.ts'

/** A length that no part of a key has: what follows is the row's own number. */
const ownKey = 0xfe

export class RowFronts {
  readonly schema: Schema
  private readonly columns: readonly number[]
  private readonly key: KeyWriter
  private readonly nullsDiffer: boolean
  private readonly writeOrder: WriteKey | null
  private readonly keys = new KeyColumn()
  private readonly orders = new KeyColumn()
  private readonly numbers = new KeyColumn()
  private readonly slice = newSlice()

  constructor(config: DedupeConfig, schema: Schema) {
    const { fields, normalise } = config
    this.schema = [keyField, keyField, keyField, ...schema]
    this.columns = (fields ?? schema.map(({ name }) => name)).map(
      (name) => fieldOf(schema, name).index,
    )
    this.nullsDiffer = fields !== null && config.nulls === 'distinct'
    this.writeOrder = ordersRows(config) ? compileOrder(config, schema) : null
    const parts = this.columns.map((column) => {
      const { type } = schema[column]!
      return { column, as: comparedAs(type), normalise }
    })
    this.key = new KeyWriter(parts, true)
  }

  /** True when the row equals no other, whatever its key. */
  standsAlone(batch: Batch, row: number): boolean {
    if (!this.nullsDiffer) return false
    return this.columns.some((column) => !locate(batch.columns[column]!, row, this.slice))
  }

  /** The row's key until the next call. */
  keyOf(batch: Batch, row: number): ByteBuffer {
    this.key.write(batch, row)
    return this.key.buffer
  }

  /** `numbers`: the number of each row in its dataset. Valid until the next. */
  before(batch: Batch, numbers: (row: number) => number): Batch {
    const { writeOrder } = this
    const key: WriteKey = (rows, row, into) => {
      if (this.standsAlone(rows, row)) {
        for (let i = 0; i < 4; i++) into.push(ownKey)
        writeRowNumber(numbers(row), into)
      } else {
        const { bytes, length } = this.keyOf(rows, row)
        into.append(bytes, 0, length)
      }
    }
    const number: WriteKey = (_rows, row, into) => writeRowNumber(numbers(row), into)
    const order: Column =
      writeOrder === null
        ? { vector: constantVector('', batch.rowCount) }
        : this.orders.of(batch, writeOrder)
    const front = [this.keys.of(batch, key), order, this.numbers.of(batch, number)]
    return withFront(batch, this.schema, front)
  }
}

/** The least key is that of the lowest or the highest value; null never wins against a value. */
function compileOrder({ keep, by }: DedupeConfig, schema: Schema): WriteKey {
  const { index, type } = fieldOf(schema, by)
  const descending = keep === 'highest'
  const append = createSortKey({ type, descending, nulls: 'last', collation: 'bytes' })
  const slice = newSlice()
  return (batch, row, into) =>
    append(locate(batch.columns[index]!, row, slice) ? slice : null, into)
}

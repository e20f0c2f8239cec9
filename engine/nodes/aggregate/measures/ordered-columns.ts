// Lists ordered by another field: what is told of each row is its sort key and its value in one, a column of their own.
import { locate } from '../../../batch/batch.ts'
import type { Batch } from '../../../batch/batch.ts'
import { appendLength, lengthAt, lengthBytes } from '../../../batch/groups/saved-text.ts'
import { TextBuilder } from '../../../batch/text-vector.ts'
import { newSlice } from '../../../batch/vector.ts'
import type { Slice } from '../../../batch/vector.ts'
import { ByteBuffer } from '../../../value/byte-buffer.ts'
import { fieldOf } from '../../../value/schema.ts'
import type { Schema } from '../../../value/schema.ts'
import { createSortKey } from '../../../value/sort-key.ts'
import type { AppendSortKey } from '../../../value/sort-key.ts'
import { orderField } from '../config.ts'
import type { Measure } from '../config.ts'

interface OrderedColumn {
  value: number
  by: number
  append: AppendSortKey
  builder: TextBuilder
}

export class OrderedColumns {
  private readonly ordered: OrderedColumn[] = []
  private readonly buffer = new ByteBuffer()
  private readonly value = newSlice()
  private readonly key = newSlice()

  /** The column, behind those of the input, that takes the place of the measured one; undefined for a measure that needs none. */
  add(measure: Measure, value: number, input: Schema): number | undefined {
    const name = orderField(measure)
    if (name === '') return undefined
    const { index: by, type } = fieldOf(input, name)
    const descending = measure.order === 'descending'
    const append = createSortKey({ type, descending, nulls: 'last', collation: 'bytes' })
    const column = { value, by, append, builder: new TextBuilder() }
    return input.length + this.ordered.push(column) - 1
  }

  /** The batch with these columns; they are valid until the next. */
  widened(batch: Batch): Batch {
    if (this.ordered.length === 0) return batch
    const more = this.ordered.map((column) => ({ vector: this.filled(column, batch) }))
    return { ...batch, columns: [...batch.columns, ...more] }
  }

  private filled({ value, by, append, builder }: OrderedColumn, { columns, rowCount }: Batch) {
    const { buffer } = this
    for (let row = 0; row < rowCount; row++) {
      if (!locate(columns[value]!, row, this.value)) {
        builder.appendNull()
        continue
      }
      buffer.length = lengthBytes
      append(locate(columns[by]!, row, this.key) ? this.key : null, buffer)
      const { length } = buffer
      buffer.length = 0
      appendLength(length - lengthBytes, buffer)
      buffer.length = length
      buffer.append(this.value.bytes, this.value.start, this.value.end)
      builder.append(buffer.bytes, 0, buffer.length)
    }
    return builder.lend()
  }
}

/** Where in such a value the key ends and the value itself begins; the key begins behind its length. */
export function valueStart({ bytes, start }: Slice): number {
  return start + lengthBytes + lengthAt(bytes, start)
}

export function keyStart({ start }: Slice): number {
  return start + lengthBytes
}

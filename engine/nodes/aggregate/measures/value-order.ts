// The values of one group in order: their places and keys lie in arrays that the next group uses again, nothing is made by the value.
import { lengthAt, lengthBytes } from '../../../batch/groups/saved-text.ts'
import { SortOrder } from '../../../batch/spill/sort-order.ts'
import { newSlice } from '../../../batch/vector.ts'
import type { Slice } from '../../../batch/vector.ts'
import { ByteBuffer } from '../../../value/byte-buffer.ts'
import { grown } from '../../../value/key-table.ts'
import type { FieldType } from '../../../value/schema.ts'
import { createSortKey } from '../../../value/sort-key.ts'
import type { AppendSortKey } from '../../../value/sort-key.ts'
import type { Measure } from '../config.ts'
import { keyStart, valueStart } from './ordered-columns.ts'

/** Where it lies, where its key ends, and its place in the order: twice, and each array up to twice as long as it need be. */
const bytesByValue = 2 * (4 + 4 + 2 * 12)

/** What putting so many values of so many bytes in order takes, beside them. */
export function orderedBytesOf(values: number, bytes: number): number {
  return values * bytesByValue + bytes
}

export interface ValueOrderOptions extends Pick<Measure, 'order'> {
  type: FieldType
  isKeyed: boolean
}

export class ValueOrder {
  private readonly isKeyed: boolean
  private readonly append: AppendSortKey
  private readonly sort = new SortOrder()
  private starts = new Uint32Array(64)
  private keyEnds = new Uint32Array(64)
  private readonly keys = new ByteBuffer()
  private readonly value = newSlice()

  constructor({ type, order, isKeyed }: ValueOrderOptions) {
    const descending = order === 'descending'
    this.isKeyed = isKeyed
    this.append = createSortKey({ type, descending, nulls: 'last', collation: 'bytes' })
  }

  /** Each value of what a group holds; of those that are alike in order the first comes first. */
  forEach(held: Slice, take: (value: Slice, isFirst: boolean) => void): void {
    this.enter(held)
    const rows = this.sort.sorted((row, into) => this.locateKey(held, row, into))
    for (let at = 0; at < rows.length; at++) take(this.valueAt(held, rows[at]!), at === 0)
  }

  private enter(held: Slice): void {
    const { sort, keys } = this
    sort.clear()
    keys.length = 0
    const key = newSlice()
    let count = 0
    for (let at = held.start; at < held.end; count++) {
      if (count === this.starts.length) {
        this.starts = grown(this.starts)
        this.keyEnds = grown(this.keyEnds)
      }
      this.starts[count] = at
      at = this.valueAt(held, count).end
      if (!this.isKeyed) this.append(this.value, keys)
      this.keyEnds[count] = keys.length
      this.locateKey(held, count, key)
      sort.add(key.bytes, key.start, key.end)
    }
  }

  private valueAt({ bytes }: Slice, row: number): Slice {
    const { value } = this
    const at = this.starts[row]!
    value.bytes = bytes
    value.start = at + lengthBytes
    value.end = value.start + lengthAt(bytes, at)
    return value
  }

  private locateKey(held: Slice, row: number, into: Slice): void {
    if (this.isKeyed) {
      const value = this.valueAt(held, row)
      into.bytes = value.bytes
      into.start = keyStart(value)
      into.end = valueStart(value)
    } else {
      into.bytes = this.keys.bytes
      into.start = row === 0 ? 0 : this.keyEnds[row - 1]!
      into.end = this.keyEnds[row]!
    }
  }
}

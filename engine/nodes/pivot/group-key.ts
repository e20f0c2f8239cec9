// The values of a group as bytes: equal exactly when the groups are. Null is a value here, and equals null.
import { locate } from '../../batch/batch.ts'
import type { Batch } from '../../batch/batch.ts'
import { newSlice } from '../../batch/vector.ts'
import type { Slice } from '../../batch/vector.ts'
import { ByteBuffer } from '../../value/byte-buffer.ts'
import { canonicalLength, newNumberParts, readNumber, writeCanonical } from '../../value/number.ts'

const number = newNumberParts()

/** Numbers by value (1.50 is 1.5), everything else by its bytes. */
export function appendValue(value: Slice, numeric: boolean, into: ByteBuffer): void {
  if (!numeric || !readNumber(value, number))
    return into.append(value.bytes, value.start, value.end)
  into.reserve(canonicalLength(number))
  into.length = writeCanonical(number, into.bytes, into.length)
}

export interface GroupPart {
  column: number
  numeric: boolean
}

export class GroupKey {
  readonly buffer = new ByteBuffer()
  private readonly parts: readonly GroupPart[]
  private readonly slice = newSlice()

  constructor(parts: readonly GroupPart[]) {
    this.parts = parts
  }

  /** Each part is 0 for null, or 1, its length in four bytes and its value. */
  write(batch: Batch, row: number): void {
    const { buffer, slice } = this
    buffer.length = 0
    for (const { column, numeric } of this.parts) {
      const known = locate(batch.columns[column]!, row, slice)
      buffer.push(known ? 1 : 0)
      if (!known) continue
      const frame = buffer.length
      buffer.reserve(4)
      buffer.length += 4
      appendValue(slice, numeric, buffer)
      const size = buffer.length - frame - 4
      for (let i = 0; i < 4; i++) buffer.bytes[frame + i] = (size >>> (8 * i)) & 0xff
    }
  }
}

// What is told of each group: fed row by row, put aside as bytes, taken in again, told at the end. Groups count from 0.
import type { TextBuilder } from '../text-vector.ts'
import type { Slice } from '../vector.ts'
import type { ByteBuffer } from '../../value/byte-buffer.ts'

export interface GroupMeasure {
  /** Bytes in use. */
  readonly sizeBytes: number
  /** A value of a row of the group, never null; valid during the call. Values come in the order of the rows. */
  add(group: number, value: Slice): void
  /** Appends what is known of the group. Nothing, when it has had no value. */
  save(group: number, into: ByteBuffer): void
  /** Takes in what another table of the same measure saved of later rows of the group; never empty. */
  absorb(group: number, saved: Slice): void
  /** Forgets all groups; its room is used again. */
  clear(): void
  /** Appends the result of the group. */
  result(group: number, into: TextBuilder): void
}

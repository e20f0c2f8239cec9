// How a record lies in memory: `[file, line, row, end of each field…][bytes of the fields]`, so that a record takes one or two cache lines
// and a value is found in O(1). Ends count from the first byte; the top bit of an end marks null. Where nobody will ask for origins the three words in front are
// left out: an address is the same distance before the ends, and what lies there belongs to others.
import { originWords } from '../batch.ts'
import type { Memory } from '../memory.ts'

/** In the end of a field: it is null. */
export const nullBit = 0x80000000
/** Of the end of a field, without that bit. */
export const lengthMask = 0x7fffffff

/** Bytes at the beginning of a record that say where its row came from; nobody else looks at them. */
export const recordOriginBytes = originWords * 4

/** Bytes before the values of a record. */
export function recordHeadBytes(fields: number): number {
  return (originWords + fields) * 4
}

/** Bytes of a record with so many fields. */
export function recordBytesAt({ u32 }: Memory, record: number, fields: number): number {
  const header = originWords + fields
  const values = fields === 0 ? 0 : u32[(record >>> 2) + header - 1]! & lengthMask
  return header * 4 + values
}

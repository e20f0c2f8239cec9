// The numbers of rows that follow each other, as bytes in their order.
import { ByteBuffer } from '../value/byte-buffer.ts'
import { writeRowNumber } from './key-column.ts'
import type { Slice, Vector } from './vector.ts'

/** Row i has number `from + i`. A located value is valid until the next one is located. */
export class RowNumbers implements Vector {
  readonly rowCount: number
  private readonly from: number
  private readonly buffer = new ByteBuffer(8)

  constructor(from: number, rowCount: number) {
    this.from = from
    this.rowCount = rowCount
  }

  locate(row: number, into: Slice): boolean {
    this.buffer.length = 0
    writeRowNumber(this.from + row, this.buffer)
    into.bytes = this.buffer.bytes
    into.start = 0
    into.end = this.buffer.length
    return true
  }

  isNull(): boolean {
    return false
  }
}

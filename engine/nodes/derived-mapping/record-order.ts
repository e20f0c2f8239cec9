// The records of an object stand in the order of their GSIDs, which a lookup relies on: the first of a key is its lowest. A file that
// somebody made need not keep to it, so each record is compared with the one before.
import { locate, textAt } from '../../batch/batch.ts'
import type { Batch } from '../../batch/batch.ts'
import { newSlice } from '../../batch/vector.ts'
import { AwaseError } from '../../error.ts'
import { ByteBuffer } from '../../value/byte-buffer.ts'
import { isGsid } from '../../value/cast.ts'
import { compareText } from '../../value/text.ts'
import { gsidField } from './infer.ts'

export class RecordOrder {
  private readonly object: string
  private slice = newSlice()
  /** The GSID before: of the row before, of the batch before in `last`. */
  private before = newSlice()
  private readonly last = new ByteBuffer(64)

  constructor(object: string) {
    this.object = object
  }

  /**
   * Of batches whose only column is the GSID, in order. Errors with file and line: `derived.no-gsid`, `derived.not-sorted` (also for a
   * GSID that comes twice).
   */
  check(gsids: Batch): void {
    const column = gsids.columns[0]!
    for (let row = 0; row < gsids.rowCount; row++) {
      const { slice, before } = this
      if (!locate(column, row, slice) || !isGsid(slice)) {
        throw this.fault('derived.no-gsid', gsids, row)
      }
      if (compareText(before, slice) >= 0) throw this.fault('derived.not-sorted', gsids, row)
      this.before = slice
      this.slice = before
    }
    this.keepLast()
  }

  /** The bytes of a batch are others soon. */
  private keepLast(): void {
    const { last, before } = this
    if (before.bytes === last.bytes) return
    last.length = 0
    last.append(before.bytes, before.start, before.end)
    before.bytes = last.bytes
    before.start = 0
    before.end = last.length
  }

  private fault(code: string, { columns, origin }: Batch, row: number): AwaseError {
    const { file, line } = origin.describe(row)
    const value = textAt(columns[0]!, row, this.slice) ?? ''
    return new AwaseError(code, {
      place: { file, line, field: gsidField },
      values: { object: this.object, value },
    })
  }
}

// The records of a dataset, which come in any order: sorted by GSID, as those of an object are, before they are looked in.
import { locate, selectOrigin } from '../../batch/batch.ts'
import type { Batch } from '../../batch/batch.ts'
import { keyField } from '../../batch/key-column.ts'
import { SliceList } from '../../batch/slice-list.ts'
import type { Holding } from '../../batch/spill/holding.ts'
import { RowSorter } from '../../batch/spill/row-sorter.ts'
import { TextBuilder } from '../../batch/text-vector.ts'
import { newSlice } from '../../batch/vector.ts'
import type { Settled } from '../operator.ts'
import { ByteBuffer } from '../../value/byte-buffer.ts'
import { KeyWriter } from '../../value/key-bytes.ts'
import type { KeyPart } from '../../value/key-bytes.ts'
import { compareText } from '../../value/text.ts'
import { gsidSchema } from './lookup.ts'

/** The same shape as `Lookup.take`. */
type TakeRecords = (gsids: Batch, slices: number) => Settled

const lengthBytes = 4

/**
 * Each row is held as one value: its GSID, a zero byte, its key, and the length of the key. Sorted by these bytes rows stand in the order of
 * their GSIDs, and those that say the same beside each other: of these one is enough. A row without GSID, or without a part of its key, is
 * no record that could be found.
 */
export class DatasetRecords {
  private readonly gsid: number
  private readonly key: KeyWriter
  private readonly sorter: RowSorter
  private readonly slices: SliceList
  private readonly value = new ByteBuffer()
  private readonly slice = newSlice()
  private readonly last = new ByteBuffer()

  /** `gsid`: the column that holds it. */
  constructor(gsid: number, parts: readonly KeyPart[], holding: Holding) {
    this.gsid = gsid
    this.key = new KeyWriter(parts)
    this.sorter = new RowSorter([keyField], holding)
    this.slices = new SliceList(holding.memory)
  }

  append(batch: Batch): Settled {
    const values = new TextBuilder()
    const rows: number[] = []
    for (let row = 0; row < batch.rowCount; row++) {
      if (!this.write(batch, row)) continue
      values.append(this.value.bytes, 0, this.value.length)
      rows.push(row)
    }
    return this.sorter.append({
      schema: [keyField],
      rowCount: rows.length,
      columns: [{ vector: values.build() }],
      origin: selectOrigin(batch.origin, Uint32Array.from(rows)),
    })
  }

  private write(batch: Batch, row: number): boolean {
    const { value, slice, key } = this
    if (!locate(batch.columns[this.gsid]!, row, slice)) return false
    value.length = 0
    value.append(slice.bytes, slice.start, slice.end)
    value.push(0)
    if (!key.write(batch, row)) return false
    const { bytes, length } = key.buffer
    value.append(bytes, 0, length)
    for (let shift = 24; shift >= 0; shift -= 8) value.push((length >>> shift) & 0xff)
    return true
  }

  /** After the last row. It is empty afterwards. */
  async drainInto(take: TakeRecords): Promise<void> {
    this.last.length = 0
    await this.sorter.drain((batch) => {
      const records = this.recordsOf(batch)
      this.slices.point(records.keys, records.batch.rowCount, 0)
      return take(records.batch, this.slices.address)
    })
  }

  private recordsOf(batch: Batch): { batch: Batch; keys: Batch['columns'][number] } {
    const gsids = new TextBuilder()
    const keys = new TextBuilder()
    const rows: number[] = []
    const { slice } = this
    for (let row = 0; row < batch.rowCount; row++) {
      locate(batch.columns[0]!, row, slice)
      if (this.isRepeated()) continue
      const { bytes, start, end } = slice
      const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(end - lengthBytes)
      const key = end - lengthBytes - length
      gsids.append(bytes, start, key - 1)
      keys.append(bytes, key, end - lengthBytes)
      rows.push(row)
    }
    const origin = selectOrigin(batch.origin, Uint32Array.from(rows))
    const columns = [{ vector: gsids.build() }]
    return {
      batch: { schema: gsidSchema, rowCount: rows.length, columns, origin },
      keys: { vector: keys.build() },
    }
  }

  /** Whether the row at hand says what the one before it has said. */
  private isRepeated(): boolean {
    const { slice, last } = this
    const before = { bytes: last.bytes, start: 0, end: last.length }
    if (last.length > 0 && compareText(before, slice) === 0) return true
    last.length = 0
    last.append(slice.bytes, slice.start, slice.end)
    return false
  }

  dispose(): void {
    this.sorter.dispose()
    this.slices.dispose()
  }
}

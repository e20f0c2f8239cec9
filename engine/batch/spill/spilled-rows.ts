// Reads the records of a spill file back as batches: the file's bytes stay as they are, only where values lie is noted.
import type { ByteSource } from '../../host.ts'
import { grown } from '../../value/key-table.ts'
import type { Schema } from '../../value/schema.ts'
import type { Batch, Origin } from '../batch.ts'
import type { OriginFiles } from '../origin-files.ts'
import type { Slice, Vector } from '../vector.ts'

const headerBytes = 16
const nullEnd = 0xffffffff

export class SpilledRows {
  private readonly schema: Schema
  private readonly files: OriginFiles
  private bytes: Uint8Array
  /** Bytes of the file in `bytes`: [0, filled). */
  private filled = 0
  private records = new Uint32Array(256)
  private starts = new Uint32Array(256)
  private ends = new Uint32Array(256)

  constructor(schema: Schema, files: OriginFiles, batchBytes: number) {
    this.schema = schema
    this.files = files
    this.bytes = new Uint8Array(Math.max(batchBytes, headerBytes))
  }

  async *read(source: ByteSource): AsyncGenerator<Batch> {
    for (;;) {
      const more = await this.fill(source)
      const count = this.wholeRecords()
      if (count > 0) {
        yield this.batchOf(count)
        this.keepRest(this.records[count - 1]!)
      } else if (!more) return
    }
  }

  /** Fills the buffer, which grows when not even one record fits into it. False at the end of the file. */
  private async fill(source: ByteSource): Promise<boolean> {
    const needed = this.filled < 4 ? headerBytes : wordAt(this.bytes, 0) + 4
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(needed)
      larger.set(this.bytes.subarray(0, this.filled))
      this.bytes = larger
    }
    while (this.filled < this.bytes.length) {
      const count = await source.read(this.bytes.subarray(this.filled))
      if (count === 0) return false
      this.filled += count
    }
    return true
  }

  /** Notes where each whole record in the buffer begins; answers how many there are. */
  private wholeRecords(): number {
    let count = 0
    let at = 0
    while (at + 4 <= this.filled) {
      const end = at + 4 + wordAt(this.bytes, at)
      if (end > this.filled) break
      if (count === this.records.length) this.records = grown(this.records)
      this.records[count++] = at
      at = end
    }
    return count
  }

  /** What it stands on is used again for the next batch. */
  private batchOf(rowCount: number): Batch {
    const { bytes, schema } = this
    const width = schema.length
    while (this.starts.length < rowCount * width) {
      this.starts = grown(this.starts)
      this.ends = grown(this.ends)
    }
    for (let row = 0; row < rowCount; row++) this.findCells(row)
    const { starts, ends } = this
    const cells: Cells = { bytes, starts, ends, width, rowCount }
    return {
      schema,
      rowCount,
      columns: schema.map((_, field) => ({ vector: new SpilledVector(cells, field) })),
      origin: this.originOf(bytes),
    }
  }

  private findCells(row: number): void {
    const { bytes, starts, ends, schema } = this
    let at = this.records[row]! + headerBytes
    for (let cell = row * schema.length; cell < (row + 1) * schema.length; cell++) {
      let size = 0
      let shift = 0
      let byte = bytes[at++]!
      for (; byte >= 0x80; byte = bytes[at++]!, shift += 7) size += (byte & 0x7f) * 2 ** shift
      size += byte * 2 ** shift
      starts[cell] = at
      ends[cell] = size === 0 ? nullEnd : (at += size - 1)
    }
  }

  private originOf(bytes: Uint8Array): Origin {
    const { records } = this
    return {
      describe: (row) => {
        const at = records[row]! + 4
        const { node, file } = this.files.at(wordAt(bytes, at))
        return { node, file, line: wordAt(bytes, at + 4), row: wordAt(bytes, at + 8) }
      },
    }
  }

  private keepRest(lastRecord: number): void {
    const end = lastRecord + 4 + wordAt(this.bytes, lastRecord)
    this.bytes.copyWithin(0, end, this.filled)
    this.filled -= end
  }
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0
  )
}

interface Cells {
  bytes: Uint8Array
  starts: Uint32Array
  ends: Uint32Array
  width: number
  rowCount: number
}

class SpilledVector implements Vector {
  readonly rowCount: number
  private readonly cells: Cells
  private readonly field: number

  constructor(cells: Cells, field: number) {
    this.cells = cells
    this.field = field
    this.rowCount = cells.rowCount
  }

  locate(row: number, into: Slice): boolean {
    const { bytes, starts, ends, width } = this.cells
    const cell = row * width + this.field
    if (ends[cell] === nullEnd) return false
    into.bytes = bytes
    into.start = starts[cell]!
    into.end = ends[cell]!
    return true
  }

  isNull(row: number): boolean {
    return this.cells.ends[row * this.cells.width + this.field] === nullEnd
  }
}

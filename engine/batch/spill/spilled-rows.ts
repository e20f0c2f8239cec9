// Reads the records of a spill file back as batches: the file's bytes stay as they are, only where values lie is noted.
import type { ByteSource } from '../../host.ts'
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

  constructor(schema: Schema, files: OriginFiles, batchBytes: number) {
    this.schema = schema
    this.files = files
    this.bytes = new Uint8Array(Math.max(batchBytes, headerBytes))
  }

  async *read(source: ByteSource): AsyncGenerator<Batch> {
    for (;;) {
      const more = await this.fill(source)
      const records = this.wholeRecords()
      if (records.length > 0) {
        yield this.batchOf(records)
        this.keepRest(records.at(-1)!)
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

  /** Where each whole record in the buffer begins. */
  private wholeRecords(): number[] {
    const starts: number[] = []
    let at = 0
    while (at + 4 <= this.filled) {
      const end = at + 4 + wordAt(this.bytes, at)
      if (end > this.filled) break
      starts.push(at)
      at = end
    }
    return starts
  }

  private batchOf(records: readonly number[]): Batch {
    const { bytes, schema } = this
    const width = schema.length
    const starts = new Uint32Array(records.length * width)
    const ends = new Uint32Array(records.length * width)
    records.forEach((record, row) => {
      let at = record + headerBytes
      for (let cell = row * width; cell < (row + 1) * width; cell++) {
        let size = 0
        let shift = 0
        let byte = bytes[at++]!
        for (; byte >= 0x80; byte = bytes[at++]!, shift += 7) size += (byte & 0x7f) * 2 ** shift
        size += byte * 2 ** shift
        starts[cell] = at
        ends[cell] = size === 0 ? nullEnd : (at += size - 1)
      }
    })
    const cells: Cells = { bytes, starts, ends, width, rowCount: records.length }
    return {
      schema,
      rowCount: records.length,
      columns: schema.map((_, field) => ({ vector: new SpilledVector(cells, field) })),
      origin: this.originOf(bytes, records),
    }
  }

  private originOf(bytes: Uint8Array, records: readonly number[]): Origin {
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

// Where the rows of a CSV batch stand in their file. Lines are counted only when somebody asks.
import type { Origin, RowOrigin } from '../../batch/batch.ts'
import type { OriginFiles } from '../../batch/origin-files.ts'
import type { RawRows } from '../../batch/raw-vector.ts'
import { scanFlags } from '../../kernels/kernels.ts'

export interface BatchPlace {
  node: string
  file: string
  /** Address of the batch's first byte, and the line (from 1) it is on. */
  start: number
  line: number
}

/** Rows are asked for in rising order mostly: counting goes on from the last answer. */
export class LineOrigin implements Origin {
  private readonly rows: RawRows
  private readonly place: BatchPlace
  private readonly rowNumber: (row: number) => number
  private countedTo: number
  private countedLine: number

  constructor(rows: RawRows, place: BatchPlace, rowNumber: (row: number) => number) {
    this.rows = rows
    this.place = place
    this.rowNumber = rowNumber
    this.countedTo = place.start
    this.countedLine = place.line
  }

  describe(row: number): RowOrigin {
    const { node, file } = this.place
    return { node, file, line: this.lineOf(row), row: this.rowNumber(row) }
  }

  note(row: number, files: OriginFiles, into: Uint32Array, at: number): void {
    into[at] = files.indexOf(this.place.node, this.place.file)
    into[at + 1] = this.lineOf(row)
    into[at + 2] = this.rowNumber(row)
  }

  /** Rows without gaps and quotes are one line each. */
  private lineOf(row: number): number {
    const { memory, first, stride, fieldCount, flags } = this.rows
    if (stride === fieldCount && (flags & scanFlags.quoted) === 0) return this.place.line + row
    return this.lineAt(memory.u32[first + row * stride - 1]! + 1)
  }

  private lineAt(address: number): number {
    if (address < this.countedTo) {
      this.countedTo = this.place.start
      this.countedLine = this.place.line
    }
    this.countedLine += this.rows.memory.kernels.countLines(this.countedTo, address)
    this.countedTo = address
    return this.countedLine
  }
}

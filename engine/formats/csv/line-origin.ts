// Where the rows of a CSV batch stand in their file. Lines are counted only when somebody asks.
import type { Origin, RowOrigin } from '../../batch/batch.ts'
import type { OriginFiles } from '../../batch/origin-files.ts'
import type { Memory } from '../../batch/memory.ts'
import type { RawRows } from '../../batch/raw-vector.ts'
import { scanFlags } from '../../kernels/kernels.ts'

export interface BatchPlace {
  node: string
  file: string
  /** Address of the batch's first byte, and the line (from 1) it is on. */
  start: number
  line: number
}

/** Addresses are asked for in rising order mostly: counting goes on from the last answer. */
export class LineCounter {
  private readonly memory: Memory
  /** Address of the first byte, and its line (from 1). */
  private readonly start: number
  private readonly line: number
  private countedTo: number
  private countedLine: number

  /** `lines`: line ends before `start`. */
  constructor(memory: Memory, { start, lines }: { start: number; lines: number }) {
    this.memory = memory
    this.start = start
    this.line = lines + 1
    this.countedTo = start
    this.countedLine = this.line
  }

  lineOf(address: number): number {
    if (address < this.countedTo) {
      this.countedTo = this.start
      this.countedLine = this.line
    }
    this.countedLine += this.memory.kernels.countLines(this.countedTo, address)
    this.countedTo = address
    return this.countedLine
  }
}

export class LineOrigin implements Origin {
  private readonly rows: RawRows
  private readonly place: BatchPlace
  private readonly rowNumber: (row: number) => number
  private readonly lines: LineCounter

  constructor(rows: RawRows, place: BatchPlace, rowNumber: (row: number) => number) {
    this.rows = rows
    this.place = place
    this.rowNumber = rowNumber
    this.lines = new LineCounter(rows.memory, { start: place.start, lines: place.line - 1 })
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
    return this.lines.lineOf(memory.u32[first + row * stride - 1]! + 1)
  }
}

// Scans what was decoded into rows: positions of delimiters and line ends, and what is wrong with the quoting.
import type { RawRows } from '../../batch/raw-vector.ts'
import type { Memory } from '../../batch/memory.ts'
import { scanInfo } from '../../kernels/kernels.ts'
import type { Kernels, ScanDialect } from '../../kernels/kernels.ts'
import type { CsvReadFormat } from './format.ts'

/** One scan. `first` is the word index of the first position, `count` how many there are, `rows` how many of them end a row. */
export interface ScannedRows {
  first: number
  count: number
  rows: number
  /** Line ends up to the end of the last row, those inside quotes too. */
  lines: number
  flags: number
  /** Addresses, 0 when there is no such thing: see `scanInfo`. */
  openQuote: number
  textAfterQuote: number
  /** Not everything was scanned, for want of room for positions. */
  full: boolean
}

/** `byte` 256 stands for no quote. */
export function dialectOf(format: CsvReadFormat): ScanDialect {
  return {
    delimiter: format.delimiter.charCodeAt(0),
    quote: format.quote === '' ? 256 : format.quote.charCodeAt(0),
  }
}

export class RowScanner {
  readonly dialect: ScanDialect
  private readonly memory: Memory
  private readonly kernels: Kernels
  private readonly emptyIsNull: boolean
  private readonly info: number
  private block: number
  private capacity: number

  constructor(memory: Memory, kernels: Kernels, format: CsvReadFormat, batchBytes: number) {
    this.memory = memory
    this.kernels = kernels
    this.dialect = dialectOf(format)
    this.emptyIsNull = format.emptyIsNull
    this.info = memory.allocate(scanInfo.words * 4)
    // Fields of less than two bytes on average are rare; when there is no room, the rest is scanned next time.
    this.block = memory.allocate(Math.max(256, batchBytes * 2))
    this.capacity = capacityOf(memory, this.block)
  }

  /** Scans `[start, end)`, which begins with a row. */
  scan(start: number, end: number): ScannedRows {
    const { memory, kernels, dialect, capacity, info } = this
    const positions = this.block + 4
    const count = kernels.scan(start, end, positions, capacity, info, dialect)
    const word = info >>> 2
    const { u32 } = memory
    return {
      first: positions >>> 2,
      count,
      rows: u32[word + scanInfo.rows]!,
      lines: u32[word + scanInfo.lines]!,
      flags: u32[word + scanInfo.flags]!,
      openQuote: u32[word + scanInfo.openQuote]!,
      textAfterQuote: u32[word + scanInfo.textAfterQuote]!,
      full: u32[word + scanInfo.full] === 1,
    }
  }

  /** Makes room for twice as many positions: a single row has more fields than there was room for. */
  grow(): void {
    const { memory, block } = this
    this.block = memory.allocate(memory.blockBytes(block) * 2)
    memory.release(block)
    this.capacity = capacityOf(memory, this.block)
  }

  /** Rows of `fieldCount` fields whose positions begin at word `first`. */
  rawRows(
    first: number,
    stride: number,
    rowCount: number,
    fieldCount: number,
    flags: number,
  ): RawRows {
    const { memory, emptyIsNull } = this
    const { delimiter, quote } = this.dialect
    return { memory, first, stride, rowCount, fieldCount, delimiter, quote, flags, emptyIsNull }
  }

  isRectangular(scanned: ScannedRows, fieldCount: number): boolean {
    if (scanned.rows * fieldCount > scanned.count) return false
    return this.kernels.isRectangular(scanned.first * 4, scanned.rows, fieldCount)
  }

  dispose(): void {
    this.memory.release(this.info)
    this.memory.release(this.block)
  }
}

/** Positions that a block holds behind its first word. */
function capacityOf(memory: Memory, block: number): number {
  return memory.blockBytes(block) / 4 - 1
}

// Line ends of old Macs, and of programs that still write them: CR alone. They become LF where they stand, so that everybody behind them knows
// one line end; a CR within quotes is part of its value and stays.
import type { Memory } from '../../batch/memory.ts'
import type { CsvReadFormat } from './format.ts'

const lf = 10
const cr = 13
/** UTF-8 of the byte order mark, which is still there. */
const mark = [0xef, 0xbb, 0xbf]

export class CarriageReturns {
  private readonly memory: Memory
  private readonly delimiter: number
  /** 256 without quoting. */
  private readonly quote: number
  /** In the lines to skip a quote is text. */
  private plainLines: number
  /** Of the mark, as far as the file begins with it. */
  private marked = 0
  private atFieldStart = true
  private inQuotes = false
  private last = 0

  constructor(memory: Memory, { delimiter, quote, skipLines }: CsvReadFormat) {
    this.memory = memory
    this.delimiter = delimiter.charCodeAt(0)
    this.quote = quote === '' ? 256 : quote.charCodeAt(0)
    this.plainLines = skipLines
  }

  /** Turns the bytes in `[from, to)`, which follow those of the last call; answers where they end now: of CR LF one remains. */
  turn(from: number, to: number): number {
    const { u8 } = this.memory
    let end = from
    for (let at = from; at < to; at++) {
      const byte = u8[at]!
      if (byte === lf && this.last === cr && !this.inQuotes) this.last = 0
      else u8[end++] = this.turned(byte)
    }
    return end
  }

  private turned(byte: number): number {
    const before = this.last
    this.last = byte
    if (byte === mark[this.marked]) {
      this.marked++
      return byte
    }
    this.marked = mark.length
    if (byte === this.quote && this.plainLines === 0) this.passQuote(before)
    else if (!this.inQuotes && (byte === cr || byte === lf)) return this.endLine()
    else this.atFieldStart = !this.inQuotes && byte === this.delimiter
    return byte
  }

  /** One opens a field; the next one closes it, or is doubled. */
  private passQuote(before: number): void {
    if (this.inQuotes) this.inQuotes = false
    else if (this.atFieldStart || before === this.quote) this.inQuotes = true
    this.atFieldStart = false
  }

  private endLine(): number {
    this.plainLines = Math.max(0, this.plainLines - 1)
    this.atFieldStart = true
    return lf
  }
}

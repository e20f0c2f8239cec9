// Puts rows together as CSV bytes (UTF-8) in linear memory: canonical quoting, whatever quotes the values came with.
import { locate } from '../../batch/batch.ts'
import type { Column } from '../../batch/batch.ts'
import type { Memory } from '../../batch/memory.ts'
import { missingRow, newSlice } from '../../batch/vector.ts'
import type { Slice } from '../../batch/vector.ts'
import type { CsvWriteFormat } from './format.ts'
import type { RunSegment, Segment } from './segments.ts'

const lf = 10
const cr = 13
/** Delimiter, two quotes, CR, LF. */
const furniture = 5

/** Where rows are written: `at` is the address of the next byte. */
export interface Target {
  at: number
  /** True when the memory may have moved. */
  reserve(bytes: number): boolean
}

/** A value is quoted when it holds delimiter, quote, CR or LF; null and empty text are nothing at all or two quotes, as the format says. */
export class RowWriter {
  private readonly memory: Memory
  private readonly target: Target
  private readonly delimiter: number
  private readonly quote: number
  private readonly quoteAll: boolean
  private readonly quotesNull: boolean
  private readonly quotesEmpty: boolean
  private readonly crlf: boolean
  private readonly slice: Slice = newSlice()

  constructor(memory: Memory, target: Target, format: CsvWriteFormat) {
    this.memory = memory
    this.target = target
    this.delimiter = format.delimiter.charCodeAt(0)
    this.quote = format.quote.charCodeAt(0)
    this.quoteAll = format.quoteAll
    this.quotesNull = format.nullAs === 'quotes'
    this.quotesEmpty = format.emptyAs === 'quotes'
    this.crlf = format.newline === 'crlf'
  }

  row(segments: readonly Segment[], row: number): void {
    for (let i = 0; i < segments.length; i++) {
      if (i > 0) this.delimit()
      const segment = segments[i]!
      if (segment.kind === 'run') this.run(segment, row)
      else this.field(segment, row)
    }
    this.endRow()
  }

  /** A row of texts, each already UTF-8; null for null. */
  values(values: readonly (Uint8Array | null)[]): void {
    values.forEach((bytes, index) => {
      if (index > 0) this.delimit()
      if (bytes === null) return this.nothing()
      this.target.reserve(bytes.length * 2 + furniture)
      this.value({ bytes, start: 0, end: bytes.length })
    })
    this.endRow()
  }

  private run(segment: RunSegment, row: number): void {
    const { column, vector, further } = segment
    const inner = column.rows === undefined ? row : column.rows[row]!
    if (inner === missingRow) {
      for (let i = 0; i < further; i++) this.delimit()
      return
    }
    const word = vector.rows.first + inner * vector.rows.stride + vector.field
    let { u8, u32 } = this.memory
    const start = u32[word - 1]! + 1
    let end = u32[word + further]!
    if (segment.endsRow && end > start && u8[end - 1] === cr) end--
    if (this.target.reserve(end - start + furniture)) ({ u8, u32 } = this.memory)
    this.target.at = copy(u8, start, end, u8, this.target.at)
  }

  private field(segment: Exclude<Segment, RunSegment>, row: number): void {
    const { slice, target } = this
    if (segment.kind === 'raw') {
      const { rows } = segment.column
      const inner = rows === undefined ? row : rows[row]!
      if (inner === missingRow) return
      if (segment.vector.locateCanonical(inner, slice)) {
        if (target.reserve(slice.end - slice.start + furniture))
          segment.vector.locateRaw(inner, slice)
        target.at = copy(slice.bytes, slice.start, slice.end, this.memory.u8, target.at)
        return
      }
    }
    if (!locate(segment.column, row, slice)) return this.nothing()
    const room = (slice.end - slice.start) * 2 + furniture
    if (target.reserve(room)) locate(segment.column, row, slice)
    this.value(slice)
  }

  private nothing(): void {
    if (!this.quotesNull) return
    this.target.reserve(furniture)
    this.memory.u8[this.target.at++] = this.quote
    this.memory.u8[this.target.at++] = this.quote
  }

  /** Copies and looks for what needs quotes in one pass; only then starts over. There must be room for the worst case. */
  private value(slice: Slice): void {
    const { u8 } = this.memory
    const { bytes, start, end } = slice
    const { delimiter, quote, target } = this
    const at = target.at
    let plain = start < end ? !this.quoteAll : !this.quotesEmpty
    for (let i = start; plain && i < end; i++) {
      const byte = bytes[i]!
      u8[at + i - start] = byte
      if (byte === delimiter || byte === quote || byte === lf || byte === cr) plain = false
    }
    target.at = plain ? at + end - start : this.quoted(slice, at)
  }

  private quoted({ bytes, start, end }: Slice, at: number): number {
    const { u8 } = this.memory
    const { quote } = this
    let out = at
    u8[out++] = quote
    for (let i = start; i < end; i++) {
      const byte = bytes[i]!
      u8[out++] = byte
      if (byte === quote) u8[out++] = quote
    }
    u8[out++] = quote
    return out
  }

  private delimit(): void {
    this.target.reserve(furniture)
    this.memory.u8[this.target.at++] = this.delimiter
  }

  private endRow(): void {
    const { target } = this
    target.reserve(furniture)
    const { u8 } = this.memory
    if (this.crlf) u8[target.at++] = cr
    u8[target.at++] = lf
  }
}

/** Short runs are copied by hand: a native copy costs more to begin. */
function copy(from: Uint8Array, start: number, end: number, to: Uint8Array, at: number): number {
  const size = end - start
  if (size > 64) {
    if (from === to) to.copyWithin(at, start, end)
    else to.set(from.subarray(start, end), at)
  } else for (let i = 0; i < size; i++) to[at + i] = from[start + i]!
  return at + size
}

/** The columns' values of one row as bytes of their own, null for null. */
export function valuesOf(columns: readonly Column[], row: number): (Uint8Array | null)[] {
  const slice = newSlice()
  return columns.map((column) =>
    locate(column, row, slice) ? slice.bytes.slice(slice.start, slice.end) : null,
  )
}

// Fields of a CSV batch as they stand in the file's bytes; unquoted only when somebody asks for the value.
import { scanFlags } from '../kernels/kernels.ts'
import type { Memory } from './memory.ts'
import type { Slice, Vector } from './vector.ts'

const cr = 13

/**
 * Rows of a scanned batch. Field `f` of row `r` lies between two positions: after `word[first + r * stride + f - 1]` and before
 * `word[first + r * stride + f]`. Rows that follow each other without a gap share positions (`stride` = number of fields);
 * otherwise each row has its own start (`stride` one more).
 */
export interface RawRows {
  readonly memory: Memory
  /** Word index (address / 4) of the end of row 0's field 0. */
  readonly first: number
  readonly stride: number
  readonly rowCount: number
  readonly fieldCount: number
  /** ASCII codes of the file's dialect; `quote` is 256 without quoting. */
  readonly delimiter: number
  readonly quote: number
  /** `scanFlags` of the whole batch. */
  readonly flags: number
  readonly emptyIsNull: boolean
}

/** Field `field` of raw rows. */
export class RawVector implements Vector {
  readonly rows: RawRows
  readonly field: number
  private readonly isLast: boolean

  constructor(rows: RawRows, field: number) {
    this.rows = rows
    this.field = field
    this.isLast = field === rows.fieldCount - 1
  }

  get rowCount(): number {
    return this.rows.rowCount
  }

  locate(row: number, into: Slice): boolean {
    this.locateRaw(row, into)
    const { rows } = this
    if (into.start === into.end) return !rows.emptyIsNull
    if (into.bytes[into.start] === rows.quote) {
      into.start++
      into.end--
      if ((rows.flags & scanFlags.doubled) !== 0) unescape(into, rows.quote)
    }
    return true
  }

  isNull(row: number): boolean {
    const { memory, first, stride, emptyIsNull } = this.rows
    if (!emptyIsNull) return false
    const word = first + row * stride + this.field
    const start = memory.u32[word - 1]! + 1
    const size = memory.u32[word]! - start
    return size === 0 || (size === 1 && this.isLast && memory.u8[start] === cr)
  }

  /** The field's bytes in the file, quotes and all, without the line end. */
  locateRaw(row: number, into: Slice): void {
    const { memory, first, stride } = this.rows
    const word = first + row * stride + this.field
    const start = memory.u32[word - 1]! + 1
    let end = memory.u32[word]!
    if (this.isLast && end > start && memory.u8[end - 1] === cr) end--
    into.bytes = memory.u8
    into.start = start
    into.end = end
  }

  /**
   * True when the field's bytes in the file are also what a writer of the same delimiter and quote would write: not quoted,
   * nothing in them that needs quotes, null if empty. `into` is then set to them.
   */
  locateCanonical(row: number, into: Slice): boolean {
    const { flags, emptyIsNull, quote } = this.rows
    if ((flags & scanFlags.irregular) !== 0 || !emptyIsNull) return false
    this.locateRaw(row, into)
    return into.start === into.end || into.bytes[into.start] !== quote
  }
}

/** Turns doubled quotes into single ones. A copy is made only when there is one. */
function unescape(into: Slice, quote: number): void {
  const { bytes, start, end } = into
  let at = start
  while (at < end && bytes[at] !== quote) at++
  if (at === end) return
  const value = new Uint8Array(end - start)
  let length = 0
  for (at = start; at < end; at++) {
    value[length++] = bytes[at]!
    if (bytes[at] === quote) at++
  }
  into.bytes = value
  into.start = 0
  into.end = length
}

// Sorts scanned rows by shape when a batch is not rectangular: whole rows, blank lines, ragged rows.
import type { Memory } from '../../batch/memory.ts'
import type { StandIns } from '../encoding/stand-in.ts'
import type { ScannedRows } from './row-scanner.ts'

const lf = 10
const cr = 13

/** A row with too few or too many fields, or with bytes that are no character: its first position's word and how many fields it has. */
export interface RaggedRow {
  first: number
  fieldCount: number
  /** Record of the file, counted from 0. */
  row: number
  hasStandIns: boolean
}

export interface SortingOptions {
  /** Of the schema. */
  fields: number
  /** Record that the first row is. */
  firstRow: number
  /** Word from which on positions of whole rows are written. */
  layout: number
  standIns: StandIns
}

export interface SortedRows {
  /** Records of the whole rows, counted from 0 in the file. */
  rowNumbers: Uint32Array
  ragged: RaggedRow[]
  /** Whole and ragged rows: blank lines are no records. */
  records: number
}

/**
 * Walks the rows and writes the positions of the whole ones to words from `layout` on, `fields + 1` a row (the first is the byte before
 * the row). A completely empty line is skipped where the schema has more than one field; with one field it is a row.
 */
export function sortRows(
  memory: Memory,
  scanned: ScannedRows,
  { fields: fieldCount, firstRow, layout, standIns }: SortingOptions,
): SortedRows {
  const { u8, u32 } = memory
  const rowNumbers = new Uint32Array(scanned.rows)
  const ragged: RaggedRow[] = []
  let whole = 0
  let row = firstRow
  let first = scanned.first
  for (let i = 0; i < scanned.rows; i++) {
    const next = endOfRow(u8, u32, first)
    const fields = next - first
    const hasStandIns = standIns.within(u32[first - 1]! + 1, u32[next - 1]!)
    if (fields === fieldCount && !hasStandIns) {
      u32.copyWithin(layout + whole * (fieldCount + 1), first - 1, next)
      rowNumbers[whole++] = row++
    } else if (fields !== 1 || !isBlank(u8, u32, first)) {
      ragged.push({ first, fieldCount: fields, row: row++, hasStandIns })
    }
    first = next
  }
  return { rowNumbers: rowNumbers.subarray(0, whole), ragged, records: row - firstRow }
}

/** Word after the LF that ends the row whose first position is at word `first`. */
export function endOfRow(u8: Uint8Array, u32: Uint32Array, first: number): number {
  let word = first
  while (u8[u32[word]!] !== lf) word++
  return word + 1
}

/** Whether the only field of the row at word `first` is empty, CR of the line end aside. */
export function isBlank(u8: Uint8Array, u32: Uint32Array, first: number): boolean {
  const start = u32[first - 1]! + 1
  const size = u32[first]! - start
  return size === 0 || (size === 1 && u8[start] === cr)
}

/** Where the first row begins that is not blank, and its fields; 0 fields when all rows are blank. */
export function firstFilledRow(
  memory: Memory,
  scanned: ScannedRows,
): { first: number; fields: number } {
  const { u8, u32 } = memory
  let first = scanned.first
  for (let i = 0; i < scanned.rows; i++) {
    const next = endOfRow(u8, u32, first)
    const fields = next - first
    if (fields > 1 || !isBlank(u8, u32, first)) return { first, fields }
    first = next
  }
  return { first, fields: 0 }
}

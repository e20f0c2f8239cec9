// Columns of rows that somebody holds (a merge's right side) and that many rows may meet: what is found out of a held row stays true.
import type { Batch, Column } from '../batch.ts'
import type { Memory } from '../memory.ts'
import { missingRow } from '../vector.ts'
import type { RowMap } from '../vector.ts'
import { RecordColumn } from './record-column.ts'

/** Rows that are looked at together. */
const atOnce = 4096

export interface HeldColumn extends Column {
  readonly vector: RecordColumn
  readonly rows: RowMap
}

export function isHeld(column: Column | undefined): column is HeldColumn {
  if (column?.rows === undefined || !(column.vector instanceof RecordColumn)) return false
  return !column.vector.store.isPassing
}

/** All rows held, some at a time, as batches that have only this column right. */
export function* heldRows(batch: Batch, index: number, vector: RecordColumn): Generator<Batch> {
  for (let from = 0; from < vector.rowCount; from += atOnce) {
    const rowCount = Math.min(atOnce, vector.rowCount - from)
    const rows = new Uint32Array(rowCount)
    for (let i = 0; i < rowCount; i++) rows[i] = from + i
    yield { ...batch, rowCount, columns: batch.columns.with(index, { vector, rows }) }
  }
}

/**
 * What is known of held rows, a byte each from the address `known` on, for each row that meets one; `missing` where none does. Written from
 * `into` on.
 */
export function spreadHeld(
  { u8 }: Memory,
  known: number,
  { rows }: HeldColumn,
  missing: number,
  into: number,
): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    u8[into + i] = row === missingRow ? missing : u8[known + row]!
  }
}

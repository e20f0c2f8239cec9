// Copies the selected cells: one cell as it is, several as text for a spreadsheet.
import type { Column } from '../columns/columns.ts'
import type { GridRows } from '../rows.ts'
import { isOneCell, rectangleOf, type Selection } from './selection.ts'
import { copyLimit, tsvOf } from './tsv.ts'

/** Answers how many cells were copied; no more than `copyLimit` rows. */
export async function copySelection(
  selection: Selection,
  columns: readonly Column[],
  rows: GridRows,
): Promise<number> {
  const { top, bottom, left, right } = rectangleOf(selection)
  const taken = await rows.take(top, Math.min(bottom + 1, top + copyLimit))
  const indexes = columns.slice(left, right + 1).map(({ index }) => index)
  const cells = taken.map((row) => indexes.map((index) => row.cells[index] ?? null))
  const text = isOneCell(selection) ? (cells[0]?.[0] ?? '') : tsvOf(cells)
  await navigator.clipboard.writeText(text)
  return cells.length * indexes.length
}

/** A whole column of the view, its name first. */
export async function copyColumn(index: number, name: string, rows: GridRows): Promise<number> {
  const taken = await rows.take(0, Math.min(rows.rowCount ?? 0, copyLimit))
  await navigator.clipboard.writeText(
    tsvOf([[name], ...taken.map((row) => [row.cells[index] ?? null])]),
  )
  return taken.length
}

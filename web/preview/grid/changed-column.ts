// A comparison begins with a field that differs in sight: of 80 columns it may be any.
import { useEffect, useRef } from 'react'
import { pageRows, type Comparison } from '../protocol.ts'
import type { Column } from './columns/columns.ts'
import type { GridRows } from './rows.ts'

/** Calls `show` once for each comparison, with the place of the first column that differs in its first rows. */
export function useChangedColumn(
  compare: Comparison | null,
  rows: GridRows,
  columns: readonly Column[],
  show: (place: number) => void,
): void {
  const shown = useRef<Comparison>(null)
  useEffect(() => {
    if (compare === null) shown.current = null
    if (compare === null || shown.current === compare || rows.row(0) === undefined) return
    if (!rows.fresh) return
    shown.current = compare
    const place = columns.findIndex(({ index }) => index === firstDiffering(rows))
    if (place >= 0) show(place)
  }, [compare, rows, columns])
}

/** Index in the schema; undefined where rows only came or went. */
function firstDiffering({ rowCount = 0, row }: GridRows): number | undefined {
  for (let at = 0; at < Math.min(rowCount, pageRows); at++) {
    const [index] = Object.keys(row(at)?.before ?? {})
    if (index !== undefined) return Number(index)
  }
  return undefined
}

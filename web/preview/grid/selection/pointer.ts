// The pointer on cells: press to choose, drag or press with Shift for a range, a row's number for the whole row.
import { useRef, type PointerEvent, type MouseEvent } from 'react'
import type { OpenCell } from '../cells/cell-text.tsx'
import type { Column } from '../columns/columns.ts'
import type { GridRows } from '../rows.ts'
import { extendTo, rectangleOf, selectCell, type Cell, type Selection } from './selection.ts'

export interface CellPointer {
  selection: Selection | null
  setSelection: (selection: Selection | null) => void
  columns: readonly Column[]
  rows: GridRows
  setOpen: (cell: OpenCell | null) => void
}

export function useCellPointer({ selection, setSelection, columns, rows, setOpen }: CellPointer) {
  const dragging = useRef(false)
  const last = columns.length - 1
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const row = numberedRow(event.target)
      if (row !== undefined && event.button === 0) {
        const from = event.shiftKey && selection !== null ? selection.anchor.row : row
        setSelection({ anchor: { row: from, column: last }, focus: { row, column: 0 } })
      }
      const cell = cellAt(event.target)
      if (cell === undefined) return
      if (event.button === 2 && isIn(selection, cell)) return
      dragging.current = event.button === 0
      setSelection(event.shiftKey ? extendTo(selection, cell) : selectCell(cell))
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!dragging.current) return
      if ((event.buttons & 1) === 0) return void (dragging.current = false)
      const cell = cellAt(event.target)
      const { row, column } = selection?.focus ?? { row: -1, column: -1 }
      if (cell === undefined || (cell.row === row && cell.column === column)) return
      setSelection(extendTo(selection, cell))
    },
    onPointerUp() {
      dragging.current = false
    },
    onClick(event: MouseEvent<HTMLElement>) {
      if ((event.target as HTMLElement).closest('[data-expand]') !== null) openAt(event.target)
    },
    onDoubleClick(event: MouseEvent<HTMLElement>) {
      openAt(event.target)
    },
  }

  function openAt(target: EventTarget): void {
    const element = (target as HTMLElement).closest<HTMLElement>('[data-cell]')
    const at = cellAt(target)
    const column = columns[at?.column ?? -1]
    if (element === null || at === undefined || column === undefined) return
    const value = rows.row(at.row)?.cells[column.index]
    if (value !== undefined) setOpen({ cell: element, field: column.name, value })
  }
}

export function cellAt(target: EventTarget): Cell | undefined {
  const element = (target as HTMLElement).closest<HTMLElement>('[data-cell]')
  const [row, column] = (element?.dataset['cell'] ?? '').split(':').map(Number)
  return row === undefined || column === undefined ? undefined : { row, column }
}

function numberedRow(target: EventTarget): number | undefined {
  const text = (target as HTMLElement).dataset['numberOf']
  return text === undefined ? undefined : Number(text)
}

function isIn(selection: Selection | null, { row, column }: Cell): boolean {
  if (selection === null) return false
  const { top, bottom, left, right } = rectangleOf(selection)
  return row >= top && row <= bottom && column >= left && column <= right
}

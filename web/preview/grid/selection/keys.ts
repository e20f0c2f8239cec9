// Keys of the grid: moving, selecting, copying, opening the text of a cell. The cell with the focus has the page's focus.
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import { say } from '../../../ui/over/toasts.tsx'
import type { OpenCell } from '../cells/cell-text.tsx'
import type { Column } from '../columns/columns.ts'
import { copySelection } from './copy.ts'
import type { GridRows } from '../rows.ts'
import { movedSelection, type Extent, type Selection } from './selection.ts'
import type { RowSight } from '../sight.ts'

export interface CellKeys {
  scroller: RefObject<HTMLDivElement | null>
  columns: readonly Column[]
  vertical: RowSight
  fixed: number
  headHeight: number
  rowHeight: number
  extent: Extent
  selection: Selection | null
  setSelection: (selection: Selection | null) => void
  rows: GridRows
  setOpen: (cell: OpenCell | null) => void
  /** Turns the order of the view by a field. */
  onOrder: (field: string) => void
}

export interface Show {
  row: (row: number) => void
  column: (place: number) => void
}

export function useCellKeys(keys: CellKeys): {
  onKeyDown: (event: KeyboardEvent) => void
  show: Show
} {
  const { scroller, selection, setSelection, extent, rows, columns } = keys
  const byKey = useRef(false)
  const focus = selection?.focus
  useEffect(() => {
    if (!byKey.current || focus === undefined) return
    byKey.current = false
    cellOf(scroller.current, focus.row, focus.column)?.focus({ preventScroll: true })
  }, [scroller, focus?.row, focus?.column])
  const show = showIn(keys)
  const onKeyDown = (event: KeyboardEvent) => {
    if (isElsewhere(event)) return
    const ctrl = event.ctrlKey || event.metaKey
    if (ctrl && event.key.toLowerCase() === 'c' && selection !== null) {
      void copySelection(selection, columns, rows).then((count) =>
        say((t) => t('said.copied-cells', { count })),
      )
    } else if (selection !== null && ['Enter', 'F2', ' '].includes(event.key)) {
      openCell(keys)
    } else if (selection !== null && isPlain(event) && event.key.toLowerCase() === 's') {
      keys.onOrder(columns[selection.focus.column]!.name)
    } else if (event.key === 'Escape' && selection !== null) {
      setSelection(null)
      scroller.current?.focus()
    } else {
      const key = { key: event.key, ctrl, shift: event.shiftKey }
      const next = movedSelection(selection, key, extent)
      if (next === null) return
      byKey.current = true
      setSelection(next)
      show.row(next.focus.row)
      show.column(next.focus.column)
    }
    event.preventDefault()
    event.stopPropagation()
  }
  return { onKeyDown, show }
}

/** Keys in the head's buttons, or in what lies over the grid, are theirs. */
function isElsewhere(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement
  return target !== event.currentTarget && target.closest('[role=gridcell]') === null
}

function isPlain({ ctrlKey, metaKey, altKey, shiftKey, nativeEvent }: KeyboardEvent): boolean {
  return !(ctrlKey || metaKey || altKey || shiftKey || nativeEvent.isComposing)
}

function openCell({ selection, rows, columns, scroller, setOpen }: CellKeys): void {
  const { row, column } = selection!.focus
  const value = rows.row(row)?.cells[columns[column]!.index]
  const cell = cellOf(scroller.current, row, column)
  if (value !== undefined && cell !== null) setOpen({ value, field: columns[column]!.name, cell })
}

export function cellOf(grid: HTMLElement | null, row: number, place: number): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-cell="${row}:${place}"]`) ?? null
}

function showIn({ scroller, vertical, columns, fixed, headHeight, rowHeight }: CellKeys): Show {
  return {
    row(row) {
      const element = scroller.current
      if (element === null) return
      const start = vertical.startOf(row) - element.scrollTop
      if (start < headHeight) element.scrollTop = vertical.topOf(row)
      else if (start + rowHeight > element.clientHeight) {
        const body = element.clientHeight - headHeight - rowHeight
        element.scrollTop = vertical.topOf(Math.max(0, row - Math.floor(body / rowHeight)))
      }
    },
    column(place) {
      const element = scroller.current
      const column = columns[place]
      if (element === null || column === undefined || column.pinned) return
      const room = element.clientWidth - fixed
      if (column.start < element.scrollLeft) element.scrollLeft = column.start
      else if (column.start + column.width > element.scrollLeft + room) {
        element.scrollLeft = Math.min(column.start, column.start + column.width - room)
      }
    },
  }
}

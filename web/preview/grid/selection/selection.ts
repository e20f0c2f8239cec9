// Which cells are selected: a rectangle from an anchor to the cell with the focus, moved by keys as in a spreadsheet.

export interface Cell {
  row: number
  /** Place among the columns shown, not in the schema. */
  column: number
}

export interface Selection {
  anchor: Cell
  focus: Cell
}

export interface Extent {
  rows: number
  columns: number
  /** Rows that a page key moves over. */
  page: number
}

export interface Rectangle {
  top: number
  bottom: number
  left: number
  right: number
}

export function selectCell(cell: Cell): Selection {
  return { anchor: cell, focus: cell }
}

export function extendTo(selection: Selection | null, cell: Cell): Selection {
  return selection === null ? selectCell(cell) : { anchor: selection.anchor, focus: cell }
}

export function rectangleOf({ anchor, focus }: Selection): Rectangle {
  return {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    right: Math.max(anchor.column, focus.column),
  }
}

export function isOneCell({ anchor, focus }: Selection): boolean {
  return anchor.row === focus.row && anchor.column === focus.column
}

export interface Key {
  key: string
  ctrl: boolean
  shift: boolean
}

/** Null for keys that move nothing. With Shift the selection grows. */
export function movedSelection(
  selection: Selection | null,
  { key, ctrl, shift }: Key,
  extent: Extent,
): Selection | null {
  if (extent.rows === 0 || extent.columns === 0) return null
  const from = selection?.focus ?? { row: 0, column: 0 }
  if (ctrl && key.toLowerCase() === 'a') return wholeOf(extent)
  const target = targetOf(from, key, ctrl, extent)
  if (target === undefined) return null
  // The first key shows where one is.
  const to = selection === null ? from : inside(target, extent)
  return shift ? extendTo(selection, to) : selectCell(to)
}

function targetOf(
  { row, column }: Cell,
  key: string,
  ctrl: boolean,
  { rows, columns, page }: Extent,
): Cell | undefined {
  switch (key) {
    case 'ArrowDown':
      return { row: ctrl ? rows - 1 : row + 1, column }
    case 'ArrowUp':
      return { row: ctrl ? 0 : row - 1, column }
    case 'ArrowRight':
      return { row, column: ctrl ? columns - 1 : column + 1 }
    case 'ArrowLeft':
      return { row, column: ctrl ? 0 : column - 1 }
    case 'PageDown':
      return { row: row + page, column }
    case 'PageUp':
      return { row: row - page, column }
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 }
    case 'End':
      return { row: ctrl ? rows - 1 : row, column: columns - 1 }
  }
}

function inside({ row, column }: Cell, { rows, columns }: Extent): Cell {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  }
}

function wholeOf({ rows, columns }: Extent): Selection {
  return { anchor: { row: rows - 1, column: columns - 1 }, focus: { row: 0, column: 0 } }
}

/** The selection after the grid has become smaller. */
export function withinExtent(selection: Selection | null, extent: Extent): Selection | null {
  if (selection === null || extent.rows === 0 || extent.columns === 0) return null
  return { anchor: inside(selection.anchor, extent), focus: inside(selection.focus, extent) }
}

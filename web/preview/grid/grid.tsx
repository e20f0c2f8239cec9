// The data grid: rows and columns are drawn only where they can be seen; cells are chosen by mouse and keys as in a spreadsheet.
import { memo, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { PreviewPage } from '../../../engine/run/report.ts'
import { useText } from '../../i18n/language.ts'
import './grid.css'
import { CellMenu } from './cells/cell-menu.tsx'
import { useChangedColumn } from './changed-column.ts'
import { CellText, type OpenCell } from './cells/cell-text.tsx'
import { columnWidths } from './columns/column-width.ts'
import { columnsOf, totalWidth, useArrangement } from './columns/columns.ts'
import { useFacts } from './columns/facts.ts'
import { Header } from './columns/header.tsx'
import { headerColumns, numberWidth, rowCells, spotsOf } from './layout.ts'
import { Numbers } from './numbers.tsx'
import { GridRow } from './cells/row.tsx'
import type { GridRows } from './rows.ts'
import { useCellKeys } from './selection/keys.ts'
import { rectangleOf, withinExtent, type Selection } from './selection/selection.ts'
import { columnsInSight, rowSight, rowsSeen, useSight } from './sight.ts'
import { showRows } from '../drawer/shown-rows.ts'
import { gridKey, useSubject } from './subject.ts'
import { useSteadyColumns } from './steady.ts'
import { useTokenPx } from './token-px.ts'
import { toggleChip, turnOrder, useGridView, type Chip } from '../views.ts'
import { useCellPointer } from './selection/pointer.ts'

export interface GridProps {
  label: string
  first: PreviewPage
  revision: number
  rows: GridRows
  /** Names of fields that this node made, and of those that are a key of it. */
  newFields: ReadonlySet<string>
  keyFields: ReadonlySet<string>
  family?: string | undefined
  /** Row of the view that belongs to the one chosen in the other grid. */
  partner?: number | undefined
  /** A field that shall come into sight. */
  sought?: { name: string; at: number } | undefined
  onFocusRow: (portRow: number | undefined) => void
  /** The status line tells of its rows. */
  isMain: boolean
}

/** Drawn again only when its rows, or what is said of them, change: not at every key that is typed elsewhere. */
export const DataGrid = memo(function DataGrid(props: GridProps) {
  const { label, first, revision, rows, newFields, keyFields } = props
  const { family, partner, sought, onFocusRow, isMain } = props
  const t = useText()
  const id = useId()
  const { node, port, data } = useSubject()
  const grid = gridKey(node, port)
  const { chips, order, compare } = useGridView(grid)
  const scroller = useRef<HTMLDivElement>(null)
  const rowHeight = useTokenPx('--row', 26)
  const headHeight = useTokenPx('--row-head', 58)
  const names = data.schema.map(({ name }) => name).join('\u0000')
  const types = data.schema.map(({ type }) => type).join()
  // Widths follow the fields, not every edit: columns must not jump while somebody types.
  const sight = useSight(scroller)
  const room = sight.width - numberWidth
  const usual = useMemo(
    () => columnWidths(first, [...keyFields, ...(order === null ? [] : [order.field])], room),
    [names, first.rows.length > 0, room, order?.field],
  )
  const arrangement = useArrangement(grid)
  const columns = useMemo(
    () => columnsOf(data.schema, usual, arrangement),
    [names, types, usual, arrangement],
  )
  const rowCount = rows.rowCount ?? 0
  const vertical = rowSight(sight, { rowCount, rowHeight, headHeight })
  const extent = { rows: rowCount, columns: columns.length, page: vertical.page }
  const [wanted, setSelection] = useState<Selection | null>(null)
  const selection = withinExtent(wanted, extent)
  const [open, setOpen] = useState<OpenCell | null>(null)
  const fixed = numberWidth + totalWidth(columns.filter(({ pinned }) => pinned))
  const places = columnsInSight(columns, sight, fixed, selection?.focus.column)
  const spots = spotsOf(columns, places, fixed)
  const inSight = places.map((place) => columns[place]!.index).join()
  const { facts, stale } = useFacts(port, `${names}\u0000${types}`, inSight, revision)
  const shown = rowsInSight(vertical, selection?.focus.row)
  const { first: from, end } = vertical
  useEffect(() => rows.need(from, end), [rows.need, from, end])
  const focusRow = selection === null ? undefined : rows.row(selection.focus.row)?.row
  useEffect(() => onFocusRow(focusRow), [onFocusRow, focusRow])
  const seen = rowsSeen(sight, vertical, rowHeight, headHeight)
  useEffect(() => {
    if (!isMain) return
    showRows({ first: seen.first, last: seen.last, inView: rowCount, inPort: data.rowCount })
  }, [isMain, seen.first, seen.last, rowCount, data.rowCount])
  useEffect(() => () => (isMain ? showRows(null) : undefined), [isMain])
  const width = fixed + totalWidth(columns.filter(({ pinned }) => !pinned))
  const target = { scroller, columns, vertical, fixed, headHeight, rowHeight }
  const { onKeyDown, show } = useCellKeys({
    ...target,
    extent,
    selection,
    setSelection,
    rows,
    setOpen,
    onOrder: (field) => turnOrder(grid, field),
  })
  const pointer = useCellPointer({ selection, setSelection, columns, rows, setOpen })
  useEffect(() => {
    if (partner !== undefined && partner >= 0) show.row(partner)
  }, [partner])
  useEffect(() => {
    const place = columns.findIndex(({ name }) => name === sought?.name)
    if (place >= 0) show.column(place)
  }, [sought])
  // What a case, a formula or a lookup makes is what one looks at; the first columns lie beside it, in the input.
  const made = isMain && newFields.size === 1 ? [...newFields][0] : undefined
  // Once: scrolling at every key would cost more than the preview, and take the grid from who scrolled on.
  const broughtIn = useRef<string>(undefined)
  useEffect(() => {
    if (made === broughtIn.current) return
    const place = columns.findIndex(({ name }) => name === made)
    if (place < 0) return
    broughtIn.current = made
    show.column(place)
  }, [made, columns])
  useChangedColumn(compare, rows, columns, show.column)
  const onChip = useCallback((chip: Omit<Chip, 'id'>) => toggleChip(grid, chip), [grid])
  const chosen = useMemo(() => new Set(chips.map((chip) => chip.id)), [chips])
  const cells = useSteadyColumns(rowCells(spots, data.schema, newFields))
  const heads = useSteadyColumns(headerColumns(spots, data.schema, newFields, keyFields))
  const box = selection === null ? undefined : rectangleOf(selection)
  return (
    <CellMenu rows={rows} columns={columns} selection={selection} onOpen={setOpen}>
      <div
        ref={scroller}
        id={id}
        className="pv-grid"
        role="grid"
        tabIndex={selection === null ? 0 : -1}
        data-f={family}
        data-grid={port}
        data-revision={revision}
        data-facts={stale ? 'old' : 'new'}
        aria-label={label}
        aria-multiselectable
        aria-rowcount={rowCount + 1}
        aria-colcount={columns.length + 1}
        onKeyDown={onKeyDown}
        {...pointer}
      >
        <div className="pv-canvas" role="presentation" style={{ height: vertical.height, width }}>
          <Numbers
            rows={shown.map((row) => ({
              row,
              start: vertical.startOf(row),
              number: rows.row(row)?.row,
              isActive: box !== undefined && row >= box.top && row <= box.bottom,
              isPartner: row === partner,
            }))}
          />
          <Header
            grid={grid}
            columns={heads}
            width={width}
            facts={facts}
            rowCount={data.kept}
            chosen={chosen}
            order={order}
            onChip={onChip}
          />
          {shown.map((row) => (
            <GridRow
              key={row}
              row={row}
              start={vertical.startOf(row)}
              width={width}
              data={rows.row(row)}
              cells={cells}
              focusPlace={selection?.focus.row === row ? selection.focus.column : undefined}
              selectedFrom={box !== undefined && row >= box.top && row <= box.bottom ? box.left : 0}
              selectedTo={box !== undefined && row >= box.top && row <= box.bottom ? box.right : -1}
              isPartner={row === partner}
            />
          ))}
        </div>
        <CellText open={open} onClose={() => setOpen(null)} label={t('cell.text')} />
      </div>
    </CellMenu>
  )
})

/** The rows in sight, and the one with the focus wherever it is: it must not lose it by scrolling. */
function rowsInSight({ first, end }: { first: number; end: number }, also?: number): number[] {
  const rows = Array.from({ length: end - first }, (_, index) => first + index)
  if (also === undefined || (also >= first && also < end)) return rows
  return also < first ? [also, ...rows] : [...rows, also]
}

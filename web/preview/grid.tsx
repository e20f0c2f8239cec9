// The data grid: rows and columns are drawn only where they can be seen; the cell under the cursor moves by keys.
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { PreviewPort } from '../../engine/run/preview.ts'
import type { PreviewPage } from '../../engine/run/report.ts'
import { columnWidths } from './column-width.ts'
import { GridHeader } from './grid-header.tsx'
import { GridNumbers } from './grid-numbers.tsx'
import { cellId, GridRow, type ActiveCell, type GridCell } from './grid-row.tsx'
import { useGridRows } from './grid-rows.ts'

const numberWidth = 60

export interface GridProps {
  label: string
  port: PreviewPort
  first: PreviewPage
  revision: number
  /** Names of fields that this node made. */
  newFields?: ReadonlySet<string>
  family?: string | undefined
}

const noFields: ReadonlySet<string> = new Set()

export function DataGrid({
  label,
  port,
  first,
  revision,
  newFields = noFields,
  family,
}: GridProps) {
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState<ActiveCell | null>(null)
  const rowHeight = useTokenPx('--row', 26)
  const headHeight = useTokenPx('--row-head', 58)
  const { row, need } = useGridRows(port, first, revision)
  const names = port.schema.map(({ name }) => name).join('\u0000')
  // Widths follow the fields, not every edit: columns must not jump while somebody types.
  const widths = useMemo(() => columnWidths(first), [names, first.rows.length > 0])
  const rows = useVirtualizer({
    count: port.kept,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
  })
  const columns = useVirtualizer({
    horizontal: true,
    count: port.schema.length,
    getScrollElement: () => scroller.current,
    estimateSize: (column) => widths[column] ?? 120,
    overscan: 3,
    paddingStart: numberWidth,
    scrollPaddingStart: numberWidth,
  })
  useEffect(() => columns.measure(), [columns, widths])
  useEffect(() => rows.measure(), [rows, rowHeight])
  const shown = rows.getVirtualItems()
  const cells = columns.getVirtualItems().map(({ index, start, size }): GridCell => {
    const { name, type } = port.schema[index]!
    return { index, start, size, isNumber: isNumber(type), isNew: newFields.has(name) }
  })
  const [from, to] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0]
  useEffect(() => need(from, to), [need, from, to])
  const onKeyDown = (event: KeyboardEvent) => {
    const next = movedCell(
      active,
      event.key,
      port,
      Math.floor(rows.scrollRect?.height ?? 300) / rowHeight,
    )
    if (event.key === 'c' && (event.ctrlKey || event.metaKey) && active !== null) {
      void navigator.clipboard.writeText(row(active.row)?.[active.column] ?? '')
    } else if (next === null || event.ctrlKey || event.metaKey) return
    else show(next, setActive, rows, columns)
    event.preventDefault()
  }
  return (
    <div
      ref={scroller}
      className="pv-grid"
      role="grid"
      tabIndex={0}
      data-f={family}
      data-grid={port.name}
      data-revision={revision}
      aria-label={label}
      aria-rowcount={port.rowCount + 1}
      aria-colcount={port.schema.length + 1}
      aria-activedescendant={active === null ? undefined : cellId(id, active)}
      onKeyDown={onKeyDown}
    >
      <div
        className="pv-canvas"
        role="presentation"
        style={{ height: rows.getTotalSize(), width: columns.getTotalSize() }}
      >
        <GridNumbers rows={shown} activeRow={active?.row} />
        <GridHeader columns={columns} page={first} port={port} newFields={newFields} />
        {shown.map((item) => (
          <GridRow
            key={item.key}
            id={id}
            row={item.index}
            start={item.start}
            width={columns.getTotalSize()}
            values={row(item.index)}
            cells={cells}
            activeColumn={active?.row === item.index ? active.column : undefined}
            onActivate={setActive}
          />
        ))}
      </div>
    </div>
  )
}

function isNumber(type: string): boolean {
  return type === 'integer' || type === 'decimal'
}

function show(
  next: ActiveCell,
  setActive: (cell: ActiveCell) => void,
  rows: Virtualizer<HTMLDivElement, Element>,
  columns: Virtualizer<HTMLDivElement, Element>,
): void {
  setActive(next)
  rows.scrollToIndex(next.row)
  columns.scrollToIndex(next.column)
}

/** Where a key leads; null for keys that move nothing. */
export function movedCell(
  active: ActiveCell | null,
  key: string,
  port: Pick<PreviewPort, 'kept' | 'schema'>,
  pageRows: number,
): ActiveCell | null {
  const { row, column } = active ?? { row: 0, column: 0 }
  const steps: Readonly<Record<string, ActiveCell>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + Math.floor(pageRows), column },
    PageUp: { row: row - Math.floor(pageRows), column },
    Home: { row, column: 0 },
    End: { row, column: port.schema.length - 1 },
  }
  const next = steps[key]
  if (next === undefined || port.kept === 0) return null
  if (active === null) return { row: 0, column: 0 }
  return {
    row: Math.max(0, Math.min(port.kept - 1, next.row)),
    column: Math.max(0, Math.min(port.schema.length - 1, next.column)),
  }
}

/** A token of the density in use, in pixels. */
function useTokenPx(name: string, otherwise: number): number {
  const [px, setPx] = useState(otherwise)
  useEffect(() => {
    const value = parseFloat(getComputedStyle(document.documentElement).getPropertyValue(name))
    if (Number.isFinite(value)) setPx(value)
  }, [name])
  return px
}

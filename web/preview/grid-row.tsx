// One row of the data grid; drawn again only when something in it is another.
import { memo } from 'react'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/language.ts'
import { CellValue } from './cell.tsx'

export interface ActiveCell {
  row: number
  column: number
}

/** A column that can be seen: where it stands (pixels) and how it looks. */
export interface GridCell {
  index: number
  start: number
  size: number
  isNumber: boolean
  isNew: boolean
}

export interface GridRowProps {
  /** Of the grid. */
  id: string
  row: number
  start: number
  width: number
  /** Undefined while they are on the way. */
  values: readonly (string | null)[] | undefined
  cells: readonly GridCell[]
  activeColumn: number | undefined
  onActivate: (cell: ActiveCell) => void
}

export function cellId(id: string, { row, column }: ActiveCell): string {
  return `${id}-${row}-${column}`
}

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const t = useText()
  const format = useFormat()
  const { id, row, start, width, values, cells, activeColumn, onActivate } = props
  return (
    <div
      className="pv-row"
      role="row"
      aria-rowindex={row + 2}
      aria-selected={activeColumn !== undefined}
      style={{ transform: `translateY(${start}px)`, width }}
    >
      <div className="pv-no" role="rowheader" aria-label={t('data.row-number')}>
        {format.count(row + 1)}
      </div>
      {cells.map((cell) => (
        <div
          key={cell.index}
          id={cellId(id, { row, column: cell.index })}
          role="gridcell"
          aria-colindex={cell.index + 2}
          data-number={cell.isNumber || undefined}
          data-new={cell.isNew || undefined}
          data-active={activeColumn === cell.index || undefined}
          title={titleOf(values?.[cell.index])}
          style={{ left: cell.start, width: cell.size }}
          onClick={() => onActivate({ row, column: cell.index })}
        >
          <Value value={values?.[cell.index]} />
        </div>
      ))}
    </div>
  )
}, isSameRow)

function Value({ value }: { value: string | null | undefined }) {
  return value === undefined ? <span className="pv-wait">…</span> : <CellValue value={value} />
}

/** What may be cut off can be read by pointing at it. */
function titleOf(value: string | null | undefined): string | undefined {
  return typeof value === 'string' && value.length > 20 ? value : undefined
}

/** Every result brings new lists of values, most of them with the same values in them. */
function isSameRow(a: GridRowProps, b: GridRowProps): boolean {
  return (
    a.id === b.id &&
    a.row === b.row &&
    a.start === b.start &&
    a.width === b.width &&
    a.activeColumn === b.activeColumn &&
    a.cells.length === b.cells.length &&
    a.cells.every((cell, at) => isSameCell(cell, b.cells[at]!)) &&
    b.cells.every(({ index }) => a.values?.[index] === b.values?.[index])
  )
}

function isSameCell(a: GridCell, b: GridCell): boolean {
  return (
    a.index === b.index &&
    a.start === b.start &&
    a.size === b.size &&
    a.isNumber === b.isNumber &&
    a.isNew === b.isNew
  )
}

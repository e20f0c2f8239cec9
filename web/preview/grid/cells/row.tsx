// One row of the data grid; drawn again only when something in it is another.
import { memo } from 'react'
import { useFormat } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/language.ts'
import type { ViewRow } from '../../protocol.ts'
import { GridCell, type RowCell } from './cell.tsx'

export interface GridRowProps {
  row: number
  start: number
  width: number
  /** Undefined while they are on the way. */
  data: ViewRow | undefined
  cells: readonly RowCell[]
  /** Place of the cell with the focus, when it is in this row. */
  focusPlace: number | undefined
  /** Places selected in this row. */
  selectedFrom: number
  selectedTo: number
  /** The row that belongs to the one chosen in the other grid. */
  isPartner: boolean
}

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const t = useText()
  const format = useFormat()
  const { row, start, width, data, cells, focusPlace, selectedFrom, selectedTo, isPartner } = props
  const number = data === undefined ? '' : format.count(data.row + 1)
  return (
    <div
      className="pv-row"
      role="row"
      aria-rowindex={row + 2}
      aria-selected={selectedTo >= selectedFrom}
      data-row={row}
      data-mark={data?.mark}
      data-partner={isPartner || undefined}
      data-active={focusPlace !== undefined || undefined}
      style={{ transform: `translateY(${start}px)`, width }}
    >
      <div className="pv-no" role="rowheader" aria-label={t('data.row-number')} aria-colindex={1}>
        {number}
      </div>
      {cells.map((cell) => (
        <GridCell
          key={cell.index}
          row={row}
          rowAtPort={data?.row}
          cell={cell}
          value={data?.cells[cell.index]}
          isWaiting={data === undefined}
          before={data?.before?.[cell.index]}
          isFocus={focusPlace === cell.place}
          isSelected={cell.place >= selectedFrom && cell.place <= selectedTo}
        />
      ))}
    </div>
  )
}, isSameRow)

/** Every result brings new lists of values, most of them with the same values in them. */
function isSameRow(a: GridRowProps, b: GridRowProps): boolean {
  return (
    a.row === b.row &&
    a.start === b.start &&
    a.width === b.width &&
    a.focusPlace === b.focusPlace &&
    a.selectedFrom === b.selectedFrom &&
    a.selectedTo === b.selectedTo &&
    a.isPartner === b.isPartner &&
    a.data?.row === b.data?.row &&
    a.data?.mark === b.data?.mark &&
    a.data?.before === b.data?.before &&
    a.cells.length === b.cells.length &&
    a.cells.every((cell, at) => isSameCell(cell, b.cells[at]!)) &&
    b.cells.every(({ index }) => a.data?.cells[index] === b.data?.cells[index])
  )
}

function isSameCell(a: RowCell, b: RowCell): boolean {
  return (
    a.index === b.index &&
    a.place === b.place &&
    a.left === b.left &&
    a.width === b.width &&
    a.pinned === b.pinned &&
    a.isNumber === b.isNumber &&
    a.isNew === b.isNew
  )
}

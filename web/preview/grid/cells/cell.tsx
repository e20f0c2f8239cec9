// One cell: its value byte for byte, what stood there before where it differs, and a sign when it is cut off.
import { memo } from 'react'
import { FiredInGrid } from '../../../explain/fired-by.tsx'
import { useText } from '../../../i18n/language.ts'
import { CellValue } from '../../cell/cell.tsx'
import { useSubject } from '../subject.ts'

/** A column that can be seen: where it stands (pixels) and how it looks. */
export interface RowCell {
  /** In the schema. */
  index: number
  /** Among the columns shown. */
  place: number
  left: number
  width: number
  pinned: boolean
  isNumber: boolean
  isNew: boolean
}

export interface GridCellProps {
  row: number
  /** Its number at the port, from 0, as nothing narrows it; undefined while it is on the way. */
  rowAtPort: number | undefined
  cell: RowCell
  /** Undefined while it is on the way, or when its row has no such field. */
  value: string | null | undefined
  isWaiting: boolean
  /** Undefined where nothing differs. */
  before: string | null | undefined
  isFocus: boolean
  isSelected: boolean
}

/** Average width of a letter; a value that may be wider than its cell can be opened. */
const letterPx = 6.2
const paddingPx = 20

export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { row, rowAtPort, cell, value, isWaiting, before, isFocus, isSelected } = props
  const t = useText()
  const { index, place, left, width, pinned, isNumber, isNew } = cell
  return (
    <div
      role="gridcell"
      aria-colindex={place + 2}
      aria-selected={isSelected}
      tabIndex={isFocus ? 0 : -1}
      data-cell={`${row}:${place}`}
      data-column={index}
      data-number={isNumber || undefined}
      data-new={isNew || undefined}
      data-pinned={pinned || undefined}
      data-missing={(value === undefined && !isWaiting) || undefined}
      aria-label={value === undefined && !isWaiting ? t('cell.missing') : undefined}
      data-changed={before !== undefined || undefined}
      style={pinned ? { left, width, minWidth: width } : { left, width }}
    >
      {before !== undefined && (
        <del>
          <CellValue value={before} />
        </del>
      )}
      {isWaiting && <span className="pv-wait">…</span>}
      {value !== undefined && <CellValue value={value} />}
      {isNew && rowAtPort !== undefined && <Why row={rowAtPort} />}
      {isCut(value, width) && <Expander />}
    </div>
  )
})

/** Of a value that the node made of the row that somebody asks about. */
function Why({ row }: { row: number }) {
  const { maker } = useSubject()
  return <FiredInGrid node={maker} row={row} />
}

/** Opens the whole text; by keyboard Enter does. */
function Expander() {
  const t = useText()
  return <span className="pv-expand" data-expand title={t('cell.expand')} aria-hidden />
}

function isCut(value: string | null | undefined, width: number): boolean {
  if (typeof value !== 'string') return false
  return value.length * letterPx > width - paddingPx || value.includes('\n')
}

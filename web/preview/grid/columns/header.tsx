// Head of the grid: type, name, key sign, distribution and one fact of each column in sight.
import { memo } from 'react'
import type { ColumnFacts } from '../../../../engine/preview/column-facts.ts'
import type { FieldType } from '../../../../engine/value/schema.ts'
import { ArrowDown, ArrowUp, KeyRound, Pin } from 'lucide-react'
import type { RowOrder } from '../../../../engine/preview/row-order.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/language.ts'
import { TypeIcon } from '../../../inspector/type-icon.tsx'
import type { Chip } from '../../views.ts'
import { leastWidth, mostWidth, setWidth, takeUsualWidth } from './columns.ts'
import { Distribution } from './distribution.tsx'
import { factsThatFit, factWords } from './fact-words.ts'
import { HeaderMenu } from './header-menu.tsx'
import { useResize } from './resize.ts'
import './head.css'

export interface HeaderColumn {
  index: number
  place: number
  name: string
  type: FieldType
  left: number
  width: number
  pinned: boolean
  isNew: boolean
  isKey: boolean
}

export interface HeaderProps {
  grid: string
  columns: readonly HeaderColumn[]
  width: number
  facts: Readonly<Record<number, ColumnFacts>>
  /** Rows that the facts are of in the end. */
  rowCount: number
  chosen: ReadonlySet<string>
  order: RowOrder | null
  onChip: (chip: Omit<Chip, 'id'>) => void
}

export const Header = memo(function Header({ columns, width, facts, ...shared }: HeaderProps) {
  return (
    <div className="pv-header" role="row" aria-rowindex={1} style={{ width }}>
      <div className="pv-no" role="columnheader" aria-colindex={1}>
        #
      </div>
      {columns.map((column) => (
        <HeaderCell key={column.index} column={column} facts={facts[column.index]} {...shared} />
      ))}
    </div>
  )
})

/** Pixels at both sides of a head together. */
const headPadding = 20

interface HeaderCellProps extends Omit<HeaderProps, 'columns' | 'width' | 'facts'> {
  column: HeaderColumn
  /** Undefined until they are known. */
  facts: ColumnFacts | undefined
}

const HeaderCell = memo(function HeaderCell(props: HeaderCellProps) {
  const { column, grid, facts: own, rowCount, chosen, order, onChip } = props
  const t = useText()
  const format = useFormat()
  const { index, place, name, type, left, width, pinned, isNew, isKey } = column
  const said = own === undefined ? [] : factWords(own, rowCount, t, format)
  const direction =
    order?.field !== name ? undefined : order.descending ? 'descending' : 'ascending'
  const words = [t(`type.${type}`), ...said].join(' · ')
  return (
    <div
      role="columnheader"
      aria-colindex={place + 2}
      aria-sort={direction}
      data-new={isNew || undefined}
      data-pinned={pinned || undefined}
      data-field={name}
      style={pinned ? { left, width, minWidth: width } : { left, width }}
    >
      <HeaderMenu
        grid={grid}
        field={name}
        index={index}
        type={type}
        pinned={pinned}
        facts={own}
        words={words}
      >
        <button type="button" className="pv-name" title={`${name} · ${t(`type.${type}`)}`}>
          <TypeIcon type={type} />
          <span>{name}</span>
          {direction === 'ascending' && <ArrowUp className="icon-xs pv-order" aria-hidden />}
          {direction === 'descending' && <ArrowDown className="icon-xs pv-order" aria-hidden />}
          {isKey && <KeyRound className="icon-xs pv-key" aria-label={t('column.is-key')} />}
          {pinned && <Pin className="icon-xs" aria-label={t('column.is-pinned')} />}
        </button>
      </HeaderMenu>
      <Distribution field={name} type={type} facts={own} chosen={chosen} onChip={onChip} />
      <small title={words}>
        {said.length === 0 ? words : factsThatFit(said, width - headPadding)}
      </small>
      <ResizeGrip grid={grid} name={name} width={width} />
    </div>
  )
})

/** Dragged, or moved by the arrow keys; a double click or Enter takes the width that the values need. */
function ResizeGrip({ grid, name, width }: { grid: string; name: string; width: number }) {
  const t = useText()
  const gestures = useResize(
    width,
    (px) => setWidth(grid, name, px),
    () => takeUsualWidth(grid, name),
  )
  return (
    <span
      className="pv-resize"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('column.resize', { name })}
      aria-valuemin={leastWidth}
      aria-valuemax={mostWidth}
      aria-valuenow={width}
      tabIndex={0}
      {...gestures}
    />
  )
}

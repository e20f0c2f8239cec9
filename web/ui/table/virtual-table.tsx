// A table of any length that draws only the rows in sight; its rows come in pages.
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState, type CSSProperties, type ReactNode } from 'react'
import type { QueryKey } from '@tanstack/react-query'
import { classNames } from '../class-names.ts'
import { LoadFailed } from '../wait/load-failed.tsx'
import { usePagedRows, type RowPage } from './paged-rows.ts'
import { Skeleton } from '../wait/skeleton.tsx'

export interface VirtualColumn<Row> {
  key: string
  head: ReactNode
  /** Pixels; the table scrolls sideways rather than give a column less. */
  width: number
  /** Share of the room that is left; without it the width is fixed. */
  grow?: number
  cell: (row: Row, index: number) => ReactNode
  end?: boolean
}

export interface VirtualTableProps<Row> {
  label: string
  columns: readonly VirtualColumn<Row>[]
  queryKey: QueryKey
  fetchPage: (offset: number, limit: number, signal: AbortSignal) => Promise<RowPage<Row>>
  /** Shown when there is no row. */
  empty: ReactNode
  onRow?: (row: Row) => void
  rowHeight?: number
  headHeight?: number
  /** Of the scrolling area; without it the table fills its parent. */
  maxHeight?: number
  className?: string
}

export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { columns, rowHeight = 28, headHeight = 28 } = props
  const scroller = useRef<HTMLDivElement>(null)
  const [range, setRange] = useState<readonly [number, number]>([0, 0])
  const paged = usePagedRows({ queryKey: props.queryKey, fetchPage: props.fetchPage, range })
  const rows = useVirtualizer({
    count: paged.total ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    onChange: ({ range: seen }) => {
      if (seen !== null && (seen.startIndex !== range[0] || seen.endIndex !== range[1]))
        setRange([seen.startIndex, seen.endIndex])
    },
  })
  if (paged.error !== null && paged.total === undefined)
    return <LoadFailed error={paged.error} onRetry={paged.refetch} />
  if (paged.total === undefined) return <Skeleton rows={6} rowHeight={rowHeight} />
  if (paged.total === 0) return props.empty
  const track = trackOf(columns)
  return (
    <div
      ref={scroller}
      className={classNames('vt', props.className)}
      style={props.maxHeight === undefined ? undefined : { maxHeight: props.maxHeight }}
      tabIndex={0}
      role="table"
      aria-label={props.label}
      aria-rowcount={paged.total + 1}
    >
      <Head columns={columns} style={{ ...track, height: headHeight }} />
      <div role="rowgroup" className="vt-body" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <Line
            key={index}
            index={index}
            row={paged.rowAt(index)}
            columns={columns}
            onRow={props.onRow}
            style={{ ...track, height: rowHeight, transform: `translateY(${start}px)` }}
          />
        ))}
      </div>
    </div>
  )
}

/** The same for head and every line, whatever they hold, so that columns stand below each other. */
function trackOf<Row>(columns: readonly VirtualColumn<Row>[]): CSSProperties {
  const tracks = columns.map(({ width, grow }) =>
    grow === undefined ? `${width}px` : `minmax(${width}px, ${grow}fr)`,
  )
  const minWidth = columns.reduce((sum, { width }) => sum + width, 0)
  return { gridTemplateColumns: tracks.join(' '), minWidth }
}

function Head<Row>({
  columns,
  style,
}: {
  columns: readonly VirtualColumn<Row>[]
  style: CSSProperties
}) {
  return (
    <div role="rowgroup" className="vt-head">
      <div role="row" aria-rowindex={1} className="vt-row" style={style}>
        {columns.map((column) => (
          <div
            key={column.key}
            role="columnheader"
            className={column.end === true ? 'r' : undefined}
          >
            {column.head}
          </div>
        ))}
      </div>
    </div>
  )
}

interface LineProps<Row> {
  index: number
  row: Row | undefined
  columns: readonly VirtualColumn<Row>[]
  onRow: ((row: Row) => void) | undefined
  style: CSSProperties
}

function Line<Row>({ index, row, columns, onRow, style }: LineProps<Row>) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="vt-row vt-line"
      style={style}
      data-open={onRow === undefined ? undefined : true}
      onClick={row === undefined || onRow === undefined ? undefined : () => onRow(row)}
    >
      {columns.map((column) => (
        <div key={column.key} role="cell" className={column.end === true ? 'r' : undefined}>
          {row === undefined ? null : column.cell(row, index)}
        </div>
      ))}
    </div>
  )
}

// The numbers of the rows, staying in sight while the grid is scrolled sideways: one layer for all of them.
import type { VirtualItem } from '@tanstack/react-virtual'
import { memo } from 'react'
import { useFormat } from '../i18n/format.ts'

export interface GridNumbersProps {
  rows: readonly VirtualItem[]
  activeRow: number | undefined
}

/** Lies over the rows' own headers, which are for those who listen. A sticky cell in each row would be a layer per row to paint. */
export const GridNumbers = memo(function GridNumbers({ rows, activeRow }: GridNumbersProps) {
  const format = useFormat()
  return (
    <div className="pv-numbers" aria-hidden>
      {rows.map(({ key, index, start }) => (
        <div key={key} data-active={index === activeRow || undefined} style={{ top: start }}>
          {format.count(index + 1)}
        </div>
      ))}
    </div>
  )
})

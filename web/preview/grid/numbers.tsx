// The numbers of the rows, staying in sight while the grid is scrolled sideways: one layer for all of them.
import { memo } from 'react'
import { useFormat } from '../../i18n/format.ts'

export interface NumberedRow {
  /** In the view. */
  row: number
  start: number
  /** Index among the port's rows; undefined while it is on the way. */
  number: number | undefined
  isActive: boolean
  isPartner: boolean
}

/** Lies over the rows' own headers, which are for those who listen. A sticky cell in each row would be a layer per row to paint. */
export const Numbers = memo(function Numbers({ rows }: { rows: readonly NumberedRow[] }) {
  const format = useFormat()
  return (
    <div className="pv-numbers" aria-hidden>
      {rows.map(({ row, start, number, isActive, isPartner }) => (
        <div
          key={row}
          data-number-of={row}
          data-active={isActive || undefined}
          data-partner={isPartner || undefined}
          style={{ top: start }}
        >
          {number === undefined ? '' : format.count(number + 1)}
        </div>
      ))}
    </div>
  )
})

// One value of the grid: null, empty and text are three looks; what cannot be seen is made visible.
import { memo } from 'react'
import { useText } from '../../i18n/language.ts'
import { segmentsOf } from './segments.ts'
import './cell.css'

export interface CellValueProps {
  value: string | null
  /** Not cut off, however long. */
  whole?: boolean
}

/** Draws the data byte for byte: never grouped, never localised. */
export const CellValue = memo(function CellValue({ value, whole = false }: CellValueProps) {
  if (value === null) return <em className="pv-null">null</em>
  if (value === '') return <EmptyText />
  return (
    <>
      {segmentsOf(value, whole).map((segment, index) =>
        segment.kind === 'plain' ? (
          segment.text
        ) : (
          <span key={index} className={`pv-${segment.kind}`} title={segment.code}>
            {segment.text}
          </span>
        ),
      )}
    </>
  )
})

function EmptyText() {
  const t = useText()
  return <span className="pv-empty" role="img" aria-label={t('data.empty-legend')} />
}

// One value of the grid: null, empty and text are three looks; what cannot be seen is made visible.
import { memo } from 'react'
import { segmentsOf } from './segments.ts'

/** Draws the data byte for byte: never grouped, never localised. */
export const CellValue = memo(function CellValue({ value }: { value: string | null }) {
  if (value === null) return <em className="pv-null">null</em>
  if (value === '') return <span className="pv-empty" role="img" aria-label="empty text" />
  return (
    <>
      {segmentsOf(value).map((segment, index) =>
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

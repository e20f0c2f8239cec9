// Loading: nothing for 300 ms, then grey rows of the final height.
import { useEffect, useState } from 'react'
import { useText } from '../../i18n/language.ts'

/** True once `afterMs` have passed since the component appeared. */
export function useLate(afterMs = 300): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), afterMs)
    return () => clearTimeout(timer)
  }, [afterMs])
  return late
}

/** Of a table. */
const headHeight = 28

const widths = ['58%', '74%', '46%', '67%', '52%', '71%', '41%', '63%']

export interface SkeletonProps {
  rows?: number
  /** Pixels. */
  rowHeight?: number
  /** Of a list that is to come: with its head, and rows as high as its density has them. */
  list?: boolean
}

export function Skeleton({ rows = 6, rowHeight = 32, list = false }: SkeletonProps) {
  const t = useText()
  const late = useLate()
  const height = list ? 'var(--row-list-roomy)' : `${rowHeight}px`
  const minHeight = `calc(${rows} * ${height} + ${list ? headHeight : 0}px)`
  return (
    <div className="px-4" role="status" aria-busy="true" style={{ minHeight }}>
      <span className="sr-only">{t('said.loading')}</span>
      {late && list && (
        <div className="-mx-4 border-b border-line" style={{ height: headHeight }} />
      )}
      {late &&
        Array.from({ length: rows }, (_, row) => (
          <div key={row} className="flex items-center" style={{ height }}>
            <span className="skel" style={{ width: widths[row % widths.length], height: 12 }} />
          </div>
        ))}
    </div>
  )
}

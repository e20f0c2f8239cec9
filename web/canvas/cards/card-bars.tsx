// The tiny pictures on cards: three bars of a merge, the shares of a case field.
import type { NodeReport } from '../../../engine/run/report.ts'
import { useFormat } from '../../i18n/format.ts'
import { Venn, type VennPart } from './venn.tsx'
import './card-bars.css'

export function MergeBars({ report }: { report: NodeReport | undefined }) {
  const count = (name: string) => report?.counters[name]
  const left = sum(count('unmatched'), count('nullKey'))
  const most = Math.max(1, count('left') ?? 0, count('right') ?? 0)
  return (
    <div className="cv-tri">
      <Bar part="both" count={count('matched')} most={most} />
      <Bar part="left-only" count={left} most={most} look="cv-bar-left" />
      <Bar part="right-only" count={count('rightOnly')} most={most} look="cv-bar-right" />
    </div>
  )
}

function sum(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? undefined : a + (b ?? 0)
}

interface BarProps {
  part: VennPart
  count: number | undefined
  most: number
  look?: string
}

function Bar({ part, count, most, look }: BarProps) {
  const format = useFormat()
  const percent = count === undefined || count === 0 ? 0 : Math.max(4, (count / most) * 100)
  return (
    <div>
      <Venn part={part} />
      <u>
        <i className={look} style={{ width: `${percent}%` }} />
      </u>
      <span>{count === undefined ? '' : format.count(count)}</span>
    </div>
  )
}

const opacities = [1, 0.75, 0.5, 0.36]

/** One piece per case in order, otherwise last and palest. */
export function CaseShares({ report }: { report: NodeReport | undefined }) {
  if (report === undefined) return <div className="cv-shares" />
  const cases = Object.entries(report.counters)
    .filter(([name]) => name.startsWith('case-'))
    .toSorted(([a], [b]) => Number(a.slice(5)) - Number(b.slice(5)))
    .map(([, count]) => count)
  return (
    <div className="cv-shares" aria-hidden>
      {cases.map((count, index) => (
        <i key={index} style={{ flexGrow: count, opacity: opacities[index] ?? 0.3 }} />
      ))}
      <i style={{ flexGrow: report.counters['otherwise'] ?? 0, opacity: 0.22 }} />
    </div>
  )
}

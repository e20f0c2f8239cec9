// What a merge did: matched, left only, null keys, right only, fan-out, and the sum that must add up.
import { Check, GitFork } from 'lucide-react'
import type { NodeReport } from '../../../engine/run/report.ts'
import { Venn, type VennPart } from '../../canvas/cards/venn.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import './merge.css'

export function MergeOutcome({ report }: { report: NodeReport }) {
  const t = useText()
  const format = useFormat()
  const count = (name: string) => report.counters[name] ?? 0
  const most = Math.max(1, count('left'), count('right'))
  return (
    <section className="section" data-outcome="merge">
      <h3>{t('inspector.counts')}</h3>
      <div className="in-outcome">
        <Line part="both" label={t('merge.matched')} count={count('matched')} most={most} />
        <Line part="left" label={t('merge.left-only')} count={count('unmatched')} most={most} />
        {count('nullKey') > 0 && (
          <Line part="left" label={t('merge.null-keys')} count={count('nullKey')} most={most} />
        )}
        <Line part="right" label={t('merge.right-only')} count={count('rightOnly')} most={most} />
      </div>
      {count('fanOut') > 0 && (
        <p className="in-fan num">
          <GitFork className="icon-s" aria-hidden />
          <span>{t('merge.fan-out', { count: format.count(count('fanOut')) })}</span>
        </p>
      )}
      <p className="in-sum num">
        {summands(report).map(format.count).join(' + ')} = <b>{format.count(report.rowsOut)}</b>{' '}
        {t('merge.rows-out')}{' '}
        {report.balance.holds && (
          <span className="tick">
            <Check aria-hidden />
          </span>
        )}
      </p>
    </section>
  )
}

/** Matched rows, rows kept without a partner, fan-out: together the rows that go out. */
function summands({ counters }: NodeReport): number[] {
  const count = (name: string) => counters[name] ?? 0
  const leftKept = count('unmatched') + count('nullKey') - count('leftDropped')
  return [count('matched'), leftKept, count('rightAdded'), count('fanOut')].filter(
    (part, index) => part > 0 || index === 0,
  )
}

interface LineProps {
  part: VennPart
  label: string
  count: number
  most: number
}

function Line({ part, label, count, most }: LineProps) {
  const format = useFormat()
  const bar = part === 'both' ? 'in-bar-both' : part === 'left' ? 'cv-bar-left' : 'cv-bar-right'
  return (
    <div>
      <span>
        <Venn part={part} />
        {label}
      </span>
      <u aria-hidden>
        <i className={bar} style={{ width: `${(count / most) * 100}%` }} />
      </u>
      <b className="num">{format.count(count)}</b>
    </div>
  )
}

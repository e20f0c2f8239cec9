// What happened in a node, by its own counters; only those that are not nought, after the rows in and out.
import type { AnyNodeType, Checked } from '../../../engine/nodes/node-type.ts'
import type { NodeReport } from '../../../engine/run/report.ts'
import { Check } from 'lucide-react'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useText } from '../../i18n/language.ts'

export interface CountersProps {
  type: AnyNodeType
  config: Checked | undefined
  report: NodeReport
}

export function Counters({ type, config, report }: CountersProps) {
  const t = useText()
  const format = useFormat()
  const language = useLanguage()
  const labels = {
    ...type.texts[language].counters,
    ...(config === undefined ? {} : type.furtherCounters?.(config, language)),
  }
  const ends = new Set([...type.balance.left, ...type.balance.right])
  const shown = Object.entries(labels).filter(([name]) => {
    const count = report.counters[name]
    return count !== undefined && (ends.has(name) || count > 0)
  })
  return (
    <section className="section">
      <h3>{t('inspector.counts')}</h3>
      <dl className="in-counters">
        {shown.map(([name, label]) => (
          <div key={name} data-counter={name}>
            <dt>{label}</dt>
            <dd className="num">{format.count(report.counters[name] ?? 0)}</dd>
          </div>
        ))}
      </dl>
      <p className="in-sum num">
        {format.count(report.balance.left)} = <b>{format.count(report.balance.right)}</b>{' '}
        {report.balance.holds && (
          <span className="tick">
            <Check aria-hidden />
          </span>
        )}
      </p>
    </section>
  )
}

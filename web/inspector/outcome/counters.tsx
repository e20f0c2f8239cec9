// What happened in a node, by its own counters: what came in, what became of it (unless nought), what went out; and the sum.
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
    ...(config === undefined ? {} : type.furtherCounters?.(config, language)),
    ...type.texts[language].counters,
  }
  // What counts the rows of a port that nothing is connected to says nothing.
  const isTold = (name: string) => report.counters[name] !== undefined
  const left = type.balance.left.filter(isTold)
  const { right } = type.balance
  const amount = (name: string) => report.counters[name] ?? 0
  const between = Object.keys(labels).filter(
    (name) => ![...left, ...right].includes(name) && amount(name) > 0,
  )
  const sum = (names: readonly string[]) =>
    names
      .filter((name, index) => index === 0 || amount(name) > 0)
      .map((name) => format.count(amount(name)))
  return (
    <section className="section">
      <h3>{t('inspector.counts')}</h3>
      <dl className="in-counters">
        {[...left, ...between, ...right].map((name) => (
          <div key={name} data-counter={name}>
            <dt>{labels[name] ?? name}</dt>
            <dd className="num">{format.count(amount(name))}</dd>
          </div>
        ))}
      </dl>
      <p className="in-sum num">
        {sum(left).join(' + ')} {report.balance.holds ? '=' : '≠'} <b>{sum(right).join(' + ')}</b>{' '}
        {report.balance.holds && (
          <span className="tick">
            <Check aria-hidden />
          </span>
        )}
      </p>
    </section>
  )
}

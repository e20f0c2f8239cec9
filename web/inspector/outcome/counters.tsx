// What happened in a node, by its own counters: what came in, what became of it (unless nought), what went out; and the sum.
import { nodeFace } from '../../../engine/nodes/faces.ts'
import type { AnyNodeType, Checked } from '../../../engine/nodes/node-type.ts'
import type { NodeReport } from '../../../engine/run/report.ts'
import { Check } from 'lucide-react'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import './counters.css'

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
    ...nodeFace(type.type)?.texts[language].counters,
  }
  // What counts the rows of a port that nothing is connected to says nothing.
  const isTold = (name: string) => report.counters[name] !== undefined
  const left = type.balance.left.filter(isTold)
  const { right } = type.balance
  const amount = (name: string) => report.counters[name] ?? 0
  const between = Object.keys(labels).filter(
    (name) => ![...left, ...right].includes(name) && amount(name) > 0,
  )
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
      <Sum left={left} right={right} report={report} />
    </section>
  )
}

type SumProps = Pick<AnyNodeType['balance'], 'left' | 'right'> & { report: NodeReport }

/** What came in and what became of it; two equal numbers that stand above it already are no sum. */
function Sum({ left, right, report: { counters, balance } }: SumProps) {
  const format = useFormat()
  const terms = (names: readonly string[]) =>
    names
      .map((name) => counters[name] ?? 0)
      .filter((amount, index) => index === 0 || amount !== 0)
      .map(format.count)
  const sides = [terms(left), terms(right)]
  if (balance.holds && sides.every(({ length }) => length < 2)) return null
  const [before, after] = sides.map((side) => side.join(' + '))
  return (
    <p className="in-sum num">
      {before} {balance.holds ? '=' : '≠'} <b>{after}</b>{' '}
      {balance.holds && (
        <span className="tick">
          <Check aria-hidden />
        </span>
      )}
    </p>
  )
}

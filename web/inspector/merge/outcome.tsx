// What a merge did: matched, left only, null keys, right only, fan-out, and the sum that must add up.
import { Check } from 'lucide-react'
import type { NodeReport } from '../../../engine/run/report.ts'
import { Venn, type VennPart } from '../../canvas/cards/venn.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { FanOut } from './fan-out.tsx'
import { mergeKeysSchema } from '../../../engine/nodes/merge/config.ts'
import { useEditedNode } from '../panel.ts'
import { NearMisses } from '../study/near-misses.tsx'
import '../outcome/counters.css'
import './merge.css'
import { ShowGroup } from './show-group.tsx'
import { TakeFurther } from './take-further.tsx'

export function MergeOutcome({ report }: { report: NodeReport }) {
  const t = useText()
  const format = useFormat()
  const count = (name: string) => report.counters[name] ?? 0
  const most = Math.max(1, count('left'), count('right'))
  const line = (group: Group, rows: number) => ({ group, count: rows, most })
  const told = (group: Group, rows: number) =>
    rows > 0 ? [`${t(`merge.${group}`)} ${format.count(rows)}`] : []
  const nullKeys = count('nullKey')
  const left = [...told('left-only', count('unmatched')), ...told('null-keys', nullKeys)]
  const right = told('right-only', count('rightOnly'))
  const parts = summands(report).map(format.count)
  return (
    <>
      <section className="section" data-outcome="merge">
        <h3>{t('inspector.counts')}</h3>
        <div className="in-outcome">
          <Line {...line('matched', count('matched'))} />
          <Line {...line('left-only', count('unmatched'))} />
          <TakeFurther side="left-only" rows={left} />
          {nullKeys > 0 && <Line {...line('null-keys', nullKeys)} />}
          <Line {...line('right-only', count('rightOnly'))} />
          <TakeFurther side="right-only" rows={right} />
        </div>
        {count('fanOut') > 0 && <FanOut added={count('fanOut')} />}
        <p className="in-sum num">
          {parts.length > 1 && `${parts.join(' + ')} = `}
          <b>{format.count(report.rowsOut)}</b> {t('merge.rows-out')}{' '}
          {report.balance.holds && (
            <span className="tick">
              <Check aria-hidden />
            </span>
          )}
        </p>
      </section>
      <Misses />
    </>
  )
}

function Misses() {
  const node = useEditedNode()
  const keys = mergeKeysSchema.safeParse(node.config['keys'])
  if (!keys.success) return null
  const names = keys.data.map(({ left }) => left)
  const arriving = (part: number) => {
    const { left, right } = keys.data[part]!
    return [
      { port: 'left', field: left },
      { port: 'right', field: right },
    ]
  }
  return <NearMisses at="keys" keys={keys.data} {...{ names, arriving }} className="section" />
}

/** Matched rows, rows kept without a partner, fan-out: together the rows that go out. One alone is no sum. */
function summands({ counters }: NodeReport): number[] {
  const count = (name: string) => counters[name] ?? 0
  const alone = count('unmatched') + count('nullKey')
  const kept = count('left') - count('leftDropped')
  const left = kept === count('matched') + alone ? [count('matched'), alone] : [kept]
  return [...left, count('rightAdded'), count('fanOut')].filter((part) => part > 0)
}

/** Rows that share an outcome, as the study groups them. */
type Group = 'matched' | 'left-only' | 'null-keys' | 'right-only'

/** Of each its picture, and how its bar looks. */
const looks: Readonly<Record<Group, readonly [VennPart, string]>> = {
  matched: ['both', 'in-bar-both'],
  'left-only': ['left-only', 'cv-bar-left'],
  'null-keys': ['left-only', 'cv-bar-left'],
  'right-only': ['right-only', 'cv-bar-right'],
}

function Line({ group, count, most }: { group: Group; count: number; most: number }) {
  const t = useText()
  const format = useFormat()
  const [part, bar] = looks[group]
  const name = `merge.${group}` as const
  const label = t(name)
  return (
    <ShowGroup
      group={group}
      name={name}
      label={t('outcome.show-rows', { what: `${label} ${format.count(count)}` })}
      className="in-line"
    >
      <span>
        <Venn part={part} />
        {label}
      </span>
      <u aria-hidden>
        <i className={bar} style={{ width: `${(count / most) * 100}%` }} />
      </u>
      <b className="num">{format.count(count)}</b>
    </ShowGroup>
  )
}

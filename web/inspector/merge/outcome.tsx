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

export function MergeOutcome({ report }: { report: NodeReport }) {
  const t = useText()
  const format = useFormat()
  const count = (name: string) => report.counters[name] ?? 0
  const most = Math.max(1, count('left'), count('right'))
  return (
    <>
      <section className="section" data-outcome="merge">
        <h3>{t('inspector.counts')}</h3>
        <div className="in-outcome">
          <Line
            part="both"
            group="matched"
            label={t('merge.matched')}
            count={count('matched')}
            most={most}
          />
          <Line
            part="left"
            group="left-only"
            label={t('merge.left-only')}
            count={count('unmatched')}
            most={most}
          />
          {count('nullKey') > 0 && (
            <Line
              part="left"
              group="null-keys"
              label={t('merge.null-keys')}
              count={count('nullKey')}
              most={most}
            />
          )}
          <Line
            part="right"
            group="right-only"
            label={t('merge.right-only')}
            count={count('rightOnly')}
            most={most}
          />
        </div>
        {count('fanOut') > 0 && <FanOut added={count('fanOut')} />}
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
  /** Of the study. */
  group: string
  label: string
  count: number
  most: number
}

function Line({ part, group, label, count, most }: LineProps) {
  const t = useText()
  const format = useFormat()
  const bar = part === 'both' ? 'in-bar-both' : part === 'left' ? 'cv-bar-left' : 'cv-bar-right'
  return (
    <ShowGroup
      group={group}
      name={label}
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

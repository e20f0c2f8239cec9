// Foot of a card: rows out and, at the right, what is worth knowing most: an error, rejects, rows that multiplied, how old the count is, when
// it was last delivered.
import { nodeFace } from '../../../engine/nodes/faces.ts'
import type { NodeReport } from '../../../engine/run/report.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { nodeStatus, rowsOf, type NodeFacts } from './node-status.ts'
import { troubleOf } from './trouble.ts'

const LastRunAge = lazyPart(() => import('./last-run-age.tsx'), 'LastRunAge')

const offWords = {
  source: 'node.off-source',
  transform: 'node.skipped',
  destination: 'node.off',
} as const

export function CardFoot({ facts }: { facts: NodeFacts }) {
  const t = useText()
  const format = useFormat()
  const language = useLanguage()
  const { node, report, stale, part, missed } = facts
  const status = nodeStatus(facts)
  if (node.disabled === true) {
    return <footer>{t(offWords[nodeFace(node.type)?.kind ?? 'transform'])}</footer>
  }
  if (status === 'error' || status === 'unfinished') {
    const message = troubleOf(facts, language, t)?.message
    return (
      <footer>
        <span className={status === 'error' ? 'cv-fault' : 'cv-lacks'} title={message}>
          {message}
        </span>
      </footer>
    )
  }
  if (report === undefined) return <footer>{t('node.not-run')}</footer>
  const rows = rowsOf(node, report)
  return (
    <footer>
      <b data-rows={rows}>{format.count(rows)}</b>
      {t(part ? 'node.rows-part' : 'node.rows', { count: rows })}
      <CardEnd {...{ node, report, stale, part, missed }} />
    </footer>
  )
}

function CardEnd({
  node,
  report,
  stale,
  part,
  missed,
}: Pick<NodeFacts, 'node' | 'stale' | 'part' | 'missed'> & { report: NodeReport }) {
  const t = useText()
  const format = useFormat()
  const { rejected, counters } = report
  const { fanOut = 0 } = counters
  const delivers = nodeFace(node.type)?.kind === 'destination'
  const words = () => {
    if (rejected > 0) return t('node.rejected', { count: format.count(rejected) })
    if (stale) return t('node.stale')
    if (missed > 0) return t('node.near', { count: missed })
    if (fanOut > 0) return t('node.fan-out', { count: format.count(fanOut) })
    // The words for the rows say it, and need the room.
    if (part) return null
    return delivers ? <LastRunAge /> : t('node.now')
  }
  return <span className="cv-end">{words()}</span>
}

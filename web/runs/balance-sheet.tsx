// What came into each node and where it went; left and right of every equation must be equal.
import { Check } from 'lucide-react'
import type { JobNode } from '../../engine/job/document.ts'
import { nodeFace } from '../../engine/nodes/faces.ts'
import type { Run } from '../../worker/api/contract.ts'
import { useFormat } from '../i18n/format.ts'
import { useLanguage, useText } from '../i18n/language.ts'
import { Card } from '../ui/card.tsx'
import { Badge, Status } from '../ui/status.tsx'
import { counterWords } from './counter-words.ts'
import { NodeName } from './node-name.tsx'
import { nodesInOrder } from './node-order.ts'
import { RejectedCount } from './rejected-count.tsx'
import { hasEnded } from './run-status.tsx'

type Report = Run['nodes'][string]

export function BalanceSheet({ run }: { run: Run }) {
  const t = useText()
  const nodes = nodesInOrder(run.document).filter((node) => run.nodes[node.id] !== undefined)
  return (
    <Card title={t('run.balance')} aside={<Verdict run={run} counted={nodes.length > 0} />}>
      {nodes.length === 0 ? (
        <p className="px-4 pb-4 text-xs text-ink-2">
          {t(hasEnded(run.status) ? 'run.balance-none' : 'run.balance-empty')}
        </p>
      ) : (
        <table className="list table-fixed">
          <thead>
            <tr>
              <th>{t('run.col.node')}</th>
              <th className="r w-[112px]">{t('run.col.in')}</th>
              <th className="r w-[84px]">{t('run.col.rejected')}</th>
              <th className="r w-[72px]">{t('run.col.out')}</th>
              <th className="w-[31%] max-[1100px]:hidden">{t('run.col.counters')}</th>
              <th className="r w-[96px]">{t('run.col.balance')}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((node) => (
              <NodeRow key={node.id} node={node} report={run.nodes[node.id]!} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  )
}

function Verdict({ run, counted }: { run: Run; counted: boolean }) {
  const t = useText()
  if (run.balanced === false) return <Badge is="error">{t('run.balance-broken')}</Badge>
  if (run.balanced === true)
    return (
      <span className="tick">
        <Check aria-hidden />
        {t('run.balance-holds')}
      </span>
    )
  if (counted && !hasEnded(run.status)) return <Badge is="running">{t('run.balance-live')}</Badge>
  return null
}

function NodeRow({ node, report }: { node: JobNode; report: Report }) {
  const format = useFormat()
  const rowsIn = Object.values(report.rowsIn)
  const isDestination = nodeFace(node.type)?.kind === 'destination'
  return (
    <tr>
      <td className="truncate">
        <div className="max-[1100px]:py-1.5">
          <NodeName node={node} />
          {/* Where there is no room for a column of its own. */}
          <div className="hidden text-xs whitespace-normal text-ink-3 max-[1100px]:block">
            <Counters node={node} report={report} />
          </div>
        </div>
      </td>
      <td className="r truncate">
        {rowsIn.length === 0 ? '—' : rowsIn.map(format.count).join(' + ')}
      </td>
      <td className="r">
        <RejectedCount rows={report.rejected} />
      </td>
      <td className="r font-semibold">{isDestination ? '—' : format.count(report.rowsOut)}</td>
      <td className="py-1 text-xs whitespace-normal text-ink-3 max-[1100px]:hidden">
        <Counters node={node} report={report} />
      </td>
      <td className="r">
        <Equation {...report.balance} />
      </td>
    </tr>
  )
}

/** Named counters that are not zero, in words, without what the other columns say. */
function Counters({ node, report }: { node: JobNode; report: Report }) {
  const format = useFormat()
  const words = counterWords(node, useLanguage(), useText())
  const said = new Set(['in', 'out', 'rejected', ...Object.keys(report.rowsIn)])
  const shown = Object.entries(report.counters)
    .filter(([name, count]) => count > 0 && !said.has(name))
    .map(([name, count]) => ({ name, word: words[name] ?? name, amount: format.count(count) }))
  return shown.map(({ name, word, amount }, index) => (
    <span key={name} className="num">
      {index > 0 && ' · '}
      {word} <b className="font-medium text-ink-2">{amount}</b>
    </span>
  ))
}

function Equation({ left, right, holds }: Report['balance']) {
  const t = useText()
  const format = useFormat()
  const sides = `${format.count(left)} ${holds ? '=' : '≠'} ${format.count(right)}`
  if (holds)
    return (
      <span className="tick" title={sides}>
        <span className="num font-normal text-ink-3">= {format.count(right)}</span>
        <Check aria-hidden />
      </span>
    )
  return (
    <span className="inline-flex items-center gap-1 text-error-ink" title={t('run.balance-broken')}>
      {sides}
      <Status is="error" label={t('run.balance-broken')} />
    </span>
  )
}

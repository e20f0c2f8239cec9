// What the last runs did in this node: when, by which version, how many rows left it and how many it refused.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { RunSummary } from '../../worker/api/contract.ts'
import { runQuery, runsQuery } from '../app/api/queries.ts'
import { rowsOf } from '../canvas/cards/node-status.ts'
import { useJob } from '../document/store.ts'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/language.ts'
import { RunBadge } from '../runs/run-status.tsx'
import { LoadFailed } from '../ui/wait/load-failed.tsx'
import { Skeleton } from '../ui/wait/skeleton.tsx'
import './node-runs.css'
import { useEditedNode } from './panel.ts'

const shownRuns = 8

export function NodeRuns() {
  const t = useText()
  const job = useJob((state) => state.jobId)
  const { data, isError, error, refetch } = useQuery(runsQuery({ job, limit: shownRuns }))
  if (isError && data === undefined)
    return <LoadFailed error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton rows={4} />
  return (
    <section className="section">
      {data.length === 0 && <p className="help">{t('inspector.no-runs')}</p>}
      <ol className="in-runs">
        {data.map((run) => (
          <NodeRun key={run.id} run={run} />
        ))}
      </ol>
    </section>
  )
}

function NodeRun({ run: { id, status, version, startedAt, dueAt } }: { run: RunSummary }) {
  const format = useFormat()
  return (
    <li>
      <Link to="/runs/$runId" params={{ runId: id }}>
        {format.moment(startedAt ?? dueAt)}
      </Link>
      <RunBadge status={status} />
      <small className="num">v{version}</small>
      <NodeCounts run={id} />
    </li>
  )
}

/** Nothing while it is not known, and for a run that did not get as far as the node. */
function NodeCounts({ run }: { run: string }) {
  const t = useText()
  const format = useFormat()
  const node = useEditedNode()
  const { data } = useQuery(runQuery(run))
  const report = data?.nodes[node.id]
  if (report === undefined) return null
  const rows = rowsOf(node, report)
  return (
    <p className="num" data-rows={rows}>
      {t('data.rows', { count: format.count(rows) })}
      {report.rejected > 0 && ` · ${t('node.rejected', { count: format.count(report.rejected) })}`}
    </p>
  )
}

// Runs over all jobs, newest first, with a filter by status.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Activity } from 'lucide-react'
import { useState } from 'react'
import type { RunStatus, RunSummary } from '../../worker/api/contract.ts'
import { keepFresh } from '../app/api/keep-fresh.ts'
import { runsQuery } from '../app/api/queries.ts'
import { useText } from '../i18n/language.ts'
import { ownZone } from '../i18n/own-zone.ts'
import { hasEnded } from '../runs/run-status.tsx'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { LoadFailed } from '../ui/wait/load-failed.tsx'
import { Page } from '../ui/page.tsx'
import { Skeleton } from '../ui/wait/skeleton.tsx'
import { Badge } from '../ui/status.tsx'
import { RunsTable } from './runs-table.tsx'
import { StatusFilter } from './status-filter.tsx'

const zone = ownZone()

export function ActivityPage() {
  const t = useText()
  const [status, setStatus] = useState<RunStatus | null>(null)
  const runs = useQuery({
    ...runsQuery({ limit: 200 }),
    // Often while something runs, else just enough to notice what cron began.
    refetchInterval: keepFresh<RunSummary[]>((all) =>
      all.some((run) => !hasEnded(run.status)) ? 2_000 : 15_000,
    ),
  })
  const zoneNote = <span className="text-xs text-ink-3">{t('activity.times-in', { zone })}</span>
  return (
    <Page title={t('nav.activity')} state={zoneNote} verbs={<Standing runs={runs.data ?? []} />}>
      {runs.isPending && (
        <>
          {/* As high as the chips that come. */}
          <div className="h-6" />
          <Card>
            <Skeleton rows={8} list />
          </Card>
        </>
      )}
      {runs.isError && runs.data === undefined && (
        <Card>
          <LoadFailed error={runs.error} onRetry={() => void runs.refetch()} />
        </Card>
      )}
      {runs.data?.length === 0 && (
        <Card>
          <Empty
            icon={<Activity className="icon-l" aria-hidden />}
            title={t('activity.empty')}
            body={t('activity.empty-body')}
          >
            <Link to="/" className="btn btn-out">
              {t('missing.verb')}
            </Link>
          </Empty>
        </Card>
      )}
      {runs.data !== undefined && runs.data.length > 0 && (
        <>
          <StatusFilter runs={runs.data} value={status} onChange={setStatus} />
          <Card>
            <RunsTable runs={runs.data.filter((run) => status === null || run.status === status)} />
          </Card>
        </>
      )}
    </Page>
  )
}

/** What needs an eye now, in the top bar. */
function Standing({ runs }: { runs: readonly RunSummary[] }) {
  const t = useText()
  const running = runs.filter((run) => run.status === 'running').length
  const stopped = runs.filter((run) => run.status === 'failed').length
  return (
    <>
      {running > 0 && <Badge is="running">{t('activity.running', { count: running })}</Badge>}
      {stopped > 0 && <Badge is="error">{t('activity.stopped', { count: stopped })}</Badge>}
    </>
  )
}

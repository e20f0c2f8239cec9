// One run: what it read and delivered, how long each phase took, a balance per node, every rejected row.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { RotateCcw } from 'lucide-react'
import type { Run } from '../../worker/api/contract.ts'
import { api } from '../app/api/client.ts'
import { jobsQuery } from '../app/api/queries.ts'
import { useLiveRun, type FeedState } from '../app/api/run-feed.ts'
import { useJobVerbs } from '../jobs/job-verbs.ts'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { LoadFailed } from '../ui/wait/load-failed.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Badge } from '../ui/status.tsx'
import { say, sayError } from '../ui/over/toasts.tsx'
import { BalanceSheet } from './balance-sheet.tsx'
import { Deliveries } from './delivery/deliveries.tsx'
import { RejectedRows } from './rejected-rows.tsx'
import { RunErrorBanner } from './run-error.tsx'
import { RunSkeleton } from './run-skeleton.tsx'
import { RunStats } from './run-stats.tsx'
import { hasEnded, RunBadge } from './run-status.tsx'
import { zoneOfRun } from './run-zone.ts'
import { SnapshotCard } from './snapshot-card.tsx'
import { Timeline } from './timeline.tsx'

export function RunPage() {
  const t = useText()
  const { runId } = useParams({ from: '/runs/$runId' })
  const { run, error, feed, refetch } = useLiveRun(runId)
  const crumbs = [
    <Link key="activity" to="/activity">
      {t('nav.activity')}
    </Link>,
  ]
  if (run === undefined)
    return (
      <Page crumbs={crumbs} title={error === null ? '' : runId}>
        {error === null ? (
          <RunSkeleton />
        ) : (
          <Card>
            <LoadFailed error={error} onRetry={refetch} back="activity" />
          </Card>
        )}
      </Page>
    )
  return <LoadedRun run={run} feed={feed} />
}

function LoadedRun({ run, feed }: { run: Run; feed: FeedState }) {
  const t = useText()
  const format = useFormat()
  const title = t('run.title', {
    at: format.placedTime(run.startedAt ?? run.dueAt, zoneOfRun(run)),
  })
  const crumbs = [<JobCrumb key="job" run={run} />]
  return (
    <Page
      crumbs={crumbs}
      title={title}
      tabTitle={`${run.jobName}, ${title}`}
      state={<RunState run={run} />}
      verbs={<RunVerbs run={run} />}
    >
      {feed === 'lost' && <Notice is="warning">{t('run.feed-lost')}</Notice>}
      {run.error !== null && <RunErrorBanner error={run.error} run={run} />}
      {run.error === null && hasEnded(run.status) && run.deliveries.length === 0 && (
        <Notice is="warning">{t('run.delivered-nothing')}</Notice>
      )}
      <RunStats run={run} />
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(300px,34%)] gap-3 max-[1100px]:grid-cols-1">
        <div className="grid min-w-0 content-start gap-3">
          <Timeline run={run} />
          <BalanceSheet run={run} />
        </div>
        <div className="grid min-w-0 content-start gap-3 max-[1100px]:grid-cols-2">
          <Deliveries run={run} />
          <SnapshotCard
            snapshot={run.snapshot}
            document={run.document}
            ended={hasEnded(run.status)}
          />
        </div>
      </div>
      <RejectedRows run={run} />
    </Page>
  )
}

/** Leads to the job while there is one. */
function JobCrumb({ run: { jobId, jobName } }: { run: Run }) {
  const deleted = useIsDeleted(jobId)
  if (deleted) return <span className="max-w-[240px] truncate">{jobName}</span>
  return (
    <Link to="/jobs/$jobId" params={{ jobId }} className="max-w-[240px]" title={jobName}>
      {jobName}
    </Link>
  )
}

function RunState({ run }: { run: Run }) {
  const t = useText()
  const format = useFormat()
  const said = t('run.rejected-badge', { count: run.rejected })
  return (
    <>
      <RunBadge status={run.status} />
      {run.rejected > 0 && (
        <Badge is="warning">
          <span className="max-[1100px]:sr-only">{said}</span>
          {/* On a narrow page the title needs the room: the number alone. */}
          <span className="num hidden max-[1100px]:inline" title={said} aria-hidden>
            {format.count(run.rejected)}
          </span>
        </Badge>
      )}
    </>
  )
}

function RunVerbs({ run }: { run: Run }) {
  const t = useText()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const again = useMutation({
    mutationFn: () =>
      api<{ runId: string }>(`/jobs/${encodeURIComponent(run.jobId)}/runs`, {
        method: 'POST',
        idempotencyKey: crypto.randomUUID(),
      }),
    onError: sayError,
    onSuccess: async ({ runId }) => {
      say(() => t('run.started'))
      void queryClient.invalidateQueries({ queryKey: ['runs'] })
      await navigate({ to: '/runs/$runId', params: { runId } })
    },
  })
  const deleted = useIsDeleted(run.jobId)
  const { restore } = useJobVerbs()
  if (deleted)
    return (
      <>
        <span className="text-xs text-ink-3">{t('run.job-deleted')}</span>
        <Button look="out" onClick={() => restore(run.jobId)}>
          {t('jobs.restore')}
        </Button>
      </>
    )
  return (
    <>
      <Link to="/jobs/$jobId" params={{ jobId: run.jobId }} className="btn btn-out">
        {t('run.open-job')}
      </Link>
      <Button look="go" disabled={again.isPending} onClick={() => again.mutate()}>
        <RotateCcw className="icon-s" aria-hidden />
        {t('run.again')}
      </Button>
    </>
  )
}

/** False until the list of jobs says so. */
function useIsDeleted(jobId: string): boolean {
  const { data } = useQuery(jobsQuery)
  return data !== undefined && !data.some(({ id }) => id === jobId)
}

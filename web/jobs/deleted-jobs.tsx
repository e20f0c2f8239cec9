// Jobs that were deleted: each can be had back with its versions, schedule and runs.
import { useQuery } from '@tanstack/react-query'
import { Undo2 } from 'lucide-react'
import type { JobSummary } from '../../worker/api/contract.ts'
import { keepFresh } from '../app/api/keep-fresh.ts'
import { deletedJobsQuery } from '../app/api/queries.ts'
import { useText } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Shell } from '../ui/picture/shell.tsx'
import { LoadFailed } from '../ui/wait/load-failed.tsx'
import { Skeleton } from '../ui/wait/skeleton.tsx'
import { useJobVerbs } from './job-verbs.ts'
import { LastRun } from './last-run.tsx'
import { matchingJobs, type JobFilterValue } from './matching-jobs.ts'

export function DeletedJobs({ filter }: { filter: JobFilterValue }) {
  const t = useText()
  const jobs = useQuery({ ...deletedJobsQuery, refetchInterval: keepFresh(5_000) })
  if (jobs.isPending) return <Skeleton rows={4} list />
  if (jobs.data === undefined)
    return <LoadFailed error={jobs.error} onRetry={() => void jobs.refetch()} />
  const found = matchingJobs(jobs.data, filter)
  if (found.length > 0) return <DeletedTable jobs={found} />
  const none = jobs.data.length === 0
  return (
    <Empty
      icon={<Shell />}
      title={t(none ? 'jobs.none-deleted' : 'jobs.none-found')}
      body={
        none ? t('jobs.none-deleted-body') : t('jobs.none-found-body', { count: jobs.data.length })
      }
    />
  )
}

function DeletedTable({ jobs }: { jobs: readonly JobSummary[] }) {
  const t = useText()
  const { restore } = useJobVerbs()
  return (
    <table className="list list-roomy table-fixed">
      <thead>
        <tr>
          <th>{t('jobs.col.name')}</th>
          <th className="w-[250px]">{t('jobs.col.last-run')}</th>
          <th className="w-[160px]">
            <span className="sr-only">{t('jobs.restore')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {jobs.map(({ id, name, lastRun }) => (
          <tr key={id}>
            <td className="truncate text-md font-medium" title={name}>
              {name}
            </td>
            <td>
              <LastRun run={lastRun} />
            </td>
            <td className="r">
              <Button size="sm" look="out" onClick={() => restore(id)}>
                <Undo2 className="icon-s" aria-hidden />
                {t('jobs.restore')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

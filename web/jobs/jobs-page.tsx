// All jobs: what each delivered last, when it runs next, and the way into the studio.
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { keepFresh } from '../app/api/keep-fresh.ts'
import { deletedJobsQuery, jobsQuery } from '../app/api/queries.ts'
import { useText } from '../i18n/language.ts'
import { ownZone } from '../i18n/own-zone.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { LoadFailed } from '../ui/wait/load-failed.tsx'
import { Page } from '../ui/page.tsx'
import { Shell } from '../ui/picture/shell.tsx'
import { Skeleton } from '../ui/wait/skeleton.tsx'
import { DeletedJobs } from './deleted-jobs.tsx'
import { JobFilter } from './job-filter.tsx'
import { JobsTable } from './jobs-table.tsx'
import { matchingJobs, noFilter } from './matching-jobs.ts'
import { NewJobDialog } from './new-job-dialog.tsx'

const zone = ownZone()

export function JobsPage() {
  const t = useText()
  const jobs = useQuery({ ...jobsQuery, refetchInterval: keepFresh(5_000) })
  const [naming, setNaming] = useState(false)
  const [filter, setFilter] = useState(noFilter)
  // Who has deleted all of them still comes to those.
  const isEmpty = jobs.data?.length === 0 && filter.state !== 'deleted'
  const gone = useQuery({ ...deletedJobsQuery, enabled: isEmpty })
  const found = matchingJobs(jobs.data ?? [], filter)
  const count = jobs.data?.length ?? 0
  const newJob = (
    <Button look="go" onClick={() => setNaming(true)}>
      <Plus className="icon-s" aria-hidden />
      {t('jobs.new')}
    </Button>
  )
  const zoneNote = <span className="text-xs text-ink-3">{t('jobs.times-in', { zone })}</span>
  return (
    <Page title={t('nav.jobs')} state={isEmpty ? null : zoneNote} verbs={isEmpty ? null : newJob}>
      {!isEmpty && <JobFilter value={filter} onChange={setFilter} />}
      <Card>
        {filter.state === 'deleted' ? (
          <DeletedJobs filter={filter} />
        ) : (
          <>
            {jobs.isPending && <Skeleton rows={4} list />}
            {jobs.isError && jobs.data === undefined && (
              <LoadFailed error={jobs.error} onRetry={() => void jobs.refetch()} />
            )}
            {isEmpty && (
              <Empty icon={<Shell />} title={t('jobs.empty')} body={t('jobs.empty-body')}>
                {newJob}
                {(gone.data?.length ?? 0) > 0 && (
                  <Button onClick={() => setFilter({ ...noFilter, state: 'deleted' })}>
                    {t('jobs.show-deleted')}
                  </Button>
                )}
              </Empty>
            )}
            {count > 0 && found.length === 0 && (
              <Empty
                icon={<Shell />}
                title={t('jobs.none-found')}
                body={t('jobs.none-found-body', { count })}
              >
                <Button look="out" onClick={() => setFilter(noFilter)}>
                  {t('jobs.show-all')}
                </Button>
              </Empty>
            )}
            {found.length > 0 && (
              <div className="overflow-x-auto" tabIndex={-1}>
                <JobsTable jobs={found} />
              </div>
            )}
          </>
        )}
      </Card>
      <NewJobDialog open={naming} onClose={() => setNaming(false)} />
    </Page>
  )
}

// The table of jobs. A row opens the job; its last run is a link of its own.
import { Link, useNavigate } from '@tanstack/react-router'
import { CalendarClock } from 'lucide-react'
import { useState } from 'react'
import type { JobSummary, Schedule } from '../../worker/api/contract.ts'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/language.ts'
import { DeleteJobDialog, isCountedOn } from './delete-job-dialog.tsx'
import { JobRowMenu } from './job-row-menu.tsx'
import { LastRun } from './last-run.tsx'
import { useJobVerbs, type JobVerbs } from './job-verbs.ts'
import { RejectedCount } from '../runs/rejected-count.tsx'

export function JobsTable({ jobs }: { jobs: readonly JobSummary[] }) {
  const t = useText()
  const [asked, setAsked] = useState<JobSummary | null>(null)
  const verbs = useJobVerbs()
  const remove = (job: JobSummary) => (isCountedOn(job) ? setAsked(job) : verbs.remove(job))
  return (
    <>
      <table className="list list-roomy min-w-[740px] table-fixed max-[860px]:min-w-[560px]">
        <thead>
          <tr>
            <th>{t('jobs.col.name')}</th>
            <th className="w-[250px] max-[1100px]:w-[196px]">{t('jobs.col.last-run')}</th>
            <th className="r w-[100px] max-[1100px]:w-[80px] max-[860px]:hidden">
              {t('jobs.col.rows')}
            </th>
            <th className="r w-[100px] max-[1100px]:w-[88px] max-[860px]:hidden">
              {t('jobs.col.rejected')}
            </th>
            <th className="w-[176px] max-[1100px]:w-[172px]">{t('jobs.col.schedule')}</th>
            <th className="w-[12%] max-[1100px]:hidden">{t('jobs.col.version')}</th>
            <th className="w-[44px]">
              <span className="sr-only">{t('versions.more')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {jobs.map((job) => (
            <JobRow key={job.id} job={job} verbs={{ ...verbs, remove }} />
          ))}
        </tbody>
      </table>
      {asked !== null && (
        <DeleteJobDialog
          job={asked}
          onClose={() => setAsked(null)}
          onDelete={() => {
            verbs.remove(asked)
            setAsked(null)
          }}
        />
      )}
    </>
  )
}

function JobRow({ job, verbs }: { job: JobSummary; verbs: JobVerbs }) {
  const t = useText()
  const format = useFormat()
  const navigate = useNavigate()
  const { lastRun } = job
  const version = job.publishedVersion === null ? t('jobs.draft-only') : `v${job.publishedVersion}`
  return (
    <tr
      data-open
      onClick={(event) => {
        // A link, a button or a menu of the row goes its own way.
        const { target, currentTarget } = event
        if (!(target instanceof Element) || !currentTarget.contains(target)) return
        if (target.closest('a, button') !== null) return
        void navigate({ to: '/jobs/$jobId', params: { jobId: job.id } })
      }}
    >
      <td className="truncate" title={job.name}>
        <Link to="/jobs/$jobId" params={{ jobId: job.id }} className="text-md font-medium">
          {job.name}
        </Link>{' '}
        {/* Where there is no room for a column of its own. */}
        <span className="hidden text-xs text-ink-3 max-[1100px]:inline">{version}</span>
      </td>
      <td>
        <LastRun run={lastRun} />
      </td>
      <td className="r max-[860px]:hidden">
        {lastRun === null ? '—' : format.count(lastRun.rowsOut)}
      </td>
      <td className="r max-[860px]:hidden">
        {lastRun === null ? '—' : <RejectedCount rows={lastRun.rejected} />}
      </td>
      <td className="truncate">
        <NextRun schedule={job.schedule} />
      </td>
      <td className="truncate text-ink-2 max-[1100px]:hidden">{version}</td>
      <td>
        <JobRowMenu job={job} verbs={verbs} />
      </td>
    </tr>
  )
}

function NextRun({ schedule }: { schedule: Schedule | null }) {
  const t = useText()
  const format = useFormat()
  if (schedule === null) return <span className="text-ink-3">{t('jobs.no-schedule')}</span>
  const off = !schedule.enabled || schedule.nextAt === null
  return (
    <span
      className="inline-flex items-center gap-1.5 align-middle text-ink-2"
      title={schedule.cron}
    >
      <CalendarClock className="icon-s text-ink-3" aria-hidden />
      {off ? (
        t('jobs.schedule-off')
      ) : (
        <span className="num grid">
          {format.dayTime(schedule.nextAt ?? '')}
          <OwnClock schedule={schedule} />
        </span>
      )}
    </span>
  )
}

/** All times of the list are on one clock, the browser's; a schedule with another one says what that shows. */
function OwnClock({ schedule: { nextAt, zone } }: { schedule: Schedule }) {
  const format = useFormat()
  const own = format.dayTime(nextAt ?? '', zone)
  if (own === format.dayTime(nextAt ?? '')) return null
  return (
    <small className="truncate text-[11px] leading-3 text-ink-3">
      {format.placedTime(nextAt ?? '', zone)}
    </small>
  )
}

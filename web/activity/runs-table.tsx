// The table of runs; also used where one job's runs are listed.
import { Link, useNavigate } from '@tanstack/react-router'
import { Braces, CalendarClock, Link2, MousePointerClick, type LucideIcon } from 'lucide-react'
import type { RunSummary } from '../../worker/api/contract.ts'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/language.ts'
import { RejectedCount } from '../runs/rejected-count.tsx'
import { hasEnded, RunBadge } from '../runs/run-status.tsx'
import { tookMs } from '../runs/took.ts'
import { useNow } from '../ui/wait/use-now.ts'

const triggerIcons: Record<RunSummary['trigger'], LucideIcon> = {
  manual: MousePointerClick,
  schedule: CalendarClock,
  chain: Link2,
  api: Braces,
}

export function RunsTable({ runs }: { runs: readonly RunSummary[] }) {
  const t = useText()
  const now = useNow(runs.some((run) => !hasEnded(run.status)))
  if (runs.length === 0) return <p className="p-6 text-center text-ink-2">{t('activity.none')}</p>
  return (
    <table className="list list-roomy table-fixed">
      <thead>
        <tr>
          <th className="w-[19%] min-w-[176px] max-[1100px]:w-[176px]">
            {t('activity.col.status')}
          </th>
          <th className="w-[15%] max-[1100px]:w-[104px]">{t('activity.col.started')}</th>
          <th>{t('activity.col.job')}</th>
          <th className="w-[136px] max-[1100px]:w-[116px] max-[860px]:hidden">
            {t('activity.col.trigger')}
          </th>
          <th className="r w-[10%] max-[860px]:w-[88px]">{t('activity.col.delivered')}</th>
          <th className="r w-[11%] max-[860px]:w-[104px]">{t('activity.col.rejected')}</th>
          <th className="r w-[9%] max-[860px]:w-[72px]">{t('activity.col.took')}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <RunRow key={run.id} run={run} now={now} />
        ))}
      </tbody>
    </table>
  )
}

function RunRow({ run, now }: { run: RunSummary; now: number }) {
  const t = useText()
  const format = useFormat()
  const navigate = useNavigate()
  const Trigger = triggerIcons[run.trigger]
  const took = tookMs(run.startedAt, run.endedAt, now)
  return (
    <tr data-open onClick={() => void navigate({ to: '/runs/$runId', params: { runId: run.id } })}>
      <td>
        <RunBadge status={run.status} />
      </td>
      <td className="num truncate text-ink-2">{format.moment(run.startedAt ?? run.dueAt, now)}</td>
      <td className="truncate">
        <Link to="/runs/$runId" params={{ runId: run.id }} className="font-medium">
          {run.jobName}
        </Link>{' '}
        <span className="text-xs text-ink-3">v{run.version}</span>
      </td>
      <td className="truncate text-ink-2 max-[860px]:hidden">
        <span className="inline-flex items-center gap-1.5 align-middle">
          <Trigger className="icon-s text-ink-3" aria-hidden />
          {t(`run.trigger.${run.trigger}`)}
        </span>
      </td>
      <td className="r">{format.count(run.rowsOut)}</td>
      <td className="r">
        <RejectedCount rows={run.rejected} />
      </td>
      <td className="r">{took === null ? '—' : format.duration(took)}</td>
    </tr>
  )
}

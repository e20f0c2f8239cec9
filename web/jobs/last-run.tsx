// How a job's last run ended, and when it began: leads to the run.
import { Link } from '@tanstack/react-router'
import type { RunSummary } from '../../worker/api/contract.ts'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/language.ts'
import { RunBadge } from '../runs/run-status.tsx'

export function LastRun({ run }: { run: RunSummary | null }) {
  const t = useText()
  const format = useFormat()
  if (run === null) return <span className="text-ink-3">{t('jobs.never-run')}</span>
  return (
    <Link
      to="/runs/$runId"
      params={{ runId: run.id }}
      className="inline-flex flex-wrap items-center gap-x-2 align-middle"
    >
      <RunBadge status={run.status} />
      <span className="num text-ink-2">{format.moment(run.startedAt ?? run.dueAt)}</span>
    </Link>
  )
}

// Chips that narrow the runs to one status; each tells how many there are.
import type { RunStatus, RunSummary } from '../../worker/api/contract.ts'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/language.ts'
import { runShapes } from '../runs/run-status.tsx'
import { Status } from '../ui/status.tsx'

const order = ['running', 'queued', 'success', 'partial-success', 'failed', 'unknown'] as const

export interface StatusFilterProps {
  runs: readonly RunSummary[]
  value: RunStatus | null
  onChange: (value: RunStatus | null) => void
}

export function StatusFilter({ runs, value, onChange }: StatusFilterProps) {
  const t = useText()
  const format = useFormat()
  const counted = order.map((status) => ({
    status,
    count: runs.filter((run) => run.status === status).length,
  }))
  return (
    <div className="flex flex-wrap gap-1.5" role="group" aria-label={t('activity.filter')}>
      <button
        type="button"
        className="chip bg-surface"
        aria-pressed={value === null}
        onClick={() => onChange(null)}
      >
        {t('activity.all')} {format.count(runs.length)}
      </button>
      {counted
        .filter(({ status, count }) => count > 0 || status === value)
        .map(({ status, count }) => (
          <button
            type="button"
            key={status}
            className="chip bg-surface"
            aria-pressed={value === status}
            onClick={() => onChange(value === status ? null : status)}
          >
            <Status is={runShapes[status]} label="" />
            {t(`run.status.${status}`)} {format.count(count)}
          </button>
        ))}
    </div>
  )
}

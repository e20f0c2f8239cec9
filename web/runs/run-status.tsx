// A run's status in the six shapes, with its own word.
import type { RunStatus } from '../../worker/api/contract.ts'
import { useText } from '../i18n/language.ts'
import { Badge, type StatusName } from '../ui/status.tsx'

export const runShapes: Record<RunStatus, StatusName> = {
  queued: 'idle',
  running: 'running',
  success: 'ok',
  'partial-success': 'warning',
  failed: 'error',
  unknown: 'warning',
}

export function hasEnded(status: RunStatus): boolean {
  return status !== 'queued' && status !== 'running'
}

export function RunBadge({ status }: { status: RunStatus }) {
  const t = useText()
  return <Badge is={runShapes[status]}>{t(`run.status.${status}`)}</Badge>
}

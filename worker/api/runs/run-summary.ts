// A row of the ledger as the API shows it in lists.
import type { runs } from '../../db/schema/index.ts'
import type { RunSummary } from '../contract.ts'

export type RunRow = typeof runs.$inferSelect

/** Epoch milliseconds as ISO 8601 in UTC. */
export const isoTime = (moment: number): string => new Date(moment).toISOString()
export const isoTimeOrNull = (moment: number | null): string | null =>
  moment === null ? null : isoTime(moment)

export function runSummary(row: RunRow, jobName: string): RunSummary {
  const { id, version, trigger, status, phase, rowsOut, rejected } = row
  return {
    id,
    jobId: row.job,
    jobName,
    version,
    trigger,
    status,
    phase,
    dueAt: isoTime(row.dueAt),
    startedAt: isoTimeOrNull(row.startedAt),
    endedAt: isoTimeOrNull(row.endedAt),
    rowsOut,
    rejected,
  }
}

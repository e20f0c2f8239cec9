// Finds runs whose driver fell silent, and queued ones that nobody started, and gives them a new driver with the next fence.
import { sql } from 'drizzle-orm'
import { openDatabase } from '../db/database.ts'
import { settingsOf } from '../env.ts'
import type { Env } from '../env.ts'
import { logEntry } from '../host/log.ts'
import { tidyUp } from './driver.ts'
import { launch, launchNext } from './launch.ts'
import { loadRun, saveRun } from './ledger.ts'
import type { RunTicket } from './ticket.ts'
import { advance } from './machine.ts'
import { retryPolicyOf } from './retry.ts'

/** Oldest first; at most this many a minute. */
const perTick = 200

/** A queued run is silent only when it is its job's turn: none of its job under way, none waiting longer. */
async function silentRuns(env: Env, before: number): Promise<RunTicket[]> {
  return openDatabase(env.DB).all<RunTicket>(sql`
    SELECT r.workspace AS workspace, r.id AS runId, r.fence AS fence FROM runs r
    WHERE r.status IN ('queued', 'running') AND coalesce(r.heartbeat_at, r.created_at) <= ${before}
      AND (r.status = 'running' OR NOT EXISTS (
        SELECT 1 FROM runs other WHERE other.workspace = r.workspace AND other.job = r.job AND other.id <> r.id
          AND (other.status = 'running' OR (other.status = 'queued'
            AND (other.created_at < r.created_at OR (other.created_at = r.created_at AND other.id < r.id))))))
    ORDER BY r.created_at, r.id LIMIT ${perTick}`)
}

/** Takes over every run that was silent for STALE_MS. Of several sweepers at once one wins each run. */
export async function sweep(env: Env, now: number): Promise<void> {
  for (const ticket of await silentRuns(env, now - settingsOf(env).STALE_MS)) {
    const successor = await takeOver(env, ticket, now)
    if (successor !== undefined) await launch(env, successor)
  }
}

/** The next driver's ticket; undefined when somebody else was faster, or the run is over with that. */
export async function takeOver(
  env: Env,
  ticket: RunTicket,
  now: number,
): Promise<RunTicket | undefined> {
  const db = openDatabase(env.DB)
  const row = await loadRun(db, ticket)
  if (row === undefined || row.state.fence !== ticket.fence) return undefined
  const fence = ticket.fence + 1
  const event = { kind: 'taken-over', fence, at: now } as const
  const { state } = advance(row.state, event, retryPolicyOf(settingsOf(env)))
  if (state === row.state || !(await saveRun(db, row, state, now))) return undefined
  const { workspace, job, id: run } = state
  logEntry('notice', 'run.taken-over', { workspace, job, run, fence, phase: state.phase })
  if (state.phase !== 'done') return { ...ticket, fence }
  await tidyUp(env, ticket)
  await launchNext(env, { workspace, job }, now)
  return undefined
}

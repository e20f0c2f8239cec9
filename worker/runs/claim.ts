// How runs come into being: the ledger's row first, everything else after it.
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { runs, schedules } from '../db/schema/index.ts'
import type { RunTicket } from './ticket.ts'
import { selectRow } from './select-row.ts'
import { newRun } from './state.ts'

export interface Claim {
  workspace: string
  job: string
  /** The published version that will run. */
  version: number
  trigger: 'manual' | 'schedule' | 'chain' | 'api'
  dueAt: number
  /** Id of the actor. */
  startedBy: string
}

/** 40 characters of [a-z2-7]: the same for the same text, fit for the id of a Workflow. */
async function runIdOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
  let bits = 0
  let held = 0
  let id = ''
  for (const byte of new Uint8Array(digest).subarray(0, 25)) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) id += alphabet[(held >>> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  return id
}

/** A due time of a job has one run, however often it fires. */
export function dueRunId({ workspace, job, dueAt, trigger }: Claim): Promise<string> {
  return runIdOf(JSON.stringify([workspace, job, dueAt, trigger]))
}

/** With an Idempotency-Key the same request finds the same run; without one each is its own. */
export function requestedRunId(
  { workspace, job, startedBy }: Claim,
  idempotencyKey: string | undefined,
): Promise<string> {
  const key = idempotencyKey ?? crypto.randomUUID()
  return runIdOf(JSON.stringify([workspace, job, 'requested', startedBy, key]))
}

/** Enters a run that somebody asked for. Answers the ticket of the run with this id, new or not. */
export async function claimRequested(
  db: Database,
  claim: Claim,
  id: string,
  now: number,
): Promise<RunTicket> {
  const { workspace } = claim
  // Two requests within one millisecond are two runs: the later one is due a millisecond later.
  for (let dueAt = claim.dueAt; ; dueAt++) {
    const row = { ...columnsOf({ ...claim, dueAt }, id, now), sequence: sequenceOf(claim) }
    await db.insert(runs).values(row).onConflictDoNothing()
    const entered = await db
      .select({ fence: runs.fence })
      .from(runs)
      .where(and(eq(runs.workspace, workspace), eq(runs.id, id)))
      .get()
    if (entered !== undefined) return { workspace, runId: id, fence: entered.fence }
  }
}

function columnsOf(claim: Claim, id: string, now: number) {
  const state = newRun({ ...claim, id })
  const { status, phase, fence } = state
  return { ...claim, id, status, phase, fence, createdAt: now, state }
}

function sequenceOf({ workspace, job }: Claim) {
  return sql<number>`(SELECT count(*) FROM runs WHERE workspace = ${workspace} AND job = ${job})`
}

/**
 * Enters the run of a due time and moves the schedule on to `nextAt`, both or none, and only for the first who does it. A job has
 * at most one run under way and one waiting: a due time beyond that passes without a run.
 */
export async function claimDue(
  db: Database,
  claim: Claim,
  schedule: { dueSince: number; nextAt: number | null },
  now: number,
): Promise<void> {
  const { workspace, job } = claim
  const id = await dueRunId(claim)
  const row = { ...columnsOf(claim, id, now), sequence: sequenceOf(claim) }
  const stillDue = and(
    eq(schedules.workspace, workspace),
    eq(schedules.job, job),
    eq(schedules.enabled, true),
    eq(schedules.nextAt, schedule.dueSince),
  )
  const free = sql`EXISTS (SELECT 1 FROM ${schedules} WHERE ${stillDue})
    AND (SELECT count(*) FROM runs WHERE workspace = ${workspace} AND job = ${job}
      AND status IN ('queued', 'running')) < 2`
  await db.batch([
    db
      .insert(runs)
      .select(selectRow(runs, row, free))
      .onConflictDoNothing(),
    db.update(schedules).set({ nextAt: schedule.nextAt }).where(stillDue),
  ])
}

/** The run of this job that waits longest, unless one is under way. */
export async function nextInLine(
  db: Database,
  { workspace, job }: Pick<Claim, 'workspace' | 'job'>,
): Promise<RunTicket | undefined> {
  const row = await db
    .select({ runId: runs.id, fence: runs.fence })
    .from(runs)
    .where(
      and(
        eq(runs.workspace, workspace),
        eq(runs.job, job),
        eq(runs.status, 'queued'),
        sql`NOT EXISTS (SELECT 1 FROM runs other WHERE other.workspace = ${workspace} AND other.job = ${job}
          AND other.status = 'running')`,
      ),
    )
    .orderBy(asc(runs.createdAt), asc(runs.id))
    .limit(1)
    .get()
  return row && { workspace, ...row }
}

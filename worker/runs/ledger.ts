// The run ledger in D1: the truth about every run. A row moves only by compare-and-set on its fence and revision.
import { and, eq, ne, sql } from 'drizzle-orm'
import type { NodeReport } from '../../engine/run/report.ts'
import type { Database } from '../db/database.ts'
import { runs } from '../db/schema/index.ts'
import type { LedgerRow } from './ledger-row.ts'
import { pending } from './machine.ts'
import { rejectedRows } from './phases.ts'
import { settlement } from './settlement.ts'
import type { RunState } from './state.ts'
import type { RunTicket } from './ticket.ts'

type Key = Pick<RunTicket, 'workspace' | 'runId'>

const isRun = ({ workspace, runId }: Key) => and(eq(runs.workspace, workspace), eq(runs.id, runId))

/** Undefined when there is no such run. */
export async function loadRun(db: Database, key: Key): Promise<LedgerRow | undefined> {
  const row = await db
    .select({ state: runs.state, revision: runs.revision, sequence: runs.sequence })
    .from(runs)
    .where(isRun(key))
    .get()
  return row && { ...row, state: row.state as RunState }
}

/**
 * Writes `next` over the row that `before` was read from; false when somebody else was faster. A run becomes running only when no
 * other run of its job is. With the end of a run its deliveries and the use of its files are entered, in the same batch.
 */
export async function saveRun(
  db: Database,
  before: LedgerRow,
  next: RunState,
  now: number,
): Promise<boolean> {
  const { workspace, id: runId, fence, status } = before.state
  const unmoved = and(
    isRun({ workspace, runId }),
    eq(runs.fence, fence),
    eq(runs.revision, before.revision),
    ...(status === 'queued' && next.status === 'running' ? [noneRunning(next)] : []),
  )!
  const move = db
    .update(runs)
    .set({ ...columnsOf(next, now), revision: before.revision + 1 })
    .where(unmoved)
    .returning({ id: runs.id })
  if (next.phase !== 'done') return (await move).length > 0
  // What depends on the move shares its batch and its condition, and comes first: after the move the condition holds no more.
  const [useFiles, ...enter] = settlement(db, before, next)
  const settled = await db.batch([useFiles, ...enter, move])
  return (settled.at(-1) as { id: string }[]).length > 0
}

function columnsOf(state: RunState, now: number) {
  const [effect] = pending(state)
  return {
    state,
    status: state.status,
    phase: state.phase,
    fence: state.fence,
    startedAt: state.startedAt,
    endedAt: state.endedAt,
    context: state.plan?.context ?? null,
    error: state.error,
    rowsOut: state.deliveries.reduce((sum, { rows }) => sum + rows, 0),
    rejected: rejectedRows(state),
    // A run that waits until then is as alive then as it is now.
    heartbeatAt: effect?.kind === 'wait' ? effect.until : now,
  }
}

function noneRunning({ workspace, job, id }: RunState) {
  return sql`NOT EXISTS (SELECT 1 FROM runs other WHERE other.workspace = ${workspace} AND other.job = ${job}
    AND other.status = 'running' AND other.id <> ${id})`
}

/** Says that the driver lives; false when the run is over or somebody else drives it. */
export async function beat(db: Database, ticket: RunTicket, now: number): Promise<boolean> {
  const alive = await db
    .update(runs)
    .set({ heartbeatAt: now })
    .where(and(isRun(ticket), eq(runs.fence, ticket.fence), ne(runs.phase, 'done')))
    .returning({ id: runs.id })
  return alive.length > 0
}

/** Does this driver still hold the run? Asked right before every side effect. */
export async function holdsFence(db: Database, ticket: RunTicket): Promise<boolean> {
  const row = await db.select({ fence: runs.fence }).from(runs).where(isRun(ticket)).get()
  return row?.fence === ticket.fence
}

/** Counts of an execution under way, for whoever watches. */
export async function noteProgress(
  db: Database,
  ticket: RunTicket,
  nodes: Readonly<Record<string, NodeReport>>,
): Promise<void> {
  await db
    .update(runs)
    .set({ progress: nodes })
    .where(and(isRun(ticket), eq(runs.fence, ticket.fence)))
}

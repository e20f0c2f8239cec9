// Gives a run a Workflow instance to drive it. A crash before or after leaves a queued run that the sweeper finds.
import { and, eq, isNull } from 'drizzle-orm'
import { openDatabase } from '../db/database.ts'
import { runs } from '../db/schema/index.ts'
import type { Env } from '../env.ts'
import { nextInLine } from './claim.ts'
import type { RunTicket } from './ticket.ts'

/** Instances are named after run and fence, so that two launches of the same ticket make one. */
export async function launch(env: Env, ticket: RunTicket): Promise<void> {
  try {
    await env.RUNS.create({ id: `${ticket.runId}-${ticket.fence}`, params: ticket })
  } catch (error) {
    if (!(error instanceof Error && /already.exists/i.test(error.message))) throw error
  }
}

/** Starts the job's next run, when one waits and none is under way. Of several callers at once one launches it. */
export async function launchNext(
  env: Env,
  job: { workspace: string; job: string },
  now: number,
): Promise<void> {
  const db = openDatabase(env.DB)
  const ticket = await nextInLine(db, job)
  if (ticket === undefined) return
  // A first sign of life: from here the sweeper waits as long as for a run that fell silent.
  const mine = await db
    .update(runs)
    .set({ heartbeatAt: now })
    .where(
      and(
        eq(runs.workspace, ticket.workspace),
        eq(runs.id, ticket.runId),
        eq(runs.fence, ticket.fence),
        isNull(runs.heartbeatAt),
      ),
    )
    .returning({ id: runs.id })
  if (mine.length > 0) await launch(env, ticket)
}

// Gives a run a Workflow instance to drive it. A crash before or after leaves a queued run that the sweeper finds.
import { and, eq } from 'drizzle-orm'
import { openDatabase } from '../db/database.ts'
import { runs } from '../db/schema/index.ts'
import type { Env } from '../env.ts'
import { nextInLine } from './claim.ts'
import type { RunTicket } from './ledger.ts'

/** Instances are named after run and fence, so that two launches of the same ticket make one. */
export async function launch(env: Env, ticket: RunTicket, now: number): Promise<void> {
  const { workspace, runId, fence } = ticket
  // From here the sweeper waits as long as for a run that fell silent.
  await openDatabase(env.DB)
    .update(runs)
    .set({ heartbeatAt: now })
    .where(
      and(
        eq(runs.workspace, workspace),
        eq(runs.id, runId),
        eq(runs.fence, fence),
        eq(runs.status, 'queued'),
      ),
    )
  try {
    await env.RUNS.create({ id: `${runId}-${fence}`, params: ticket })
  } catch (error) {
    if (!(error instanceof Error && /already.exists/i.test(error.message))) throw error
  }
}

/** Starts the job's next run, when one waits and none is under way. */
export async function launchNext(
  env: Env,
  job: { workspace: string; job: string },
  now: number,
): Promise<void> {
  const ticket = await nextInLine(openDatabase(env.DB), job)
  if (ticket !== undefined) await launch(env, ticket, now)
}

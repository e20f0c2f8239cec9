// The minute tick: takes over runs that fell silent, then starts what is due; once an hour, deletes what uploads left over.
import type { Env } from '../env.ts'
import { sweep } from '../runs/sweep.ts'
import { deleteAbandonedParts } from './abandoned-parts.ts'
import { startDue } from './start-due.ts'

/** `scheduledTimeMs` is the minute that fired, not the clock. Safe to call any number of times, also at once and out of order. */
export async function dispatch(env: Env, scheduledTimeMs: number): Promise<void> {
  await sweep(env, Date.now())
  await startDue(env, scheduledTimeMs)
  if (new Date(scheduledTimeMs).getUTCMinutes() === 0) await deleteAbandonedParts(env, Date.now())
}

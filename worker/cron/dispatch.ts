// The minute tick: takes over runs that fell silent, then starts what is due.
import type { Env } from '../env.ts'
import { sweep } from '../runs/sweep.ts'
import { startDue } from './start-due.ts'

/** `scheduledTimeMs` is the minute that fired, not the clock. Safe to call any number of times, also at once and out of order. */
export async function dispatch(env: Env, scheduledTimeMs: number): Promise<void> {
  await sweep(env, Date.now())
  await startDue(env, scheduledTimeMs)
}

// The minute tick: takes over runs that fell silent, then starts what is due.
import type { Env } from '../env.ts'

/** `scheduledTimeMs` is the minute that fired, not the clock. Safe to call any number of times, also at once. */
export async function dispatch(_env: Env, _scheduledTimeMs: number): Promise<void> {}

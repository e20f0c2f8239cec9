// A place to stand still for fault tests: a run that holds can be killed at an exact point. Off unless HOLD_AT is set.
import { logEntry } from '../host/log.ts'
import type { Perform } from './drive.ts'

/** `deliver:report:after` holds once the step's work is done and before the ledger hears of it; `before` holds ahead of the work. */
export function holdAt(point: string | undefined, perform: Perform): Perform {
  if (point === undefined || point === '') return perform
  return async (step, row, signal) => {
    const name = `${step.phase}:${step.node}`
    await holdWhen(point === `${name}:before`, name)
    const result = await perform(step, row, signal)
    await holdWhen(point === `${name}:after`, name)
    return result
  }
}

async function holdWhen(holds: boolean, step: string): Promise<void> {
  if (!holds) return
  logEntry('notice', 'run.held', { step })
  await new Promise<never>(() => undefined)
}

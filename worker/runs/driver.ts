// The driver of a run at the edge: the turn loop of drive.ts with the edge's ledger, effects, feed and clock.
import { openDatabase } from '../db/database.ts'
import { settingsOf } from '../env.ts'
import type { Env } from '../env.ts'
import { notifyFeed } from '../feed/notify.ts'
import { logEntry, logFailure } from '../host/log.ts'
import { removeBelow } from '../host/spill-log.ts'
import { spillPrefix } from '../host/spill.ts'
import type { Driver } from './drive.ts'
import { performer } from './effects/perform.ts'
import type { ConnectHost } from './effects/perform.ts'
import { holdAt } from './hold.ts'
import { launchNext } from './launch.ts'
import type { RunTicket } from './ticket.ts'
import type { LedgerRow } from './ledger-row.ts'
import { retryPolicyOf } from './retry.ts'

/** `connect` replaces the outside world in tests. */
export function edgeDriver(env: Env, ticket: RunTicket, connect?: ConnectHost): Driver {
  const settings = settingsOf(env)
  return {
    db: openDatabase(env.DB),
    perform: holdAt(settings.HOLD_AT, performer(env, ticket, connect)),
    now: () => Date.now(),
    retry: retryPolicyOf(settings),
    heartbeatMs: settings.HEARTBEAT_MS,
    changed: (changed) => tellWatchers(env, changed),
    released: (row) => release(env, row),
    failed: (error, { phase, node }) =>
      logFailure('run.step', error, { run: ticket.runId, fence: ticket.fence, phase, node }),
  }
}

/** Nobody's watching may stop a run. */
export async function tellWatchers(env: Env, ticket: Omit<RunTicket, 'fence'>): Promise<void> {
  try {
    await notifyFeed(env, ticket)
  } catch (error) {
    logFailure('run.feed', error, { run: ticket.runId })
  }
}

/** What was put aside by drivers that died. What cannot be removed now costs room, not a run. */
export async function tidyUp(
  env: Env,
  { workspace, runId }: Omit<RunTicket, 'fence'>,
): Promise<void> {
  try {
    await removeBelow(env.BYTES, spillPrefix(workspace, runId))
  } catch (error) {
    logFailure('run.tidy-up', error, { run: runId })
  }
}

async function release(env: Env, { state }: LedgerRow): Promise<void> {
  const { workspace, job, id, status } = state
  logEntry('info', 'run.ended', { workspace, job, run: id, status, fence: state.fence })
  await tidyUp(env, { workspace, runId: id })
  try {
    await launchNext(env, { workspace, job }, Date.now())
  } catch (error) {
    // The next minute's tick starts what waits.
    logFailure('run.next', error, { run: id })
  }
}

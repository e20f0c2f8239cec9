// Drives a run in a loop, as the Workflow does, with a clock that jumps over waits.
import { env } from 'cloudflare:workers'
import { claimRequested, requestedRunId } from '../../../worker/runs/claim.ts'
import { takeTurn } from '../../../worker/runs/drive.ts'
import type { Driver, Turn } from '../../../worker/runs/drive.ts'
import { edgeDriver } from '../../../worker/runs/driver.ts'
import type { RunTicket } from '../../../worker/runs/ticket.ts'
import { loadRun } from '../../../worker/runs/ledger.ts'
import type { RunState } from '../../../worker/runs/state.ts'
import { db, workspace } from './sample-job.ts'
import type { Outside } from './sample-job.ts'

export async function claimRun(job: string, key?: string): Promise<RunTicket> {
  const dueAt = Date.now()
  const trigger = 'manual' as const
  const claim = { workspace, job, version: 1, trigger, dueAt, startedBy: 'owner' }
  return claimRequested(db, claim, await requestedRunId(claim, key), dueAt)
}

export async function stateOf({ runId }: Pick<RunTicket, 'runId'>): Promise<RunState> {
  return (await loadRun(db, { workspace, runId }))!.state
}

/** The clock of a driver; waits move it. */
export function driverWith(ticket: RunTicket, outside: Outside) {
  let ahead = 0
  const driver: Driver = {
    ...edgeDriver(env, ticket, outside.connect),
    now: () => Date.now() + ahead,
    heartbeatMs: 60_000,
    released: async () => {},
  }
  const skipTo = (until: number) => {
    ahead = Math.max(ahead, until - Date.now())
  }
  return { driver, skipTo }
}

/** Takes turns until the run is over; answers its state and how often it had to wait. */
export async function driveToEnd(ticket: RunTicket, outside: Outside) {
  const { driver, skipTo } = driverWith(ticket, outside)
  let waits = 0
  let turn: Turn = await takeTurn(driver, ticket)
  for (let n = 0; turn.kind !== 'end' && n < 100; n++) {
    if (turn.kind === 'wait') {
      waits += 1
      skipTo(turn.until)
    }
    turn = await takeTurn(driver, ticket)
  }
  return { state: await stateOf(ticket), waits }
}

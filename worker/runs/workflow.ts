// The run's driver in production: a Workflow that takes turns until the ledger says that the run is over. It remembers nothing that
// counts: its steps keep only what the next turn will be about, and each turn looks into the ledger first.
import { WorkflowEntrypoint } from 'cloudflare:workers'
import type { WorkflowEvent, WorkflowStep } from 'cloudflare:workers'
import { settingsOf } from '../env.ts'
import type { Env } from '../env.ts'
import { takeTurn } from './drive.ts'
import type { Turn } from './drive.ts'
import { edgeDriver } from './driver.ts'
import type { RunTicket } from './ticket.ts'

/** Retries of a failed step are the machine's business; these are for turns that could not even reach the ledger. */
const turnRetries = { limit: 5, delay: '2 seconds', backoff: 'exponential' } as const

export class RunWorkflow extends WorkflowEntrypoint<Env, RunTicket> {
  override async run(event: WorkflowEvent<RunTicket>, step: WorkflowStep): Promise<void> {
    const ticket = event.payload
    const timeout = settingsOf(this.env).STEP_TIMEOUT_MS
    const driver = edgeDriver(this.env, ticket)
    let next: Turn = { kind: 'go', phase: 'plan', node: '' }
    for (let number = 1; next.kind !== 'end'; number++) {
      // Not sleepUntil: a moment that has passed by now would stop the instance.
      if (next.kind === 'wait') await step.sleep(`${number} wait`, pauseMs(next.until))
      const name = stepName(number, next)
      next = await step.do(name, { retries: turnRetries, timeout }, () => takeTurn(driver, ticket))
    }
  }
}

const pauseMs = (until: number) => Math.max(1, until - Date.now())

/** For people who look at the instance; numbered, so that no two are the same. */
function stepName(number: number, turn: Turn): string {
  const about = turn.kind === 'go' ? `${turn.phase} ${turn.node}` : 'again'
  return `${number} ${about}`.trim().slice(0, 200)
}

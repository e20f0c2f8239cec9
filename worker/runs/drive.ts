// Turns the machine: looks into the ledger, does what is next, reports it. Used by the Workflow and, in a loop, by tests.
// Nothing is remembered between turns: the ledger alone says what has happened.
import { AwaseError } from '../../engine/error.ts'
import type { RetryAdvice } from '../../engine/error.ts'
import type { Database } from '../db/database.ts'
import { beat, loadRun, saveRun } from './ledger.ts'
import type { RunTicket } from './ticket.ts'
import type { LedgerRow } from './ledger-row.ts'
import { advance, openStep, pending } from './machine.ts'
import type { RetryPolicy } from './retry.ts'
import type { RunEffect, RunEvent, StepName, StepResult, StoredError } from './state.ts'

export type Perform = (step: StepName, row: LedgerRow, signal: AbortSignal) => Promise<StepResult>

export interface Driver {
  db: Database
  perform: Perform
  now(): number
  retry: RetryPolicy
  heartbeatMs: number
  /** The run's row has changed. */
  changed(ticket: RunTicket): Promise<void>
  /** The run is over. */
  released(row: LedgerRow): Promise<void>
  failed(error: unknown, step: StepName): void
}

/** What the next turn will be about: small, so that a Workflow can keep it as a step's result. */
export type Turn =
  | { kind: 'go'; phase: string; node: string }
  | { kind: 'wait'; until: number }
  | { kind: 'end' }

/** One turn: at most one step is performed. Safe to repeat at any time, by anybody who has the ticket. */
export async function takeTurn(driver: Driver, ticket: RunTicket): Promise<Turn> {
  const found = await loadRun(driver.db, ticket)
  if (found === undefined || found.state.fence !== ticket.fence) return { kind: 'end' }
  const { fence } = ticket
  const event = { kind: 'taken-up', fence, at: driver.now() } as const
  const taken = await report(driver, ticket, found, event)
  return taken === undefined ? { kind: 'end' } : followEffect(driver, ticket, taken.row)
}

async function followEffect(driver: Driver, ticket: RunTicket, row: LedgerRow): Promise<Turn> {
  const [effect] = pending(row.state)
  if (effect?.kind === 'perform') return turnOf(await performStep(driver, ticket, row, effect))
  if (effect?.kind === 'wait' && effect.until <= driver.now()) {
    const { fence } = ticket
    const woken = await report(driver, ticket, row, { kind: 'woke', fence, at: driver.now() })
    return turnOf(woken?.row)
  }
  if (effect?.kind === 'release') await driver.released(row)
  return turnOf(row)
}

function turnOf(row: LedgerRow | undefined): Turn {
  const [effect] = row === undefined ? [] : pending(row.state)
  if (effect?.kind === 'perform') return { kind: 'go', phase: effect.phase, node: effect.node }
  return effect?.kind === 'wait' ? effect : { kind: 'end' }
}

async function performStep(
  driver: Driver,
  ticket: RunTicket,
  row: LedgerRow,
  { phase, node, attempt }: Extract<RunEffect, { kind: 'perform' }>,
): Promise<LedgerRow | undefined> {
  const { fence } = ticket
  const step = { phase, node }
  const begun = { kind: 'step-started', fence, at: driver.now(), ...step, attempt } as const
  const started = await report(driver, ticket, row, begun)
  // Somebody with the same ticket started this attempt: the step is theirs.
  if (started?.moved !== true) return undefined
  // The attempt before was lost, and the machine ended the step instead of repeating it.
  if (openStep(started.row.state)?.running !== true) return finished(driver, started.row)
  const outcome = await attemptStep(driver, ticket, started.row, step)
  if (outcome === undefined) return undefined
  const event = { fence, at: driver.now(), ...step, ...outcome }
  const ended = await report(
    driver,
    ticket,
    started.row,
    event.kind === 'step-failed' ? { ...event, attempt } : event,
  )
  return ended === undefined ? undefined : finished(driver, ended.row)
}

async function finished(driver: Driver, row: LedgerRow): Promise<LedgerRow> {
  if (row.state.phase === 'done') await driver.released(row)
  return row
}

type Outcome =
  | { kind: 'step-succeeded'; result: StepResult }
  | { kind: 'step-failed'; error: StoredError; retry: RetryAdvice }

/** Performs under a heartbeat. Undefined when the run was taken over meanwhile: then nothing may be reported. */
async function attemptStep(
  driver: Driver,
  ticket: RunTicket,
  row: LedgerRow,
  step: StepName,
): Promise<Outcome | undefined> {
  const overtaken = new AbortController()
  const heart = setInterval(() => {
    beat(driver.db, ticket, driver.now()).then(
      (alive) => alive || overtaken.abort(new AwaseError('run.fence-lost')),
      // A beat that is lost is not the end: the next one tells, or the sweeper does.
      (error: unknown) => driver.failed(error, step),
    )
  }, driver.heartbeatMs)
  try {
    return { kind: 'step-succeeded', result: await driver.perform(step, row, overtaken.signal) }
  } catch (error) {
    if (overtaken.signal.aborted) return undefined
    if (error instanceof AwaseError && error.code === 'run.fence-lost') return undefined
    if (!(error instanceof AwaseError)) driver.failed(error, step)
    return { kind: 'step-failed', ...describeFailure(error, step) }
  } finally {
    clearInterval(heart)
  }
}

/** What is not an error of the catalogue is taken for a passing fault of the platform: it is tried again a few times. */
function describeFailure(
  error: unknown,
  { phase, node }: StepName,
): { error: StoredError; retry: RetryAdvice } {
  const known =
    error instanceof AwaseError
      ? error
      : new AwaseError('run.internal', { values: { phase }, retry: 'now' })
  const place = node === '' ? known.place : { node, ...known.place }
  return { error: { code: known.code, place, values: known.values }, retry: known.retry }
}

/**
 * Brings an event into the ledger; when somebody else wrote meanwhile, anew. `moved`: it was this call that changed the row.
 * Undefined when the fence is lost.
 */
async function report(
  driver: Driver,
  ticket: RunTicket,
  row: LedgerRow,
  event: RunEvent,
): Promise<{ row: LedgerRow; moved: boolean } | undefined> {
  for (let current: LedgerRow | undefined = row; current?.state.fence === ticket.fence;) {
    const { state } = advance(current.state, event, driver.retry)
    if (state === current.state) return { row: current, moved: false }
    if (await saveRun(driver.db, current, state, driver.now())) {
      await driver.changed(ticket)
      return { row: { ...current, state, revision: current.revision + 1 }, moved: true }
    }
    const fresh = await loadRun(driver.db, ticket)
    // Another run of the job is under way: this one stays queued.
    if (event.kind === 'taken-up' && fresh?.revision === current.revision) return undefined
    current = fresh
  }
  return undefined
}

// The run as a pure state machine: (ledger row, event) → (new row, effects). No I/O, no clock, no chance: times come in events.
// Its drivers are the Workflow, the tests' loop and simulators; whatever they repeat or lose, the row stays right.
import { finishStep } from './progress.ts'
import { retryDelayMs } from './retry.ts'
import type { RetryPolicy } from './retry.ts'
import type { DeliveryState, RunEffect, RunEvent, RunState, Step, StepName } from './state.ts'
import { conclude, enterFollowingPhase } from './phases.ts'

export interface Advance {
  /** The same object when the event changed nothing. */
  state: RunState
  effects: RunEffect[]
}

/** The row after the event. Events of another fence, repeated ones and ones that come too late change nothing. */
export function advance(state: RunState, event: RunEvent, policy: RetryPolicy): Advance {
  const next = isForeign(state, event) ? state : apply(state, event, policy)
  return { state: next, effects: pending(next) }
}

/** What is to be done now: derived from the row alone, so that nothing is lost with a driver. */
export function pending(state: RunState): RunEffect[] {
  if (state.phase === 'done') return [{ kind: 'release' }]
  if (state.status === 'queued') return []
  const step = openStep(state)
  if (step === undefined) return []
  if (step.retryAt !== null) return [{ kind: 'wait', until: step.retryAt }]
  const { phase, node } = step
  return [{ kind: 'perform', phase, node, attempt: step.attempts + 1 }]
}

/** The first step of the phase that has not ended. */
export function openStep(state: RunState): Step | undefined {
  return state.steps.find((step) => step.phase === state.phase && step.endedAt === null)
}

function isForeign(state: RunState, event: RunEvent): boolean {
  if (state.phase === 'done') return true
  return event.kind === 'taken-over' ? event.fence !== state.fence + 1 : event.fence !== state.fence
}

function apply(state: RunState, event: RunEvent, policy: RetryPolicy): RunState {
  switch (event.kind) {
    case 'taken-up':
      return state.status === 'queued'
        ? { ...state, status: 'running', startedAt: event.at }
        : state
    case 'taken-over':
      return loseAttempt({ ...state, fence: event.fence }, event.at, policy)
    case 'woke':
      return wake(state, event.at)
    case 'step-started':
      return onOpenStep(state, event, (step) =>
        event.attempt === step.attempts + 1 ? startAnew(state, event, policy) : state,
      )
    case 'step-succeeded':
      return onStartedStep(state, event, (step) =>
        enterFollowingPhase(finishStep(state, step, event.result, event.at), event.at),
      )
    case 'step-failed':
      return onStartedStep(state, event, (step) =>
        step.running && event.attempt === step.attempts
          ? failStep(state, step, event, policy)
          : state,
      )
  }
}

function onOpenStep(state: RunState, name: StepName, change: (step: Step) => RunState): RunState {
  const step = openStep(state)
  const matches = step?.phase === name.phase && step.node === name.node && step.retryAt === null
  return state.status === 'running' && matches ? change(step) : state
}

function onStartedStep(
  state: RunState,
  name: StepName,
  change: (step: Step) => RunState,
): RunState {
  return onOpenStep(state, name, (step) => (step.startedAt === null ? state : change(step)))
}

function startStep(state: RunState, step: Step, at: number): RunState {
  const attempts = step.attempts + 1
  const begun = { ...step, startedAt: step.startedAt ?? at, attempts, running: true }
  const started = replaceStep(state, step, begun)
  if (step.phase !== 'deliver') return started
  return replaceDelivery(started, step.node, (d) => ({ ...d, status: 'delivering', attempts }))
}

function failStep(
  state: RunState,
  step: Step,
  event: Extract<RunEvent, { kind: 'step-failed' }>,
  policy: RetryPolicy,
): RunState {
  const delayMs = retryDelayMs(policy, event.retry, step.attempts, state.id)
  const failed = { ...step, running: false, error: event.error }
  // An answer that never came, where a repeat would not be recognised: never resend silently.
  const blind = event.retry !== 'never' && deliveryOf(state, step)?.recognition === 'none'
  if (blind || delayMs === null) {
    return giveUp(state, failed, event.error, event.at, blind ? 'unknown' : 'failed')
  }
  return replaceStep(state, step, { ...failed, retryAt: event.at + delayMs })
}

/** A delivery that failed leaves the others their chance; anything before that stops the run with nothing delivered. */
function giveUp(
  state: RunState,
  step: Step,
  error: NonNullable<Step['error']>,
  at: number,
  status: 'failed' | 'unknown',
): RunState {
  const ended = replaceStep(state, step, {
    ...step,
    error,
    endedAt: at,
    running: false,
    retryAt: null,
  })
  if (step.phase === 'deliver') {
    const marked = replaceDelivery(ended, step.node, (d) => ({ ...d, status, error }))
    return enterFollowingPhase({ ...marked, error: marked.error ?? error }, at)
  }
  return conclude({ ...ended, error }, at, step.phase === 'commit' ? 'partial-success' : 'failed')
}

/** An attempt that is still open when the next one starts was lost with its driver. */
function startAnew(state: RunState, { at, phase, node }: RunEvent & StepName, policy: RetryPolicy) {
  const fresh = loseAttempt(state, at, policy)
  const step = openStep(fresh)
  return step?.phase === phase && step.node === node ? startStep(fresh, step, at) : fresh
}

/** The step that a driver left open is to be repeated, unless that would resend blindly or go on for ever. */
function loseAttempt(state: RunState, at: number, policy: RetryPolicy): RunState {
  const step = openStep(state)
  if (step === undefined || !step.running) return state
  if (deliveryOf(state, step)?.recognition === 'none') {
    return giveUp(
      state,
      step,
      { code: 'run.delivery-unknown', place: { node: step.node } },
      at,
      'unknown',
    )
  }
  if (step.attempts < policy.maxAttempts)
    return replaceStep(state, step, { ...step, running: false })
  const error = { code: 'run.step-lost', values: { phase: step.phase, attempts: step.attempts } }
  return giveUp(state, step, error, at, 'failed')
}

function wake(state: RunState, at: number): RunState {
  const step = openStep(state)
  if (step === undefined || step.retryAt === null || at < step.retryAt) return state
  return replaceStep(state, step, { ...step, retryAt: null })
}

function deliveryOf(state: RunState, step: Step): DeliveryState | undefined {
  return step.phase === 'deliver'
    ? state.deliveries.find((delivery) => delivery.node === step.node)
    : undefined
}

function replaceStep(state: RunState, old: StepName, step: Step): RunState {
  const steps = state.steps.map((s) => (s.phase === old.phase && s.node === old.node ? step : s))
  return { ...state, steps }
}

function replaceDelivery(
  state: RunState,
  node: string,
  change: (delivery: DeliveryState) => DeliveryState,
): RunState {
  return { ...state, deliveries: state.deliveries.map((d) => (d.node === node ? change(d) : d)) }
}

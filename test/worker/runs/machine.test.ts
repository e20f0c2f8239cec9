// The run's state machine against random histories: repeats, lost drivers, stale fences, failures of every kind.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advance, openStep, pending } from '../../../worker/runs/machine.ts'
import type { RunEvent, RunState } from '../../../worker/runs/state.ts'
import { newRun } from '../../../worker/runs/state.ts'
import { resultFor, samplePlan } from './results.ts'

const policy = { maxAttempts: 4, nowMs: 1_000, laterMs: 10_000, capMs: 300_000 }
const start = () => newRun({ workspace: 'default', id: 'r1', job: 'j', version: 1, dueAt: 0 })

type Move = {
  what: 'go' | 'repeat' | 'fail' | 'stale' | 'take-over' | 'start-again' | 'skip-ahead'
  pick: number
}

const moves = fc.array(
  fc.record({
    what: fc.constantFrom<Move['what']>(
      'go',
      'go',
      'go',
      'go',
      'repeat',
      'fail',
      'stale',
      'take-over',
      'start-again',
      'skip-ahead',
    ),
    pick: fc.nat(2),
  }),
  { maxLength: 120 },
)

/** The event that an honest driver would report next. */
function honest(state: RunState, at: number): RunEvent {
  const { fence } = state
  if (state.status === 'queued') return { kind: 'taken-up', fence, at }
  const [effect] = pending(state)
  if (effect?.kind === 'wait') return { kind: 'woke', fence, at: effect.until }
  const step = openStep(state)!
  const { phase, node, attempts } = step
  return step.running
    ? { kind: 'step-succeeded', fence, at, phase, node, result: resultFor(state, step) }
    : { kind: 'step-started', fence, at, phase, node, attempt: attempts + 1 }
}

function eventFor(state: RunState, move: Move, at: number, past: RunEvent[]): RunEvent {
  const step = openStep(state) ?? { phase: 'plan' as const, node: '', attempts: 0 }
  const { phase, node } = step
  const { fence } = state
  const error = { code: 'sftp.unreachable' }
  const retry = (['now', 'later', 'never'] as const)[move.pick]!
  switch (move.what) {
    case 'go':
      return state.phase === 'done' ? { kind: 'woke', fence, at } : honest(state, at)
    case 'repeat':
      return past[past.length - 1 - move.pick] ?? { kind: 'woke', fence, at }
    case 'fail':
      return { kind: 'step-failed', fence, at, phase, node, attempt: step.attempts, error, retry }
    case 'stale':
      return { ...(past[move.pick] ?? { kind: 'taken-up', at }), fence: fence - 1 } as RunEvent
    case 'take-over':
      return { kind: 'taken-over', fence: fence + 1, at }
    case 'start-again':
      return { kind: 'step-started', fence, at, phase, node, attempt: step.attempts + 1 }
    case 'skip-ahead':
      return {
        kind: 'step-succeeded',
        fence,
        at,
        phase: 'deliver',
        node: 'report-out',
        result: { phase: 'deliver', outcome: null, refused: null },
      }
  }
}

/** Every invariant between a row and the row after one event. */
function check(before: RunState, event: RunEvent, after: RunState, confirmed: Map<string, number>) {
  expect(after.fence).toBeGreaterThanOrEqual(before.fence)
  if (event.fence < before.fence) expect(after).toBe(before)
  if (before.phase === 'done') expect(after).toBe(before)
  for (const step of after.steps) expect(step.attempts).toBeLessThanOrEqual(policy.maxAttempts)
  for (const delivery of after.deliveries) {
    const old = before.deliveries.find(({ node }) => node === delivery.node)
    if (delivery.status === 'confirmed' && old?.status !== 'confirmed') {
      confirmed.set(delivery.node, (confirmed.get(delivery.node) ?? 0) + 1)
    }
    if (old?.status === 'confirmed') expect(delivery).toEqual(old)
    if (delivery.recognition === 'none') expect(delivery.attempts).toBeLessThanOrEqual(1)
    if (delivery.attempts > 0) {
      const stage = after.steps.filter(({ phase }) => phase === 'stage')
      expect(stage.length).toBe(after.deliveries.length)
      expect(stage.every(({ endedAt }) => endedAt !== null)).toBe(true)
    }
  }
}

describe('the run machine', () => {
  it('keeps its invariants in random histories', () => {
    fc.assert(
      fc.property(moves, (history) => {
        let state = start()
        const past: RunEvent[] = []
        const confirmed = new Map<string, number>()
        history.forEach((move, index) => {
          const event = eventFor(state, move, index, past)
          const { state: next, effects } = advance(state, event, policy)
          check(state, event, next, confirmed)
          if (next.status === 'running') expect(effects).toHaveLength(1)
          past.push(event)
          state = next
        })
        for (const times of confirmed.values()) expect(times).toBe(1)
        if (state.status === 'success') expect([...confirmed.keys()]).toHaveLength(3)
      }),
      { numRuns: 2000 },
    )
  })

  it('takes every repeated event as the same event', () => {
    fc.assert(
      fc.property(moves, (history) => {
        let state = start()
        history.forEach((move, index) => {
          const event = eventFor(state, move, index, [])
          const once = advance(state, event, policy).state
          expect(advance(once, event, policy).state).toEqual(once)
          state = once
        })
      }),
      { numRuns: 500 },
    )
  })
})

/** Drives honestly to the end; `meddle` may answer with another event. */
function drive(meddle: (state: RunState) => Partial<RunEvent> | undefined = () => undefined) {
  let state = start()
  for (let at = 0; state.phase !== 'done' && at < 500; at++) {
    const other = meddle(state)
    const event = other === undefined ? honest(state, at) : ({ at, ...other } as RunEvent)
    state = advance(state, event, policy).state
  }
  return state
}

/** Fails the step whenever it runs. */
function failing(phase: string, node: string, retry: 'now' | 'later' | 'never') {
  return (state: RunState): Partial<RunEvent> | undefined => {
    const step = openStep(state)
    if (step?.phase !== phase || step.node !== node || step.retryAt !== null) return undefined
    if (!step.running) return undefined
    const error = { code: 'sftp.auth', place: { node } }
    const { fence } = state
    return {
      kind: 'step-failed',
      fence,
      phase,
      node,
      attempt: step.attempts,
      error,
      retry,
    } as never
  }
}

describe('how a run ends', () => {
  it('succeeds after plan, extract, execute, stage, deliver and commit, in this order', () => {
    const state = drive()
    expect(state.status).toBe('success')
    expect(state.steps.map(({ phase, node }) => `${phase} ${node}`.trim())).toEqual([
      'plan',
      'extract orders',
      'extract object:Airport',
      'execute',
      'stage records-out',
      'stage report-out',
      'stage to-post',
      'deliver records-out',
      'deliver report-out',
      'deliver to-post',
      'commit',
    ])
    expect(samplePlan.destinations).toHaveLength(state.deliveries.length)
  })

  it('delivers nothing when anything before deliver fails for good', () => {
    for (const [phase, node] of [
      ['plan', ''],
      ['extract', 'orders'],
      ['execute', ''],
      ['stage', 'report-out'],
    ] as const) {
      const state = drive(failing(phase, node, 'never'))
      expect(state.status).toBe('failed')
      expect(state.error).toEqual({ code: 'sftp.auth', place: { node } })
      expect(state.deliveries.every(({ attempts }) => attempts === 0)).toBe(true)
    }
  })

  it('tries again with growing delays and gives up after the last attempt', () => {
    const delays: number[] = []
    const fail = failing('extract', 'orders', 'later')
    const state = drive((s) => {
      const step = openStep(s)
      if (step !== undefined && step.retryAt !== null && delays.length < step.attempts) {
        delays.push(step.retryAt)
      }
      return fail(s)
    })
    expect(state.status).toBe('failed')
    expect(state.steps.find(({ phase }) => phase === 'extract')?.attempts).toBe(policy.maxAttempts)
    expect(delays).toHaveLength(policy.maxAttempts - 1)
    expect(delays.at(-1)).toBeGreaterThan(delays[0]! * 3)
  })

  it('ends as partial success when one of several deliveries fails', () => {
    const state = drive(failing('deliver', 'report-out', 'never'))
    expect(state.status).toBe('partial-success')
    expect(state.deliveries.map(({ status }) => status)).toEqual([
      'confirmed',
      'failed',
      'confirmed',
    ])
  })

  it('never resends blindly where a repeat is not recognised', () => {
    const state = drive(failing('deliver', 'to-post', 'now'))
    expect(state.status).toBe('unknown')
    expect(state.deliveries.find(({ node }) => node === 'to-post')).toMatchObject({
      status: 'unknown',
      attempts: 1,
    })
  })

  it('asks a person when a driver died during such a delivery', () => {
    const state = drive((s) => {
      const step = openStep(s)
      return step?.node === 'to-post' && step.phase === 'deliver' && step.attempts === 1
        ? { kind: 'taken-over', fence: s.fence + 1 }
        : undefined
    })
    expect(state.status).toBe('unknown')
    expect(state.error?.code).toBe('run.delivery-unknown')
  })

  it('asks a person when the platform repeats such a delivery by itself', () => {
    const state = drive((s) => {
      const step = openStep(s)
      if (step?.phase !== 'deliver' || step.node !== 'to-post' || !step.running) return undefined
      const { phase, node } = step
      return { kind: 'step-started', fence: s.fence, phase, node, attempt: 2 } as never
    })
    expect(state).toMatchObject({ status: 'unknown', error: { code: 'run.delivery-unknown' } })
  })

  it('gives up a step that loses its driver again and again', () => {
    const state = drive((s) => {
      const step = openStep(s)
      return step?.phase === 'execute' && step.attempts > 0 && s.fence <= step.attempts
        ? { kind: 'taken-over', fence: s.fence + 1 }
        : undefined
    })
    expect(state).toMatchObject({ status: 'failed', error: { code: 'run.step-lost' } })
  })
})

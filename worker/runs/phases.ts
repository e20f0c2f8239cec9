// The order of phases, the steps of each, and how a run ends.
import type { RunStatus } from '../api/contract.ts'
import { newStep, objectStep } from './state.ts'
import type { RunState, Step, StepName } from './state.ts'

const order: readonly StepName['phase'][] = [
  'plan',
  'extract',
  'execute',
  'stage',
  'deliver',
  'commit',
]

/** When all steps of the phase have ended: on to the next phase that has any. */
export function enterFollowingPhase(state: RunState, at: number): RunState {
  if (state.phase === 'done') return state
  if (state.steps.some((step) => step.phase === state.phase && step.endedAt === null)) return state
  if (state.phase === 'execute' && state.balanced === false) {
    const error = { code: 'run.unbalanced', values: { nodes: unbalancedNodes(state) } }
    return conclude({ ...state, error }, at, 'failed')
  }
  if (state.phase === 'deliver' && state.deliveries.every(({ status }) => status === 'failed')) {
    return conclude(state, at, outcomeOf(state))
  }
  if (state.phase === 'commit') return conclude(state, at, outcomeOf(state))
  const phase = order[order.indexOf(state.phase) + 1]!
  const steps = stepsOf(state, phase)
  return enterFollowingPhase({ ...state, phase, steps: [...state.steps, ...steps] }, at)
}

function stepsOf(state: RunState, phase: StepName['phase']): Step[] {
  switch (phase) {
    case 'extract': {
      const { sources = [], objects = [] } = state.plan ?? {}
      const nodes = [...sources, ...objects.map(({ object }) => objectStep(object))]
      return nodes.map((node) => newStep(phase, node))
    }
    case 'stage':
    case 'deliver':
      return state.deliveries.map(({ node }) => newStep(phase, node))
    default:
      return [newStep(phase, '')]
  }
}

/** The last word on a run: from here on nothing changes it. */
export function conclude(state: RunState, at: number, status: RunStatus): RunState {
  return { ...state, phase: 'done', status, endedAt: at }
}

export function rejectedRows(state: RunState): number {
  return state.rejected.reduce((sum, file) => sum + file.rows, 0)
}

function outcomeOf(state: RunState): RunStatus {
  const is = (status: string) => state.deliveries.filter((d) => d.status === status).length
  if (is('unknown') > 0) return 'unknown'
  // All destinations were disabled: no failure, but nothing that a chain should go on after.
  if (state.deliveries.length === 0) return 'partial-success'
  const failed = is('failed')
  if (failed > 0) return failed === state.deliveries.length ? 'failed' : 'partial-success'
  return rejectedRows(state) > 0 ? 'partial-success' : 'success'
}

function unbalancedNodes(state: RunState): string {
  const wrong = Object.values(state.nodes).filter(({ balance }) => !balance.holds)
  return wrong.map(({ node }) => node).join(', ')
}

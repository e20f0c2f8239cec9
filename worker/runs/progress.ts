// What a step that succeeded adds to the run's row.
import type {
  DeliverResult,
  DeliveryState,
  ExecuteResult,
  ExtractResult,
  RunState,
  Step,
  StepResult,
} from './state.ts'

/** Ends the step and keeps its result; `state` must have it open. */
export function finishStep(state: RunState, step: Step, result: StepResult, at: number): RunState {
  // What went wrong in earlier attempts is over.
  const ended = { ...step, endedAt: at, running: false, retryAt: null, error: null }
  const steps = state.steps.map((s) => (s === step ? ended : s))
  return keep({ ...state, steps }, step, result, at)
}

function keep(state: RunState, step: Step, result: StepResult, at: number): RunState {
  switch (result.phase) {
    case 'plan':
      return { ...state, plan: result }
    case 'extract':
      return keepExtract(state, step, result)
    case 'execute':
      return keepExecution(state, result)
    case 'deliver':
      return keepDelivery(state, step.node, result, at)
    case 'stage':
    case 'commit':
      return state
  }
}

function keepExtract(state: RunState, step: Step, result: ExtractResult): RunState {
  if ('files' in result) {
    return { ...state, sources: { ...state.sources, [step.node]: result.files } }
  }
  const { version } = result
  return { ...state, objects: { ...state.objects, [version.object]: version } }
}

function keepExecution(state: RunState, result: ExecuteResult): RunState {
  const deliveries = (state.plan?.destinations ?? []).flatMap((destination) => {
    const output = result.outputs.find(({ node }) => node === destination.node)
    return output === undefined ? [] : [{ ...output, ...destination, ...undelivered }]
  })
  const { nodes, balanced } = result
  return { ...state, nodes, balanced, rejected: [result.rejected], deliveries }
}

const undelivered = {
  status: 'staged',
  attempts: 0,
  outcome: null,
  error: null,
  confirmedAt: null,
} satisfies Partial<DeliveryState>

function keepDelivery(state: RunState, node: string, result: DeliverResult, at: number): RunState {
  const deliveries = state.deliveries.map((delivery) =>
    delivery.node === node
      ? {
          ...delivery,
          status: 'confirmed' as const,
          outcome: result.outcome,
          confirmedAt: at,
        }
      : delivery,
  )
  const rejected = result.refused === null ? state.rejected : [...state.rejected, result.refused]
  return { ...state, deliveries, rejected }
}

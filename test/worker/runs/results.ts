// Results of steps as a run with one source, one object and three destinations would have them.
import type { PlanResult, RunState, StepName, StepResult } from '../../../worker/runs/state.ts'

export const samplePlan: PlanResult = {
  phase: 'plan',
  context: {
    runId: 'r1',
    sequence: 0,
    dueAt: '2026-11-22T00:00:00.000Z',
    startedAt: '2026-11-22T00:00:01.000Z',
    zone: 'Asia/Tokyo',
    startedAtLocal: '2026-11-22T09:00:01',
  },
  sources: ['orders'],
  objects: [{ object: 'Airport', fields: ['iata'] }],
  destinations: [
    { node: 'records-out', kind: 'records', destination: 'Route', recognition: 'key' },
    { node: 'report-out', kind: 'file', destination: 'partner', recognition: 'name-and-hash' },
    { node: 'to-post', kind: 'file', destination: 'poster', recognition: 'none' },
  ],
}

const file = { name: 'a.csv', hash: 'ab', sizeBytes: 3, modifiedAt: '2026-11-22T00:00:00.000Z' }

const staged = (node: string) => ({
  node,
  name: `${node}.csv`,
  key: `default/runs/r1/1/${node}`,
  rows: 2,
  sizeBytes: 10,
  sha256: 'cd',
})

export function resultFor(state: RunState, step: StepName): StepResult {
  switch (step.phase) {
    case 'plan':
      return samplePlan
    case 'extract':
      return step.node.startsWith('object:')
        ? { phase: 'extract', version: { object: 'Airport', sequence: 3, file } }
        : { phase: 'extract', files: [file] }
    case 'execute':
      return {
        phase: 'execute',
        nodes: {},
        balanced: true,
        rejected: { key: 'default/runs/r1/1/rejected.ndjson', rows: 0 },
        outputs: (state.plan ?? samplePlan).destinations.map(({ node }) => staged(node)),
      }
    case 'deliver':
      return { phase: 'deliver', outcome: null, refused: null }
    case 'stage':
    case 'commit':
      return { phase: step.phase }
  }
}

// A run that had nowhere to deliver to must not look as if all were well.
import { expect, it } from 'vitest'
import { enterFollowingPhase } from '../../../worker/runs/phases.ts'
import { newRun } from '../../../worker/runs/state.ts'

it('ends as partial success when every destination is disabled', () => {
  const run = newRun({ workspace: 'default', id: 'r1', job: 'j', version: 1, dueAt: 0 })
  const { status, phase } = enterFollowingPhase({ ...run, phase: 'stage' }, 1)
  expect([status, phase]).toEqual(['partial-success', 'done'])
})

// What a run's page says beside an error: never that a run stopped which goes on.
import { expect, it } from 'vitest'
import { whatCameOfIt } from '../../../web/runs/run-error.tsx'

it('tells an attempt that is made again from a run that ended, wholly or in part', () => {
  expect(['queued', 'running'].map((status) => whatCameOfIt(status as 'running'))).toEqual([
    'run.error-again',
    'run.error-again',
  ])
  expect(whatCameOfIt('failed')).toBe('run.error')
  expect(whatCameOfIt('partial-success')).toBe('run.error-partly')
})

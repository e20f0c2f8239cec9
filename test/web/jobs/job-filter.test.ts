// Finding jobs by name, in any width of letters, and by state.
import { expect, it } from 'vitest'
import type { JobSummary } from '../../../worker/api/contract.ts'
import { matchingJobs, noFilter } from '../../../web/jobs/job-filter.tsx'

const job = (name: string, more: Partial<JobSummary> = {}): JobSummary => ({
  id: name,
  name,
  updatedAt: '2026-01-01T00:00:00.000Z',
  publishedVersion: 1,
  schedule: null,
  lastRun: null,
  ...more,
})
const jobs = [
  job('Routes', { schedule: { cron: '0 1 * * *', zone: 'UTC', enabled: true, nextAt: null } }),
  job('ＡＢＣ顧客', { publishedVersion: null }),
  job('Off', { schedule: { cron: '0 1 * * *', zone: 'UTC', enabled: false, nextAt: null } }),
]
const names = (filter: Partial<typeof noFilter>) =>
  matchingJobs(jobs, { ...noFilter, ...filter }).map(({ name }) => name)

it('shows all without a filter', () => expect(names({})).toHaveLength(3))
it('finds full-width letters by plain ones, in any case', () => {
  expect(names({ text: ' abc ' })).toEqual(['ＡＢＣ顧客'])
  expect(names({ text: 'ROUT' })).toEqual(['Routes'])
})
it('knows what runs by schedule and what is a draft only', () => {
  expect(names({ state: 'scheduled' })).toEqual(['Routes'])
  expect(names({ state: 'draft' })).toEqual(['ＡＢＣ顧客'])
  expect(names({ state: 'trouble' })).toEqual([])
})

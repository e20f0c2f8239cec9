// Deleting asks where somebody may count on the job, and nowhere else.
import { expect, it } from 'vitest'
import { isCountedOn } from '../../../web/jobs/delete-job-dialog.tsx'

const draft = {
  id: 'j',
  name: 'Orders',
  updatedAt: '2026-11-28T00:00:00.000Z',
  publishedVersion: null,
  schedule: null,
  lastRun: null,
}

it('asks for what is published, scheduled or has run, not for a draft', () => {
  const schedule = { cron: '30 2 * * *', zone: 'Europe/Berlin', enabled: false, nextAt: null }
  expect(isCountedOn(draft)).toBe(false)
  expect(isCountedOn({ ...draft, publishedVersion: 1 })).toBe(true)
  expect(isCountedOn({ ...draft, schedule })).toBe(true)
})

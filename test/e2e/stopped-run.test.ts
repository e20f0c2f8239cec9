// A run that stopped: its page leads to the node in the job that stopped it.
import { expect, it } from 'vitest'
import type { Job } from '../../worker/api/contract.ts'
import { expectPage } from '../stack/expect-page.ts'
import { startRun, untilRunEnded } from '../stack/runs.ts'
import { overLimitJob } from './hands/edited-jobs.ts'
import { untilInspected } from './hands/inspector-panel.ts'
import { studioWindow } from './hands/studio-window.ts'

const studio = studioWindow()

it('opens the job at the node that stopped a run, and forgets that on the next visit', async () => {
  const { page, stack } = studio
  const id = await overLimitJob(stack)
  const { etag } = await stack.api.call<Job>('GET', `/api/jobs/${id}`)
  await stack.api.call('POST', `/api/jobs/${id}/publish`, undefined, { 'if-match': etag })
  const run = await startRun(stack, id)
  const { error } = await untilRunEnded(stack, run)
  expect(error?.code).toBe('run.too-many-rejects')
  await page.goto(`${stack.url}/runs/${run}`)
  const stop = page.getByRole('main').getByText(/^node Route report/)
  await stop.getByRole('link', { name: 'Route report', exact: true }).click()
  await untilInspected(page, 'Route report')
  expect(new URL(page.url()).search).toBe('')
  await expectPage(page.locator('.react-flow__node-card.selected h2')).toHaveText('Route report')
})

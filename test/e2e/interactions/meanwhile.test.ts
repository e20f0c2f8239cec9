// What goes on while something is under way: another job is opened, another tab publishes. Each job keeps its own.
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { Page } from '@playwright/test'
import type { Job } from '../../../worker/api/contract.ts'
import { expectPage } from '../../stack/expect-page.ts'
import { selectCard } from '../hands/canvas-gestures.ts'
import { nameNode } from '../hands/inspector-panel.ts'
import { copyOf, savedNames } from '../hands/sample-copy.ts'
import { openJob, pressInBar, publish } from '../hands/studio-page.ts'
import { scheduleDaily } from '../hands/schedule-dialog.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow({ lineGoesDown: true })
let page: Page

beforeAll(() => {
  page = studio.page
})

afterEach(() => page.unrouteAll())

/** Keeps saves of the job back until the returned function is called. */
async function holdSaves(job: string): Promise<() => void> {
  const released = Promise.withResolvers<void>()
  await page.route(`**/api/jobs/${job}/draft`, async (route) => {
    await released.promise
    await route.continue()
  })
  return released.resolve
}

async function goToJob(name: string): Promise<void> {
  await page.getByRole('link', { name: 'Jobs', exact: true }).first().click()
  await page.getByText(name, { exact: true }).first().click()
  await page.locator('.react-flow__node').first().waitFor()
  await expectPage(page.getByRole('banner').getByRole('textbox')).toHaveValue(name)
}

async function versionOf(job: string): Promise<number | null> {
  return (await studio.stack.api.call<Job>('GET', `/api/jobs/${job}`)).publishedVersion
}

it('publishes no other job than the one that it was asked for', async () => {
  const next = await copyOf('airports', studio.stack, 'Opened meanwhile')
  const left = await studio.openCopy('Left meanwhile')
  const release = await holdSaves(left)
  await selectCard(page, 'Flights')
  await nameNode(page, 'Legs')
  await pressInBar(page, 'Publish')
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
  await page.keyboard.press('Escape')
  await goToJob('Opened meanwhile')
  release()
  await expectPage(page.getByText('“Left meanwhile” was left before')).toBeVisible()
  await expectPage(page.locator('[data-published="none"]')).toBeVisible()
  expect([await versionOf(left), await versionOf(next)]).toEqual([null, null])
  expect(await savedNames(studio.stack, left)).toContain('Legs')
})

it('publishes nothing in the place of what could not be saved', async () => {
  const job = await studio.openCopy('Not to be saved')
  await page.route(`**/api/jobs/${job}/draft`, (route) =>
    route.fulfill({
      status: 422,
      json: { error: { code: 'document.invalid', message: 'It cannot be saved', hint: '' } },
    }),
  )
  await selectCard(page, 'Flights')
  await nameNode(page, 'Legs')
  await pressInBar(page, 'Publish')
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
  await expectPage(page.locator('[data-sonner-toast]')).toContainText('It cannot be saved')
  expect(await versionOf(job)).toBeNull()
})

it('says which version runs, also when another tab published it', async () => {
  const job = await studio.openCopy('Published elsewhere')
  const other = await page.context().newPage()
  await openJob(other, studio.stack, job)
  await page.bringToFront()
  await publish(page)
  await expectPage(other.locator('[data-published="1"]')).toBeVisible({ timeout: 10_000 })
  await other.close()
})

it('says when the job runs next, also when another tab set or removed its schedule', async () => {
  const job = await studio.openCopy('Scheduled elsewhere')
  const other = await page.context().newPage()
  await openJob(other, studio.stack, job)
  await page.bringToFront()
  await scheduleDaily(page, 5, 45, 'Asia/Tokyo')
  const next = other.locator('[data-next-run]')
  await expectPage(next).toContainText('05:45', { timeout: 10_000 })
  await pressInBar(page, /^Schedule/)
  await page.getByRole('dialog').getByRole('button', { name: 'Remove schedule' }).click()
  await expectPage(next).toHaveCount(0, { timeout: 10_000 })
  await other.close()
})

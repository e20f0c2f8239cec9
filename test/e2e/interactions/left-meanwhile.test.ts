// What takes long and was begun in one job comes into no other one, and a copy of a job begins with a view of its own.
import { beforeAll, expect, it } from 'vitest'
import type { Page } from '@playwright/test'
import type { JobSummary } from '../../../worker/api/contract.ts'
import { expectPage } from '../../stack/expect-page.ts'
import { canvas, card, selectCard } from '../hands/canvas-gestures.ts'
import { dropFiles } from '../hands/dropped-files.ts'
import { cell, chips, inCellMenu, untilGrid } from '../hands/grid-page.ts'
import { nameNode } from '../hands/inspector-panel.ts'
import { copyOf, savedNames } from '../hands/sample-copy.ts'
import { newJob, openJob } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()

async function goToJob(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Jobs', exact: true }).first().click()
  await page.getByText(name, { exact: true }).first().click()
  await expectPage(page.getByRole('banner').getByRole('textbox')).toHaveValue(name)
}

let opened: string
let before: string[]

beforeAll(async () => {
  opened = await copyOf('airports', studio.stack, 'Opened next')
  before = await savedNames(studio.stack, opened)
})

/** Its nodes, on the screen and saved, are the ones that it had. */
async function expectUntouched(page: Page): Promise<void> {
  await page.waitForTimeout(2000)
  expect(await savedNames(studio.stack, opened)).toEqual(before)
  await expectPage(canvas(page).locator('.react-flow__node-card')).toHaveCount(before.length)
}

it('a template whose files come late takes no other job away', async () => {
  const { page, stack } = studio
  await page.goto(stack.url)
  await newJob(page, 'Left with a template')
  const released = Promise.withResolvers<void>()
  await page.route('**/customers_20260401*.csv', async (route) => {
    await released.promise
    await route.continue()
  })
  await page.locator('[data-template="customers"]').click()
  await goToJob(page, 'Opened next')
  await card(page, 'Airports').waitFor()
  released.resolve()
  await expectUntouched(page)
  await page.unrouteAll()
})

it('a file that takes long to be read comes into no other job, and that is said', async () => {
  const { page, stack } = studio
  const released = Promise.withResolvers<void>()
  // What looks at files comes late.
  await page.route('**/preview-worker-*.js', async (route) => {
    await released.promise
    await route.continue()
  })
  await page.goto(stack.url)
  await newJob(page, 'Left with a file')
  await dropFiles(page, { 'late.csv': 'id,text\n1,a\n' })
  await expectPage(page.getByRole('banner')).toContainText('reading late.csv')
  await goToJob(page, 'Opened next')
  await card(page, 'Airports').waitFor()
  released.resolve()
  await expectPage(page.locator('[data-sonner-toast]')).toContainText('“Left with a file” was left')
  await expectUntouched(page)
  await page.unrouteAll()
})

it('a copy of a job that is still being saved has what was changed last', async () => {
  const { page, stack } = studio
  const id = await studio.openCopy('Copied early', 'airports')
  const released = Promise.withResolvers<void>()
  await page.route(`**/api/jobs/${id}/draft`, async (route) => {
    await released.promise
    await route.continue()
  })
  await selectCard(page, 'Airports')
  await nameNode(page, 'Aerodromes')
  await page.getByRole('link', { name: 'Jobs', exact: true }).first().click()
  const line = page.getByRole('row').filter({ hasText: 'Copied early' })
  await line.getByRole('button', { name: /^More/ }).click()
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  await page.waitForTimeout(1000)
  released.resolve()
  await expectPage(page.locator('[data-sonner-toast]')).toContainText('Copied early')
  const { jobs } = await stack.api.call<{ jobs: JobSummary[] }>('GET', '/api/jobs')
  const copy = jobs.find(({ name }) => name !== 'Copied early' && name.includes('Copied early'))
  expect(await savedNames(stack, copy!.id)).toContain('Aerodromes')
  await page.unrouteAll()
})

it('a copy of a job does not show the part of the rows that the first one was narrowed to', async () => {
  const { page, stack } = studio
  const copy = await copyOf('airports', stack, 'Not narrowed')
  await openJob(page, stack, opened)
  await selectCard(page, 'Airports')
  await untilGrid(page)
  await inCellMenu(page, cell(page, 0, 1), 'Show only rows with this value')
  await expectPage(chips(page)).toHaveCount(1)
  await page.getByRole('link', { name: 'Activity', exact: true }).first().click()
  await goToJob(page, 'Opened next')
  await selectCard(page, 'Airports')
  await expectPage(chips(page)).toHaveCount(1)
  await goToJob(page, 'Not narrowed')
  expect(page.url()).toContain(copy)
  await selectCard(page, 'Airports')
  await untilGrid(page)
  await expectPage(chips(page)).toHaveCount(0)
})

// The way of a row is of the job as it was when somebody asked: what follows is said, and another job begins without it.
import { expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { selectCard } from '../hands/canvas-gestures.ts'
import { cell, chips, inCellMenu, untilGrid } from '../hands/grid-page.ts'
import { copyOf } from '../hands/sample-copy.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()

async function askWhy(): Promise<void> {
  const { page } = studio
  await selectCard(page, 'Served routes')
  await untilGrid(page)
  await inCellMenu(page, cell(page, 2, 0), 'Why is this row here?')
  await expectPage(page.locator('.ex li[aria-current], .ex [aria-current]')).toBeVisible()
}

it('says that the job has changed since, shows all rows again, and can be asked anew', async () => {
  const { page } = studio
  await studio.openCopy('Changed since it was asked')
  await askWhy()
  await expectPage(chips(page)).toHaveCount(1)
  const panel = page.locator('.ex')
  await expectPage(panel).not.toContainText('has changed since')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Go to Airports')
  await page.keyboard.press('Enter')
  await page.locator('.react-flow__node-card.selected').press('d')
  await expectPage(panel).toContainText('The job has changed since')
  await expectPage(chips(page)).toHaveCount(0)
  await panel.getByRole('button', { name: 'Ask again' }).click()
  await expectPage(panel).not.toContainText('has changed since')
})

it('is not there in another job', async () => {
  const { page, stack } = studio
  await copyOf('airports', stack, 'Nobody asks here')
  await studio.openCopy('Asked here')
  await askWhy()
  await page.getByRole('link', { name: 'Jobs', exact: true }).first().click()
  await page.getByText('Nobody asks here', { exact: true }).first().click()
  await page.locator('.react-flow__node').first().waitFor()
  await selectCard(page, 'Airports')
  await expectPage(page.locator('.ex')).toHaveCount(0)
  await expectPage(page.locator('[data-path]')).toHaveCount(0)
  expect(await page.locator('.in').count()).toBe(1)
})

// Dates and numbers in a file that are not written as ours are: found at the source, and read by one click behind it.
import { expect, it } from 'vitest'
import { expectPage } from '../stack/expect-page.ts'
import { card, selectCard, untilRows } from './hands/canvas-gestures.ts'
import { dropFiles } from './hands/dropped-files.ts'
import { cell } from './hands/grid-page.ts'
import { inspector } from './hands/inspector-panel.ts'
import { savedDraft } from './hands/sample-copy.ts'
import { historyButton, jobIdOf, newJob, untilSaved } from './hands/studio-page.ts'
import { studioWindow } from './hands/studio-window.ts'

const studio = studioWindow()

it('offers the format that fits all rows, and adds a select with it, in one step', async () => {
  const { page, stack } = studio
  await page.goto(stack.url)
  await newJob(page, 'German dates')
  await dropFiles(page, { 'orders.csv': 'order;day\n0001;31.12.2024\n0002;01.02.2025\n' })
  await untilRows(page, 'orders.csv', 2)
  const offer = inspector(page).locator('[data-offered-type=date]')
  await expectPage(offer).toContainText('dd.MM.yyyy')
  await offer.getByRole('button', { name: 'Read day as date' }).click()
  await untilRows(page, 'Select fields', 2)
  await expectPage(cell(page, 0, 1)).toHaveText('2024-12-31')
  await selectCard(page, 'orders.csv')
  await expectPage(offer).toHaveCount(0)
  await untilSaved(page)
  const { nodes } = await savedDraft(stack, jobIdOf(page))
  expect(nodes.find(({ type }) => type === 'select')?.config['fields']).toEqual([
    { field: 'day', name: '', type: 'date', format: 'dd.MM.yyyy' },
  ])
  await historyButton(page, 'Undo: change type of day').click()
  await expectPage(card(page, 'Select fields')).toHaveCount(0)
})

it('offers numbers as other places write them, in the same way', async () => {
  const { page, stack } = studio
  await page.goto(stack.url)
  await newJob(page, 'German numbers')
  await dropFiles(page, { 'amounts.csv': 'order;amount\n0001;1.234,56\n0002;-7,5\n' })
  await untilRows(page, 'amounts.csv', 2)
  const offer = inspector(page).locator('[data-offered-type=decimal]')
  await expectPage(offer).toContainText('1.234,56')
  await offer.getByRole('button').click()
  await untilRows(page, 'Select fields', 2)
  await expectPage(cell(page, 0, 1)).toHaveText('1234.56')
  await expectPage(cell(page, 1, 1)).toHaveText('-7.5')
})

// Heads, cells and views of the grid, beyond what grid.test.ts presses: what a head's menu does to the job, three looks of nothing, rejects.
import { describe, expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { expectedCounts } from '../../../local/sample/expected.ts'
import { edges, selectCard, untilRows } from '../hands/canvas-gestures.ts'
import { cell, chips, copied, grid, head, inHeadMenu, pane, untilGrid } from '../hands/grid-page.ts'
import { dropFiles } from '../hands/dropped-files.ts'
import { choose, inspector, press } from '../hands/inspector-panel.ts'
import { historyButton, newJob, noErrors } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()

async function show(name: string): Promise<void> {
  await selectCard(studio.page, name)
  await untilGrid(studio.page)
}

describe('the menu of a head', () => {
  it('normalises through a formula behind', async () => {
    const { page } = studio
    await studio.openCopy('Columns')
    await show('Served routes')
    await inHeadMenu(page, 'origin', 'Normalise', 'Trim outer spaces')
    await expectPage(page.locator('.react-flow__node-card')).toHaveCount(12)
    await expectPage(edges(page)).toHaveCount(12)
    await expectPage(inspector(page)).toContainText('trim(')
    await page.keyboard.press('Control+z')
    await expectPage(page.locator('.react-flow__node-card')).toHaveCount(11)
  })

  it('splits into fields', async () => {
    const { page } = studio
    await show('Served routes')
    await inHeadMenu(page, 'origin_city', 'Split into fields')
    await expectPage(page.locator('.react-flow__node-card')).toHaveCount(12)
    await expectPage(
      page.getByRole('banner').getByRole('button', { name: /^Undo: / }),
    ).toBeEnabled()
    await page.keyboard.press('Control+z')
    await expectPage(page.locator('.react-flow__node-card')).toHaveCount(11)
  })

  it('takes a field as key of the merge behind it', async () => {
    const { page } = studio
    await selectCard(page, 'Origin airport')
    await press(page, 'Remove key 1')
    await show('Flights')
    await inHeadMenu(page, 'origin', 'Use as key of Origin airport')
    await selectCard(page, 'Origin airport')
    await expectPage(inspector(page).getByLabel('Left field of key 1')).toContainText('origin')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expectPage(inspector(page).getByLabel('Right field of key 1')).toContainText('iata')
  })

  it('maps a field to a target of the mapping behind it', async () => {
    const { page } = studio
    await show('Destination GSID')
    await inHeadMenu(page, 'origin', 'Map to', 'flights')
    await historyButton(page, 'Undo: map origin to flights').click()
    await expectPage(noErrors(page)).toBeVisible()
  })

  it('copies a whole column', async () => {
    const { page } = studio
    await show('Served routes')
    await inHeadMenu(page, 'count', 'Copy column')
    await expectPage(page.getByText(/cells copied/).first()).toBeVisible()
    const lines = (await copied(page)).trimEnd().split('\n')
    expect(lines[0]).toBe('count')
    expect(lines.length).toBe(expectedCounts.served + 1)
  })
})

describe('nothing', () => {
  it('has three looks: null, empty text, and spaces that can be seen', async () => {
    const { page, stack } = studio
    await page.goto(stack.url)
    await newJob(page, 'Nothing')
    await dropFiles(page, { 'looks.csv': 'a,b,c\n,"", x　\n1,2,3\n' })
    await untilGrid(page)
    await expectPage(cell(page, 0, 0).locator('.pv-null')).toHaveText('null')
    await expectPage(cell(page, 0, 1).locator('.pv-empty')).toBeVisible()
    await expectPage(cell(page, 0, 2).locator('.pv-invisible').first()).toHaveText('·')
    await expectPage(head(page, 'a').locator('small')).toContainText('1 null')
  })
})

describe('views', () => {
  it('show the first rows, only the rejected ones, and why they were', async () => {
    const { page } = studio
    await studio.openCopy('Views')
    await show('Flights')
    const menu = (side: 'input' | 'output') =>
      pane(page, side).getByRole('button', { name: 'Rows to show' })
    await menu('output').click()
    await page.getByRole('menuitem', { name: 'First 1,000' }).click()
    await expectPage(pane(page, 'output').locator('[data-rows="1000"]')).toBeVisible()
    await expectPage(page.locator('.pv-status')).toContainText('full data')
    await chips(page).getByRole('button').click()
    await show('Route fields')
    await menu('input').click()
    await page.getByRole('menuitem', { name: 'Only rows rejected here' }).click()
    await expectPage(pane(page, 'input').locator('[data-rows]')).toHaveAttribute(
      'data-rows',
      String(expectedCounts.withoutEnd),
    )
    await expectPage(grid(page, 'in').locator('.pv-row')).toHaveCount(expectedCounts.withoutEnd)
    await page.getByRole('tab', { name: `Rejected ${expectedCounts.withoutEnd}` }).click()
    await expectPage(page.locator('.pv-rejected tbody tr')).toHaveCount(expectedCounts.withoutEnd)
    await expectPage(page.locator('.pv-rejected')).toContainText(/origin|destination/)
  })

  it('show the rejected rows of the card that was selected just before, not of the one whose rows are still drawn', async () => {
    const { page } = studio
    await show('Served routes')
    await page.evaluate(async () => {
      const card = document.querySelector<HTMLElement>('.react-flow__node[data-id="route-fields"]')
      card?.focus()
      card?.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', code: 'Space', bubbles: true }))
      await Promise.resolve()
      document.querySelector<HTMLElement>('.pv-head [role=tab]:last-child')?.click()
    })
    await expectPage(page.locator('.pv-head b')).toHaveText('Route fields')
    await expectPage(page.locator('.pv-rejected tbody tr')).toHaveCount(expectedCounts.withoutEnd)
  })
})

const formatOfSum = () => inspector(studio.page).getByRole('button', { name: 'Format of sum' })

describe('another type', () => {
  it('is read in the format that all values have', async () => {
    const { page, stack } = studio
    await page.goto(stack.url)
    await newJob(page, 'Read as')
    await dropFiles(page, { 'sales.csv': 'id,sum\n1,"1,234"\n2,"12,500"\n3,7\n' })
    await untilRows(page, 'sales.csv', 3)
    await inHeadMenu(page, 'sum', 'Change type', 'whole number')
    await untilRows(page, 'Select fields', 3)
    await expectPage(formatOfSum()).toHaveAttribute('aria-pressed', 'true')
    await expectPage(cell(page, 0, 1)).toHaveText('1234')
  })

  it('is chosen in a select with its format, or without where values read in two ways', async () => {
    const { page } = studio
    await choose(page, 'Type of sum', 'decimal number')
    await expectPage(formatOfSum()).toHaveAttribute('aria-pressed', 'false')
    await choose(page, 'Type of sum', 'whole number')
    await expectPage(formatOfSum()).toHaveAttribute('aria-pressed', 'true')
    await page.getByRole('banner').getByRole('button', { name: /^Undo/ }).click()
    await expectPage(formatOfSum()).toHaveAttribute('aria-pressed', 'false')
  })
})

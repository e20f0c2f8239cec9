// The data grid by mouse and keys: facts, views, columns, cells, comparisons, rows that belong together.
import type { Page } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { expectPage } from '../stack/expect-page.ts'
import { expectedCounts } from '../../local/sample/expected.ts'
import { card, selectCard } from './hands/canvas-gestures.ts'
import {
  cell,
  chips,
  copied,
  grid,
  head,
  inCellMenu,
  inHeadMenu,
  pane,
  untilGrid,
} from './hands/grid-page.ts'
import { historyButton } from './hands/studio-page.ts'
import { studioWindow } from './hands/studio-window.ts'

const counts = expectedCounts
const studio = studioWindow()
let page: Page

beforeAll(async () => {
  page = studio.page
  await studio.openCopy('Grid')
})

const rowsText = (count: number) => count.toLocaleString('en-GB')

async function show(name: string): Promise<void> {
  await selectCard(page, name)
  await untilGrid(page)
}

describe('heads', () => {
  it('tell the range of numbers, the distinct values of text, and the key', async () => {
    await show('Origin airport')
    await expectPage(head(page, 'count').locator('small')).toHaveText('1 – 13788')
    await expectPage(head(page, 'count').locator('small')).toHaveAttribute(
      'title',
      'whole number · 1 – 13788 · 1 null',
    )
    await expectPage(head(page, 'count').locator('.pv-bins button')).toHaveCount(20)
    // What has no room stands in the title.
    await expectPage(head(page, 'origin').locator('small')).toHaveAttribute('title', /distinct/)
    await expectPage(head(page, 'origin', 'left').getByLabel('key')).toBeVisible()
  })

  it('of what a node makes stand in sight, in an output of more fields than it has room for', async () => {
    await show('Traffic class')
    await expectPage(head(page, 'traffic_class')).toBeInViewport({ ratio: 1 })
    await show('Origin GSID')
    await expectPage(head(page, 'origin_airport')).toBeInViewport({ ratio: 1 })
    // All that a merge brings is new: its first fields stay.
    await show('Origin airport')
    await expectPage(head(page, 'origin')).toBeInViewport({ ratio: 1 })
  })

  it('narrow the view by a bar, and say that only the view is narrowed', async () => {
    await show('Traffic class')
    await page.getByRole('searchbox', { name: 'Find a field' }).fill('count')
    await head(page, 'count').locator('.pv-bins button').nth(1).click()
    await expectPage(chips(page)).toHaveCount(1)
    await expectPage(pane(page, 'output')).toContainText('This view only')
    const shown = Number(
      await pane(page, 'output').locator('[data-rows]').getAttribute('data-rows'),
    )
    expect(shown).toBeGreaterThan(0)
    expect(shown).toBeLessThan(counts.served)
    await expectPage(page.locator('.pv-status')).toContainText(`of ${rowsText(shown)}`)
    await expectPage(card(page, 'Traffic class')).toContainText(rowsText(counts.served))
  })

  it('make a filter node of it in one step', async () => {
    const shown = Number(
      await pane(page, 'output').locator('[data-rows]').getAttribute('data-rows'),
    )
    await pane(page, 'output').getByRole('button', { name: 'Make it a filter node' }).click()
    await expectPage(card(page, 'Filter')).toContainText(rowsText(shown), { timeout: 20_000 })
    await historyButton(page, 'Undo: insert Filter').click()
    await expectPage(card(page, 'Filter')).toHaveCount(0)
  })

  it('change a type through a select behind, and rename downstream', async () => {
    await show('Served routes')
    await inHeadMenu(page, 'count', 'Change type', 'text')
    await expectPage(card(page, 'Select fields')).toBeVisible()
    await historyButton(page, 'Undo: change type of count').click()
    await show('Traffic class')
    await page.getByRole('searchbox', { name: 'Find a field' }).fill('traffic_class')
    await inHeadMenu(page, 'traffic_class', 'Rename…')
    await page.getByLabel('New name').fill('class_of_traffic')
    await page.getByRole('button', { name: 'Rename', exact: true }).click()
    await expectPage(head(page, 'class_of_traffic')).toBeVisible()
    await historyButton(page, 'Undo: rename traffic_class to class_of_traffic').click()
  })
})

describe('columns', () => {
  it('are found, pinned, dragged, hidden and shown again', async () => {
    await show('Destination airport')
    const search = page.getByRole('searchbox', { name: 'Find a field' })
    await search.fill('destination_st')
    await expectPage(head(page, 'destination_state')).toBeInViewport()
    await search.fill('')
    await inHeadMenu(page, 'destination_state', 'Pin at the left')
    await grid(page).evaluate((element) => element.scrollTo({ left: element.scrollWidth }))
    await expectPage(head(page, 'destination_state')).toBeInViewport()
    const before = (await head(page, 'destination_state').boundingBox())!
    await page.mouse.move(before.x + before.width, before.y + 10)
    await page.mouse.down()
    await page.mouse.move(before.x + before.width + 40, before.y + 10, { steps: 4 })
    await page.mouse.up()
    const after = (await head(page, 'destination_state').boundingBox())!
    expect(Math.round(after.width - before.width)).toBe(40)
    const edge = head(page, 'destination_state').getByRole('separator')
    await edge.focus()
    await page.keyboard.press('ArrowRight')
    await expectPage(edge).toHaveAttribute('aria-valuenow', String(Math.round(after.width) + 8))
    await page.keyboard.press('Enter')
    await expectPage(edge).toHaveAttribute('aria-valuenow', String(Math.round(before.width)))
    await inHeadMenu(page, 'destination_state', 'Hide column')
    await expectPage(head(page, 'destination_state')).toHaveCount(0)
    await grid(page).evaluate((element) => element.scrollTo({ left: 0 }))
    await inHeadMenu(page, 'origin', 'Show 1 hidden column')
    await expectPage(head(page, 'destination_state')).toHaveCount(1)
  })
})

describe('cells', () => {
  it('are chosen, moved through and copied by keys alone', async () => {
    await show('Origin airport')
    await cell(page, 0, 0).click()
    await page.keyboard.press('Control+End')
    const last = counts.merged - 1
    await expectPage(grid(page).locator(':focus')).toHaveAttribute(
      'data-cell',
      new RegExp(`^\\d+:`),
    )
    await page.keyboard.press('Control+Home')
    await expectPage(cell(page, 0, 0)).toBeFocused()
    await page.keyboard.press('PageDown')
    await page.keyboard.press('End')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowDown')
    await expectPage(grid(page).locator('[role=gridcell][aria-selected=true]')).toHaveCount(4)
    await page.keyboard.press('Control+c')
    await expectPage(page.getByText('4 cells copied')).toBeVisible()
    const [first, second] = (await copied(page)).split('\n').map((line) => line.split('\t'))
    expect([first?.length, second?.length]).toEqual([2, 2])
    expect(first?.[0]).toBe(await cell(page, 0, 0).innerText())
    expect(last).toBeGreaterThan(5_000)
  })

  it('open their whole text with code points, and close again to where one was', async () => {
    await cell(page, 0, 1).click()
    await page.keyboard.press('Enter')
    const text = page.getByRole('dialog', { name: 'Text of the cell' })
    await expectPage(text).toContainText('bytes in UTF-8')
    await page.keyboard.press('Escape')
    await expectPage(text).toHaveCount(0)
    await expectPage(cell(page, 0, 1)).toBeFocused()
  })

  it('narrow the view to their value, and copy their row', async () => {
    const value = await cell(page, 0, 1).innerText()
    await inCellMenu(page, cell(page, 0, 1), 'Show only rows with this value')
    await expectPage(chips(page)).toHaveText(`destination = ${value}`)
    for (const row of [0, 1]) await expectPage(cell(page, row, 1)).toHaveText(value)
    await chips(page).getByRole('button').click()
    await expectPage(chips(page)).toHaveCount(0)
    await inCellMenu(page, cell(page, 2, 1), 'Copy row')
    await expectPage(page.getByText(/\d+ cells copied/).last()).toBeVisible()
    expect((await copied(page)).split('\t').length).toBeGreaterThan(4)
  })

  it('show the row that they stem from on the other side', async () => {
    await cell(page, 3, 0).click()
    const partner = grid(page, 'left').locator('.pv-row[data-partner]')
    await expectPage(partner).toHaveCount(1)
    await expectPage(partner.locator('[data-column="0"]')).toHaveText(
      await cell(page, 3, 0).innerText(),
    )
  })
})

describe('rows of two ports', () => {
  it('are those of the other port by one press of an arrow key', async () => {
    await show('Destination airport')
    const ports = page.getByRole('radiogroup', { name: 'Input port' }).getByRole('radio')
    const key = (name: string) => pane(page, 'input').getByRole('columnheader', { name })
    await expectPage(key('destination').first()).toBeVisible()
    await ports.first().focus()
    await page.keyboard.press('ArrowRight')
    await expectPage(ports.last()).toBeChecked()
    await expectPage(ports.last()).toBeFocused()
    await expectPage(key('iata').first()).toBeVisible()
    // The row of choices is one stop of the Tab key.
    await page.keyboard.press('Shift+Tab')
    await expectPage(ports.first()).not.toBeFocused()
  })
})

describe('samples and comparisons', () => {
  it('show a random part, the same one each time, and all again', async () => {
    await show('Served routes')
    await pane(page, 'output').getByRole('button', { name: 'Rows to show' }).click()
    await page.getByRole('menuitem', { name: '1,000 at random' }).click()
    await expectPage(pane(page, 'output').locator('[data-rows]')).toHaveAttribute(
      'data-rows',
      '1000',
    )
    await pane(page, 'output').getByRole('button', { name: 'Rows to show' }).click()
    await page.getByRole('menuitem', { name: 'All rows' }).click()
  })

  it('show only rows that reach a node, and what a node drops', async () => {
    await show('Destination airport')
    await pane(page, 'output').getByRole('button', { name: 'Rows to show' }).click()
    await page.getByRole('menuitem', { name: 'Traffic class' }).click()
    await expectPage(chips(page)).toHaveText('Rows that reach Traffic class')
    await expectPage(pane(page, 'output').locator('[data-rows]')).toHaveAttribute(
      'data-rows',
      String(counts.served),
    )
    await show('Served routes')
    await pane(page, 'output').getByRole('button', { name: 'Before and after' }).click()
    await page.getByRole('menuitem', { name: 'Before and after this node' }).click()
    await expectPage(pane(page, 'output')).toContainText(
      `${rowsText(counts.merged - counts.served)} gone`,
    )
    await expectPage(grid(page).locator('.pv-row[data-mark=gone]').first()).toBeVisible()
    await chips(page).getByRole('button').click()
  })
})

describe('an edge', () => {
  it('shows five rows to who points at it', async () => {
    await page.locator('.cv-count').first().hover()
    await expectPage(page.locator('.pv-peek tbody tr')).toHaveCount(5)
    await page.mouse.move(4, 4)
    await expectPage(page.locator('.pv-peek')).toHaveCount(0)
  })
})

// What the grid always says: heads and numbers that stay in sight, the most frequent values, whose rows these are.
import { describe, expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { expectedCounts } from '../../../local/sample/expected.ts'
import { selectCard } from '../hands/canvas-gestures.ts'
import { typeInto } from '../hands/inspector-panel.ts'
import { cell, chips, grid, head, inHeadMenu, pane, untilGrid } from '../hands/grid-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()
const rowsText = (count: number) => count.toLocaleString('en-GB')
const status = () => studio.page.locator('.pv-status')
const shownRows = () => pane(studio.page, 'output').locator('[data-rows]')

describe('the status line', () => {
  it('says which rows, of how many, whether these are all, of which state, by which engine, with which hash', async () => {
    const { page } = studio
    await studio.openCopy('Rows')
    await selectCard(page, 'Route report')
    await untilGrid(page, 'in')
    const reported = rowsText(expectedCounts.routeRows)
    await expectPage(status()).toContainText(new RegExp(`rows 1–\\d+ of ${reported}`))
    for (const words of ['full data', 'draft, not published', /engine \d+\.\d+\.\d+/]) {
      await expectPage(status()).toContainText(words)
    }
    await expectPage(status().locator('[data-sha256]')).toHaveAttribute(
      'data-sha256',
      /^[0-9a-f]{64}$/,
    )
  })

  it('follows what is in sight', async () => {
    const { page } = studio
    await selectCard(page, 'Served routes')
    await untilGrid(page)
    await cell(page, 0, 0).click()
    await page.keyboard.press('Control+End')
    const served = rowsText(expectedCounts.served)
    await expectPage(status()).toContainText(new RegExp(`rows [\\d,]+–${served} of ${served}`))
  })
})

describe('a grid', () => {
  it('draws only what is in sight, and keeps heads and row numbers there', async () => {
    const { page } = studio
    const rows = grid(page).locator('.pv-row')
    expect(await rows.count()).toBeLessThan(60)
    await expectPage(head(page, 'count')).toBeInViewport()
    const number = grid(page).locator('.pv-numbers').getByText(rowsText(expectedCounts.served))
    await expectPage(number).toBeInViewport()
    await page.keyboard.press('Control+Home')
    await grid(page).hover()
    await page.mouse.wheel(900, 0)
    await expectPage(head(page, 'origin')).not.toBeInViewport()
    await expectPage(
      grid(page).locator('.pv-numbers').getByText('1', { exact: true }),
    ).toBeInViewport()
  })

  it('narrows by a frequent value in its head, and by another press no more', async () => {
    const { page } = studio
    await selectCard(page, 'Traffic class')
    await expectPage(page.locator('.pv-head')).toContainText('Traffic class')
    // A head has parts to press once its facts have come.
    await page.locator('[data-grid="out"][data-facts="new"]').waitFor()
    await page.getByRole('searchbox', { name: 'Find a field' }).fill('traffic_class')
    const parts = head(page, 'traffic_class').locator('.pv-strip button')
    await expectPage(parts).toHaveCount(4)
    const shuttle = head(page, 'traffic_class').getByRole('button', { name: /^shuttle/ })
    await shuttle.click()
    await expectPage(chips(page)).toHaveText('traffic_class = shuttle')
    await expectPage(shownRows()).toHaveAttribute('data-rows', String(expectedCounts.shuttle))
    await shuttle.click()
    await expectPage(chips(page)).toHaveCount(0)
    await expectPage(shownRows()).toHaveAttribute('data-rows', String(expectedCounts.served))
    await page.getByRole('searchbox', { name: 'Find a field' }).fill('')
  })

  it('finds rows by a text in a column, also of numbers', async () => {
    const { page } = studio
    await selectCard(page, 'Flights')
    await untilGrid(page)
    await inHeadMenu(page, 'origin', 'Find rows…')
    await page.keyboard.type('ORD')
    await page.keyboard.press('Enter')
    await expectPage(chips(page)).toHaveText('origin contains “ORD”')
    await expectPage(grid(page).locator('[data-cell="0:0"]')).toContainText('ORD')
    await inHeadMenu(page, 'count', 'Find rows…')
    await page.keyboard.type('00')
    await page.keyboard.press('Enter')
    await expectPage(chips(page)).toHaveCount(2)
    await expectPage(grid(page).locator('[data-cell="0:2"]')).toContainText('00')
    for (const _ of [1, 2]) await chips(page).first().getByRole('button').click()
    await expectPage(chips(page)).toHaveCount(0)
  })

  it('counts what is null in a strip of its own, and says the type of every field', async () => {
    const { page } = studio
    await selectCard(page, 'Origin airport')
    await untilGrid(page)
    const sign = (field: string) => head(page, field).locator('.pv-name')
    await expectPage(sign('origin')).toHaveAttribute('title', 'origin · text')
    await expectPage(sign('count')).toHaveAttribute('title', 'count · whole number')
    await expectPage(sign('count').locator('svg').first()).toBeVisible()
    // The most frequent five, and what is null.
    await expectPage(head(page, 'origin').locator('.pv-strip button')).toHaveCount(6)
    await expectPage(head(page, 'origin').locator('.pv-strip [data-null]')).toHaveCount(1)
    await head(page, 'origin').locator('.pv-strip [data-null]').click()
    await expectPage(shownRows()).toHaveAttribute('data-rows', '1')
    await chips(page).getByRole('button').click()
  })
})

describe('a node that is not finished', () => {
  it('shows the rows that arrive, and what is missing', async () => {
    const { page } = studio
    await studio.openCopy('Unfinished')
    await selectCard(page, 'Traffic class')
    await typeInto(page, 'New field', '')
    await selectCard(page, 'Flights')
    await untilGrid(page)
    await selectCard(page, 'Traffic class')
    const arriving = page.getByRole('region', { name: 'Input: Served routes' })
    await expectPage(arriving.getByRole('row')).toHaveCount(21)
    await expectPage(page.getByText('Finish the settings to see rows')).toBeVisible()
  })
})

// Rows in an order that only the view has; an edge that comes to lie under the pointer.
import { describe, expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { card, selectCard } from '../hands/canvas-gestures.ts'
import { cell, chips, grid, head, inHeadMenu, pane, untilGrid } from '../hands/grid-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()

describe('the order of rows', () => {
  it('follows a column, says that only the view does, and is turned by S', async () => {
    const { page } = studio
    await studio.openCopy('Order')
    await selectCard(page, 'Origin airport')
    await untilGrid(page)
    const first = cell(page, 0, 0)
    const asInJob = await first.textContent()
    const undo = page.getByRole('banner').getByRole('button', { name: /^Undo/ })
    const before = await undo.getAttribute('aria-label')
    await inHeadMenu(page, 'count', 'Sort this view descending')
    await expectPage(head(page, 'count')).toHaveAttribute('aria-sort', 'descending')
    await expectPage(chips(page)).toHaveText('Sorted by count, descending')
    await expectPage(pane(page, 'output')).toContainText('the job keeps its order')
    await expectPage(grid(page).getByRole('gridcell', { name: '13788' }).first()).toBeVisible()
    await first.click()
    await page.keyboard.press('s')
    await expectPage(head(page, 'origin')).toHaveAttribute('aria-sort', 'ascending')
    await page.keyboard.press('s')
    await expectPage(head(page, 'origin')).toHaveAttribute('aria-sort', 'descending')
    await expectPage(first).toContainText('髙')
    await page.keyboard.press('s')
    await expectPage(chips(page)).toHaveCount(0)
    await expectPage(first).toHaveText(asInJob ?? '')
    expect(await undo.getAttribute('aria-label')).toBe(before)
  })

  it('becomes a sort of the job, whose rows are in the order that was seen', async () => {
    const { page } = studio
    await inHeadMenu(page, 'count', 'Sort this view descending')
    await expectPage(cell(page, 0, 0)).not.toHaveText('')
    await expectPage(grid(page).getByRole('gridcell', { name: '13788' }).first()).toBeVisible()
    await pane(page, 'output').getByRole('button', { name: 'Make it a sort node' }).click()
    await expectPage(card(page, 'Sort')).toContainText('count')
    await expectPage(page.locator('.react-flow__node-card.selected')).toHaveText(/Sort/)
    await untilGrid(page)
    await expectPage(chips(page)).toHaveCount(0)
    await expectPage(grid(page).getByRole('gridcell', { name: '13788' }).first()).toBeVisible()
  })
})

describe('an edge', () => {
  it('that comes under a pointer which rests shows nothing until the hand moves', async () => {
    const { page } = studio
    await studio.openCopy('Resting pointer')
    await page.locator('.react-flow__pane').click({ position: { x: 300, y: 20 } })
    const count = page.locator('.cv-count').first()
    const middle = async () => {
      const { x, y, width, height } = (await count.boundingBox())!
      return { x: x + width / 2, y: y + height / 2 }
    }
    const settled = async () => {
      await page.waitForTimeout(700)
      return middle()
    }
    await page.keyboard.press('1')
    const { x, y } = await settled()
    await page.keyboard.press('0')
    await settled()
    await page.mouse.move(x, y)
    await page.mouse.move(x + 2, y)
    await page.waitForTimeout(700)
    await expectPage(page.locator('.pv-peek')).toHaveCount(0)
    // The canvas goes back to where the edge lies under the pointer.
    await page.keyboard.press('1')
    await page.waitForTimeout(2000)
    await expectPage(page.locator('.pv-peek')).toHaveCount(0)
    await page.mouse.move(x, y)
    await expectPage(page.locator('.pv-peek tbody tr')).toHaveCount(5)
    await page.mouse.move(4, 4)
  })
})

// Cards and frames moved by hand, and the way from card to card by keys.
import { describe, expect, it } from 'vitest'
import { expectPage } from '../stack/expect-page.ts'
import { card, cornerOf, dragBy, dragCard, selectCard } from './hands/canvas-gestures.ts'
import { savedDraft } from './hands/sample-copy.ts'
import { historyButton, untilSaved } from './hands/studio-page.ts'
import { studioWindow } from './hands/studio-window.ts'

const studio = studioWindow()

describe('moving', () => {
  it('is one step of the history, also for a frame with all that lies in it', async () => {
    const { page } = studio
    const id = await studio.openCopy('Moving')
    await dragCard(page, 'Flights', { x: 140, y: 40 })
    await historyButton(page, 'Undo: move Flights').click()
    await expectPage(historyButton(page, 'Undo')).toBeDisabled()
    const before = await cornerOf(card(page, 'Route'))
    await dragBy(page, page.locator('.cv-frame-title').first(), { x: 0, y: 24 })
    await expectPage(historyButton(page, 'Undo: move a frame')).toBeEnabled()
    await expectPage
      .poll(async () => (await cornerOf(card(page, 'Route'))).y - before.y)
      .toBeGreaterThan(10)
    await page.keyboard.press('Control+z')
    await expectPage.poll(async () => (await cornerOf(card(page, 'Route'))).y).toBe(before.y)
    await untilSaved(page)
    expect((await savedDraft(studio.stack, id)).frames).toHaveLength(1)
  })

  it('goes with the pointer from where it was taken, also when a hand is there in one move', async () => {
    const { page } = studio
    await studio.openCopy('Moving at once')
    const before = await cornerOf(card(page, 'Flights'))
    const grip = await cornerOf(card(page, 'Flights').locator('header'))
    await page.mouse.move(grip.x + 2, grip.y + 2)
    await page.mouse.down()
    await page.mouse.move(grip.x + 58, grip.y + 122)
    // The grid and neighbours take it a few pixels further.
    await expectPage
      .poll(async () => Math.abs((await cornerOf(card(page, 'Flights'))).y - before.y - 120))
      .toBeLessThan(12)
    expect(Math.abs((await cornerOf(card(page, 'Flights'))).x - before.x - 56)).toBeLessThan(12)
    await page.mouse.up()
    await historyButton(page, 'Undo: move Flights').click()
    await expectPage.poll(() => cornerOf(card(page, 'Flights'))).toEqual(before)
    await expectPage(historyButton(page, 'Undo')).toBeDisabled()
  })

  it('takes along what lies in a frame, also when it is drawn anew on the way', async () => {
    const { page } = studio
    await studio.openCopy('Moving a frame')
    const before = await cornerOf(card(page, 'Route'))
    const title = await cornerOf(page.locator('.cv-frame-title').first())
    await page.mouse.move(title.x + 4, title.y + 4)
    await page.mouse.down()
    await page.mouse.move(title.x + 4, title.y + 44, { steps: 4 })
    await page.keyboard.press('Escape')
    await page.mouse.move(title.x + 4, title.y + 64, { steps: 4 })
    await page.mouse.up()
    await expectPage(historyButton(page, 'Undo: move a frame')).toBeEnabled()
    await expectPage
      .poll(async () => Math.abs((await cornerOf(card(page, 'Route'))).y - before.y - 60))
      .toBeLessThan(12)
    await historyButton(page, 'Undo: move a frame').click()
  })

  it('leaves a frame that is marked when an arrow goes to a card', async () => {
    const { page } = studio
    const marked = page.locator('.react-flow__node-frame.selected')
    await page
      .locator('.cv-frame-title')
      .first()
      .click({ position: { x: 4, y: 8 } })
    await expectPage(marked).toHaveCount(1)
    await page.keyboard.press('ArrowRight')
    await expectPage(page.locator('.react-flow__node-card.selected')).toHaveCount(1)
    await expectPage(marked).toHaveCount(0)
  })

  it('walks by arrows, takes in what lies behind or before, and nudges with Alt', async () => {
    const { page } = studio
    await selectCard(page, 'Served routes')
    await page.keyboard.press('ArrowRight')
    await expectPage(card(page, 'Traffic class')).toHaveClass(/selected/)
    await page.keyboard.press('Shift+ArrowRight')
    await expectPage(page.locator('.react-flow__node.selected')).toHaveCount(6)
    await page.keyboard.press('Escape')
    await selectCard(page, 'Served routes')
    await page.keyboard.press('Shift+ArrowLeft')
    await expectPage(card(page, 'Flights')).toHaveClass(/selected/)
    await expectPage(card(page, 'Traffic class')).not.toHaveClass(/selected/)
    await page.keyboard.press('Escape')
    await selectCard(page, 'Flights')
    for (const key of ['Alt+ArrowDown', 'Alt+Shift+ArrowDown']) {
      await page.keyboard.press(key)
      await historyButton(page, 'Undo: move Flights').click()
      await expectPage(historyButton(page, 'Undo')).toBeDisabled()
    }
  })
})

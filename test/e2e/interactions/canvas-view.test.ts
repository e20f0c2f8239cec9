// Marking, moving the view, and holding still for who wants no motion; in real Chromium.
import type { Page } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { visitShared } from '../../stack/browser.ts'
import {
  canvas,
  card,
  cornerOf,
  dragCard,
  emptySpot,
  selectAlso,
} from '../hands/canvas-gestures.ts'
import { savedDraft } from '../hands/sample-copy.ts'
import { openJob, untilSaved } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()
let page: Page
let jobId = ''

beforeAll(async () => {
  page = studio.page
  jobId = await studio.openCopy('View')
  // The view is fitted before the first rows are counted.
  await card(page, 'Route report').locator('[data-rows]').waitFor()
})

const selected = () => page.locator('.react-flow__node-card.selected')

/** Presses at a point of the canvas and lets go further on; in pixels. */
async function drag(
  from: { x: number; y: number },
  by: { x: number; y: number },
  button: 'left' | 'middle' | 'right' = 'left',
): Promise<void> {
  const area = await cornerOf(canvas(page))
  await page.mouse.move(area.x + from.x, area.y + from.y)
  await page.mouse.down({ button })
  await page.mouse.move(area.x + from.x + by.x, area.y + from.y + by.y, { steps: 6 })
  // No hand lets go within the frame in which it arrives.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
  await page.mouse.up({ button })
}

/** How far a card went while something was done. */
async function wayOf(name: string, act: () => Promise<void>): Promise<{ x: number; y: number }> {
  const before = await atRest(name)
  await act()
  const after = await atRest(name)
  return { x: Math.round(after.x - before.x), y: Math.round(after.y - before.y) }
}

/** Where a card stands once it stands still for five frames. */
async function atRest(name: string): Promise<{ x: number; y: number }> {
  let last = await cornerOf(card(page, name))
  for (let still = 0; still < 5;) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
    const now = await cornerOf(card(page, name))
    still = now.x === last.x && now.y === last.y ? still + 1 : 0
    last = now
  }
  return last
}

const zoom = async (): Promise<number> =>
  Number(/\d+/.exec(await page.getByTitle('100 %').innerText())?.[0])

const free = { x: 150, y: 460 }

describe('marking', () => {
  it('takes what a drawn rectangle touches; Shift adds, Ctrl+A takes all', async () => {
    const [area, touched] = [
      await cornerOf(canvas(page)),
      await cornerOf(card(page, 'Origin airport')),
    ]
    await drag({ x: touched.x - area.x - 20, y: touched.y - area.y - 30 }, { x: 90, y: 50 })
    await expectPage(selected()).toHaveCount(1)
    await selectAlso(page, 'Traffic class')
    await expectPage(selected()).toHaveCount(2)
    await page.keyboard.press('Control+a')
    await expectPage(selected()).toHaveCount(11)
  })

  it('ends with Esc, which closes the data only for who stands in it', async () => {
    await page.keyboard.press('Escape')
    await expectPage(selected()).toHaveCount(0)
    await expectPage(page.getByRole('region', { name: 'Data' })).toBeVisible()
    const data = page.getByRole('region', { name: 'Data' })
    await page.keyboard.press('Escape')
    await expectPage(data).toBeVisible()
    await page.getByRole('button', { name: 'Hide data' }).focus()
    await page.keyboard.press('Escape')
    await expectPage(data).toHaveCount(0)
  })
})

describe('the view', () => {
  it('moves by middle and right button, by Space and by wheel; nothing is marked', async () => {
    const by = { x: 40, y: 24 }
    expect(await wayOf('Flights', () => drag(free, by, 'middle'))).toEqual(by)
    expect(await wayOf('Flights', () => drag(free, { x: -40, y: -24 }, 'right'))).toEqual({
      x: -40,
      y: -24,
    })
    const withSpace = async () => {
      await page.keyboard.down('Space')
      await drag(free, by)
      await page.keyboard.up('Space')
    }
    expect(await wayOf('Flights', withSpace)).toEqual(by)
    const wheel = await wayOf('Flights', () => page.mouse.wheel(0, 40))
    expect(wheel.y).toBeLessThan(0)
    await expectPage(selected()).toHaveCount(0)
  })

  it('grows about the pointer with Ctrl and the wheel, and by 0, 1, + and -', async () => {
    await page.keyboard.press('1')
    await atRest('Flights')
    const before = await zoom()
    await emptySpot(page)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -120)
    await page.keyboard.up('Control')
    await expectPage.poll(zoom).toBeGreaterThan(before)
    await page.keyboard.press('0')
    await expectPage.poll(zoom).toBe(100)
    await page.keyboard.press('-')
    await expectPage.poll(zoom).toBeLessThan(100)
    await page.keyboard.press('1')
    await expectPage.poll(zoom).toBe(before)
  })

  it('moves by the left button for who has swapped, and still does after a reload', async () => {
    await canvas(page).locator('.react-flow__pane').click({ button: 'right', position: free })
    await page.getByRole('menuitem', { name: /^Swap/ }).click()
    const by = { x: 40, y: 24 }
    expect(await wayOf('Flights', () => drag(free, by))).toEqual(by)
    await page.reload()
    await card(page, 'Flights').waitFor()
    expect(await wayOf('Flights', () => drag(free, by))).toEqual(by)
    await canvas(page).locator('.react-flow__pane').click({ button: 'right', position: free })
    await page.getByRole('menuitem', { name: /^Swap/ }).click()
    expect(await wayOf('Flights', () => drag(free, by))).toEqual({ x: 0, y: 0 })
  })

  it('is seen as a whole in the minimap, and moved there', async () => {
    await page.keyboard.press('m')
    const map = page.locator('.cv-minimap')
    await expectPage(map).toBeVisible()
    const box = await map.boundingBox()
    const middle = { x: (box?.x ?? 0) + 80, y: (box?.y ?? 0) + 60 }
    const way = await wayOf('Flights', async () => {
      await page.mouse.move(middle.x, middle.y)
      await page.mouse.down()
      await page.mouse.move(middle.x + 20, middle.y + 10, { steps: 5 })
      await page.mouse.up()
    })
    expect(way.x).toBeLessThan(0)
    await page.keyboard.press('m')
    await expectPage(map).toHaveCount(0)
    await page.keyboard.press('1')
  })

  it('goes along when a card is dragged to its edge', async () => {
    const way = await wayOf('Route report', async () => {
      const grip = card(page, 'Flights').locator('header')
      await grip.hover({ position: { x: 2, y: 2 } })
      const area = await canvas(page).boundingBox()
      await page.mouse.down()
      await page.mouse.move((area?.x ?? 0) + 500, (area?.y ?? 0) + (area?.height ?? 0) - 4, {
        steps: 6,
      })
      // As long as a hand would hold it there.
      await page.waitForTimeout(500)
      await page.mouse.up()
    })
    expect(way.y).toBeLessThan(0)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('1')
  })
})

describe('a dragged card', () => {
  it('stays on the grid of 8, or where its neighbour ends; with Alt it goes anywhere', async () => {
    await atRest('Flights')
    await dragCard(page, 'Flights', { x: 171, y: 333 })
    await untilSaved(page)
    const placed = await placeOf('Flights')
    expect([placed.x % 8, placed.y % 8].filter((rest) => rest !== 0).length).toBeLessThan(2)
    await page.keyboard.down('Alt')
    await dragCard(page, 'Flights', { x: 184, y: 347 })
    await page.keyboard.up('Alt')
    await untilSaved(page)
    const after = await placeOf('Flights')
    expect(after).not.toEqual(placed)
    expect(after.x % 8 !== 0 || after.y % 8 !== 0).toBe(true)
  })
})

async function placeOf(name: string): Promise<{ x: number; y: number }> {
  const { nodes } = await savedDraft(studio.stack, jobId)
  return nodes.find((node) => node.name === name)?.position ?? { x: 0, y: 0 }
}

describe('who wants no motion', () => {
  it('sees none: the view is there at once and nothing moves by itself', async () => {
    const still = await visitShared(studio.stack, { reducedMotion: 'reduce' })
    await openJob(still.page, studio.stack, jobId)
    await card(still.page, 'Flights').waitFor()
    await still.page.keyboard.press('0')
    await still.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
    expect(await still.page.getByTitle('100 %').innerText()).toContain('100')
    const moving = await still.page.evaluate(
      () =>
        document.getAnimations().filter(({ effect }) => {
          const { duration } = effect?.getComputedTiming() ?? {}
          return typeof duration === 'number' && duration > 20
        }).length,
    )
    expect(moving).toBe(0)
    await still.close()
  })
})

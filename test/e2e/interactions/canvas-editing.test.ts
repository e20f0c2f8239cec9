// Copies, wires led elsewhere, notes and deleting on the canvas, in real Chromium.
import type { Locator, Page } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import {
  card,
  cornerOf,
  dragBy,
  edges,
  emptySpot,
  port,
  selectCard,
} from '../hands/canvas-gestures.ts'
import { savedDraft } from '../hands/sample-copy.ts'
import { historyButton, untilSaved } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()
let page: Page

beforeAll(() => {
  page = studio.page
})

const cards = (): Locator => page.locator('.react-flow__node-card')
const edgeInto = (name: string): Locator =>
  page.getByRole('group', { name: new RegExp(`to ${name}`) }).and(edges(page))

describe('copies', () => {
  it('stand alone with Ctrl+V, and keep what comes in with Ctrl+Shift+V', async () => {
    await studio.openCopy('Copies')
    await selectCard(page, 'Served routes')
    await page.keyboard.press('Control+c')
    await emptySpot(page)
    await page.keyboard.press('Control+v')
    await expectPage(cards()).toHaveCount(12)
    await expectPage(edges(page)).toHaveCount(11)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+Shift+v')
    await expectPage(cards()).toHaveCount(12)
    await expectPage(edges(page)).toHaveCount(12)
    await historyButton(page, 'Undo: paste 1 node').click()
    await expectPage(edges(page)).toHaveCount(11)
    await selectCard(page, 'Served routes')
    await page.keyboard.press('Control+d')
    await expectPage(cards()).toHaveCount(12)
    await historyButton(page, 'Undo: duplicate 1 node').click()
    await selectCard(page, 'Served routes')
    await page.keyboard.press('Control+x')
    await expectPage(cards()).toHaveCount(10)
    await page.keyboard.press('Control+z')
    await expectPage(edges(page)).toHaveCount(11)
  })

  it('of a frame bring along what lies in it, and notes go with what is selected', async () => {
    const id = await studio.openCopy('Frames copied')
    await page.locator('.cv-frame-title').first().click({ button: 'right' })
    await page.getByRole('menuitem', { name: /^Duplicate/ }).click()
    await expectPage(page.locator('.cv-frame')).toHaveCount(2)
    await expectPage(cards()).toHaveCount(16)
    await untilSaved(page)
    expect((await savedDraft(studio.stack, id)).frames).toHaveLength(2)
    await page.keyboard.press('Control+z')
    await expectPage(page.locator('.cv-frame')).toHaveCount(1)
    await expectPage(cards()).toHaveCount(11)
  })
})

describe('wires', () => {
  it('go with Delete on an edge that the keyboard stands on; the card before it has the keyboard', async () => {
    await studio.openCopy('Wires')
    await edgeInto('Traffic class').focus()
    await page.keyboard.press('Delete')
    await expectPage(edges(page)).toHaveCount(10)
    await expectPage(card(page, 'Served routes')).toBeFocused()
    await page.getByText('Edge deleted').waitFor()
  })

  it('are drawn by two clicks', async () => {
    await port(page, 'Served routes', 'out').click()
    await port(page, 'Traffic class', 'in').click()
    await expectPage(edges(page)).toHaveCount(11)
    await expectPage(
      historyButton(page, 'Undo: connect Served routes to Traffic class'),
    ).toBeEnabled()
    // Its Undo would take back the new edge.
    await expectPage(page.getByText('Edge deleted')).toHaveCount(0)
  })

  it('lead elsewhere when they are drawn out of the input that they feed', async () => {
    await port(page, 'Origin airport', 'right').hover()
    await page.mouse.down()
    await port(page, 'Flights', 'out').hover()
    await page.mouse.up()
    await expectPage(edges(page)).toHaveCount(11)
    await historyButton(page, 'Undo: reconnect edge').click()
    await expectPage(edges(page)).toHaveCount(11)
  })

  it('are taken off by their end; over nothing they go, and can be brought back', async () => {
    await dragBy(
      page,
      page.locator('.react-flow__edgeupdater-target').last(),
      { x: 0, y: 60 },
      true,
    )
    await expectPage(edges(page)).toHaveCount(10)
    const news = page.locator('[data-sonner-toast]').filter({ hasText: 'Edge deleted' })
    await news.getByRole('button', { name: 'Undo' }).click()
    await expectPage(edges(page)).toHaveCount(11)
    await expectPage(news).toHaveCount(0)
  })
})

describe('notes', () => {
  it('lie beside a card, never over one', async () => {
    await studio.openCopy('Notes beside')
    await card(page, 'Traffic class').hover()
    await page.keyboard.press('n')
    const note = page.locator('.react-flow__node-note')
    await expectPage(note).toBeVisible()
    const paper = await boxOf(note)
    for (const one of await cards().all()) {
      const box = await boxOf(one)
      const across = paper.x < box.x + box.width && box.x < paper.x + paper.width
      const down = paper.y < box.y + box.height && box.y < paper.y + paper.height
      expect(across && down).toBe(false)
    }
    expect((await cornerOf(note)).y).toBeGreaterThan(0)
  })
})

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error(`${locator} is not to be seen`)
  return box
}

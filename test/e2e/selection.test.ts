// One selection: whatever leads to a card leaves the frame that was marked, and Delete takes only what is meant.
import { describe, expect, it } from 'vitest'
import { expectPage } from '../stack/expect-page.ts'
import { canvas, card, chooseInSearch, emptySpot, selectCard } from './hands/canvas-gestures.ts'
import { inspector, nameNode } from './hands/inspector-panel.ts'
import { historyButton } from './hands/studio-page.ts'
import { studioWindow } from './hands/studio-window.ts'

const studio = studioWindow()

async function markFrame(): Promise<void> {
  const title = studio.page.locator('.cv-frame-title').first()
  await title.click({ position: { x: 4, y: 8 } })
  await expectPage(marked()).toHaveCount(1)
}

const marked = () => studio.page.locator('.react-flow__node-frame.selected')
const selected = () => studio.page.locator('.react-flow__node-card.selected')

const ways: Readonly<Record<string, () => Promise<void>>> = {
  palette: async () => {
    const { page } = studio
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Go to Flights')
    await page.keyboard.press('Enter')
  },
  'field in the palette': async () => {
    const { page } = studio
    await page.keyboard.press('Control+k')
    await page.keyboard.type('iata')
    await page.locator('[data-action^="field "]').first().click()
  },
  'quick search': async () => {
    const { page } = studio
    await emptySpot(page)
    await page.keyboard.press('/')
    await chooseInSearch(page, 'filter')
  },
  'list of problems': async () => {
    const { page } = studio
    await page.getByRole('button', { name: /^Problems:/ }).click()
    await page.locator('[data-losing]').first().click()
  },
  'key to the next problem': () => studio.page.keyboard.press('e'),
  outline: async () => {
    const { page } = studio
    await page.keyboard.press('o')
    await page.keyboard.press('ArrowDown')
  },
}

describe('the selection', () => {
  it.each(Object.keys(ways))('leaves a frame by the %s', async (way) => {
    const { page } = studio
    await studio.openCopy(`Leaving by ${way}`)
    await page
      .getByRole('button', { name: /^Problems: 0 errors, [1-9]/ })
      .waitFor({ timeout: 60_000 })
    await markFrame()
    await ways[way]!()
    await expectPage(selected()).toHaveCount(1)
    await expectPage(marked()).toHaveCount(0)
  })

  it('is deleted, and no card, when a frame is deleted that Tab went to', async () => {
    const { page } = studio
    await studio.openCopy('Frame by Tab')
    await selectCard(page, 'Flights')
    await page.locator('.react-flow__node-frame').focus()
    await page.keyboard.press('Delete')
    await expectPage(page.locator('.cv-frame')).toHaveCount(0)
    await expectPage(card(page, 'Flights')).toHaveCount(1)
  })

  it('stays where it is when a card is deleted that Tab went to', async () => {
    const { page } = studio
    await studio.openCopy('Card by Tab')
    await markFrame()
    await card(page, 'Flights').focus()
    await page.keyboard.press('Delete')
    await expectPage(card(page, 'Flights')).toHaveCount(0)
    await expectPage(page.locator('.cv-frame')).toHaveCount(1)
    expect(await canvas(page).isVisible()).toBe(true)
  })

  it('takes a frame that Tab went to by Space', async () => {
    const { page } = studio
    await studio.openCopy('Frame by Space')
    await page.locator('.react-flow__node-frame').focus()
    await page.keyboard.press(' ')
    await expectPage(marked()).toHaveCount(1)
    await page.keyboard.press('Delete')
    await expectPage(historyButton(page, 'Undo: delete a frame')).toBeEnabled()
  })
})

describe('a hand that is faster than the page', () => {
  it('names the card that it clicked last, not the one that the panel still shows', async () => {
    const { page } = studio
    await studio.openCopy('Fast hand')
    await selectCard(page, 'Flights')
    await expectPage(inspector(page).getByLabel('Folder', { exact: true })).toBeVisible()
    const cdp = await page.context().newCDPSession(page)
    // Slow enough for the panel to be late, and then for any hand: a busy machine multiplies it.
    page.setDefaultTimeout(90_000)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await canvas(page).getByRole('heading', { name: 'Airports', exact: true }).click()
    await nameNode(page, 'Places')
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await cdp.detach()
    page.setDefaultTimeout(15_000)
    await expectPage(card(page, 'Places')).toHaveCount(1)
    await expectPage(card(page, 'Flights')).toHaveCount(1)
    await expectPage(card(page, 'Airports')).toHaveCount(0)
  })
})

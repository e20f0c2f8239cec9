// The studio as it is seen with forced colours, and at 200 % zoom in German.
import type { Locator } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { selectCard } from '../hands/canvas-gestures.ts'
import { studioWindow } from '../hands/studio-window.ts'

const ground = (of: Locator) => of.evaluate((element) => getComputedStyle(element).backgroundColor)
const line = (of: Locator) => of.evaluate((element) => getComputedStyle(element).borderTopStyle)

describe('forced colours', () => {
  const studio = studioWindow({ forcedColors: 'active' })

  it('shows what is selected, chosen and pressed, and where buttons and fields end', async () => {
    const { page } = studio
    await studio.openCopy('Forced colours')
    await selectCard(page, 'Origin airport')
    const keep = page.getByRole('radiogroup', { name: 'Keep' })
    await expectPage(keep).toBeVisible()
    const chosen = await ground(keep.getByRole('radio', { checked: true }))
    expect(chosen).not.toBe(await ground(keep.getByRole('radio', { checked: false }).first()))
    expect(await ground(page.locator('.nav-item[aria-current]'))).toBe(chosen)
    expect(await ground(page.locator('.pv-tabs [aria-selected="true"]'))).toBe(chosen)
    expect(await line(page.locator('[data-verb="run"]'))).toBe('solid')
    expect(await line(page.locator('.control').first())).toBe('solid')
    const card = page.locator('.react-flow__node.selected .cv-node')
    expect(await card.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
  })
})

describe('200 % zoom', () => {
  const studio = studioWindow({
    viewport: { width: 720, height: 450 },
    deviceScaleFactor: 2,
    locale: 'de-DE',
  })

  it('leaves every verb of a scheduled job whole', async () => {
    const { page, stack } = studio
    await page.goto(stack.url)
    await page.getByRole('link', { name: 'Routes', exact: true }).first().click()
    const publish = page.getByRole('banner').locator('[data-verb="publish"]')
    await expectPage(page.locator('[data-verb="schedule"]')).toHaveAccessibleName(/00:30/)
    const box = await publish.boundingBox()
    expect(box!.x + box!.width).toBeLessThanOrEqual(720)
    const name = page.getByRole('banner').getByRole('heading', { level: 1 })
    expect(
      await name.evaluate((element) => element.scrollWidth - element.clientWidth),
    ).toBeLessThanOrEqual(0)
  })

  it('leaves the canvas the room of panels that have nothing to show, and lets them come with a card', async () => {
    const { page } = studio
    await studio.openCopy('At 200 %')
    const area = page.locator('.sd-canvas')
    const panels = page.locator('.in, .pv-drawer')
    await expectPage(panels).toHaveCount(0)
    const alone = (await area.boundingBox())!
    expect(alone.width).toBeGreaterThan(660)
    expect(alone.height).toBeGreaterThan(360)
    await page.locator('.react-flow__node[data-id="flights"]').click()
    await expectPage(page.locator('.in-name')).toHaveValue('Flights')
    // Two rows, of one grid.
    await expectPage(page.locator('[data-grid="out"] [data-cell="1:0"]')).toBeInViewport({
      ratio: 0.9,
    })
    expect((await area.boundingBox())!.height).toBeGreaterThan(195)
    await page.locator('.react-flow__node[data-id="origin-airport"]').focus()
    await page.keyboard.press('Space')
    await expectPage(page.locator('.in-name')).toHaveValue('Origin airport')
    await expectPage(page.locator('.pv-pane[data-side="input"]')).toBeHidden()
    await page.locator('#graph').focus()
    await page.keyboard.press('Escape')
    await expectPage(panels).toHaveCount(0)
  })
})

// What cards and edges tell, and where they lead: problems, rows, zoom levels.
import type { Locator } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { card, chooseInSearch, emptySpot, selectCard } from '../hands/canvas-gestures.ts'
import { misreadJob } from '../hands/edited-jobs.ts'
import { inspector, press, typeInto } from '../hands/inspector-panel.ts'
import { historyButton, openJob, pressInBar } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()
const edgeLine = (id: string): Locator =>
  studio.page.locator(`.react-flow__edge[data-id="${id}"] .cv-edge`)
const styleOf = (line: Locator, property: string): Promise<string> =>
  line.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

describe('an error', () => {
  it('shows on the card; its badge leads into the setting, with the words beside', async () => {
    const { page } = studio
    await studio.openCopy('Errors')
    // Only what was counted once can be stale.
    await card(page, 'Origin GSID').locator('[data-rows]').waitFor()
    await selectCard(page, 'Traffic class')
    await typeInto(page, 'New field', '')
    await selectCard(page, 'Flights')
    const badge = card(page, 'Traffic class').locator('button.cv-badge')
    const words = await badge.getAttribute('aria-label')
    await expectPage(card(page, 'Traffic class').locator('.cv-lacks')).toHaveText(words ?? '')
    await expectPage(card(page, 'Traffic class').locator('.cv-fault, .st-error')).toHaveCount(0)
    await badge.click()
    await expectPage(inspector(page).getByLabel('New field')).toBeFocused()
    await expectPage(inspector(page).locator('.field-error')).toBeVisible()
  })

  it('stands in the list of problems, and leads there too', async () => {
    const { page } = studio
    await selectCard(page, 'Flights')
    await page.getByRole('button', { name: /^Problems: [1-9]/ }).click()
    const list = page.getByRole('region', { name: 'Problems' })
    await list.getByRole('button').filter({ hasText: 'Traffic class' }).first().click()
    await expectPage(inspector(page).getByLabel('New field')).toBeFocused()
  })

  it('leaves the counts behind it stale: edges are dashed until it is mended', async () => {
    const { page } = studio
    const behind = edgeLine('traffic-class-origin-gsid-in')
    await expectPage.poll(() => styleOf(behind, 'stroke-dasharray')).not.toBe('none')
    await expectPage(card(page, 'Origin GSID')).toContainText('stale')
    await historyButton(page, 'Undo: change Traffic class').click()
    await expectPage.poll(() => styleOf(behind, 'stroke-dasharray')).toBe('none')
  })

  it('of a file that is misread stands on the card of its source; what does not need it is counted', async () => {
    const { page, stack } = studio
    await openJob(page, stack, await misreadJob(stack))
    await expectPage(card(page, 'Airports').locator('[data-rows]')).toBeVisible()
    await expectPage(card(page, 'Flights').locator('.cv-fault')).toContainText('has no field')
    await expectPage(card(page, 'Origin airport')).toContainText('not run yet')
    await emptySpot(page)
    await page.keyboard.press('e')
    await expectPage(
      inspector(page).locator('[data-form-section="schema"]:has(:focus)'),
    ).toHaveCount(1)
    await press(page, 'Use it')
    await expectPage(card(page, 'Route report').locator('[data-rows]')).toBeVisible()
    await expectPage(card(page, 'Flights').locator('.cv-fault')).toHaveCount(0)
  })
})

describe('a card that was just added', () => {
  it('says quietly what it lacks; red is what stands in the way of publishing', async () => {
    const { page } = studio
    await studio.openCopy('Just added')
    await emptySpot(page)
    await page.keyboard.press('/')
    await chooseInSearch(page, 'derived')
    const lacking = page.locator('.cv-node[data-state=unfinished]')
    await expectPage(lacking).toHaveCount(1)
    await expectPage(lacking.locator('.cv-lacks')).toHaveText('Nothing is connected to this node.')
    await expectPage(
      page.getByRole('button', { name: /^Problems: 0 errors.* not finished$/ }),
    ).toBeVisible()
    await expectPage(inspector(page).locator('.field-error.in-unfinished').first()).toBeVisible()
    await expectPage(page.locator('.st-error, .cv-fault, .field-error.in-error')).toHaveCount(0)
    await pressInBar(page, 'Publish')
    const dialog = page.getByRole('dialog')
    await expectPage(dialog.locator('[data-problem="node.input-missing"] .st-error')).toBeVisible()
    await expectPage(dialog.getByRole('button', { name: 'Publish' })).toBeDisabled()
    await page.keyboard.press('Escape')
  })
})

describe('edges', () => {
  it('are as thick as their rows are many, and red when none pass', async () => {
    const { page } = studio
    await studio.openCopy('Edges')
    await card(page, 'Route report').locator('[data-rows]').waitFor()
    const width = async (id: string) => parseFloat(await styleOf(edgeLine(id), 'stroke-width'))
    const served = 'served-routes-traffic-class-in'
    await expectPage.poll(() => width(served)).toBeGreaterThan(2)
    const many = await width(served)
    await selectCard(page, 'Served routes')
    await typeInto(page, 'Value of A', '5000')
    await expectPage.poll(() => width(served)).toBeLessThan(many)
    const some = await styleOf(edgeLine(served), 'stroke')
    await typeInto(page, 'Value of A', '5000000')
    await expectPage(edgeLine(served)).toHaveAttribute('data-zero', 'true')
    await selectCard(page, 'Airports')
    await expectPage.poll(() => styleOf(edgeLine(served), 'stroke')).not.toBe(some)
    await expectPage(card(page, 'Served routes').locator('[data-rows="0"]')).toBeVisible()
  })

  it('are found by a pointer a few pixels beside them, though nothing is drawn there', async () => {
    const { page } = studio
    const at = await page
      .locator('path.cv-edge')
      .first()
      .evaluate((line: SVGPathElement) => {
        const quarter = line.getPointAtLength(line.getTotalLength() / 4)
        const { x, y } = quarter.matrixTransform(line.getScreenCTM()!)
        return { x, y: y + 5 }
      })
    const plus = page.getByRole('button', { name: 'Insert a node here' })
    await page.mouse.move(at.x, at.y)
    await expectPage(plus).toHaveCount(1)
    await page.mouse.move(8, 300)
    await expectPage(plus).toHaveCount(0)
  })

  it('leave their neighbours’ ports free: the + lies beside a port, never on it', async () => {
    const { page } = studio
    for (const label of await page.locator('.cv-count').all()) {
      await label.hover()
      const plus = page.getByRole('button', { name: 'Insert a node here' })
      await expectPage(plus).toHaveCount(1)
      const box = await plus.boundingBox()
      for (const port of await page.locator('.react-flow__handle').all()) {
        const dot = await port.boundingBox()
        if (box === null || dot === null) throw new Error('nothing to be seen')
        const [x, y] = [dot.x + dot.width / 2, dot.y + dot.height / 2]
        const covers = box.x < x && x < box.x + box.width && box.y < y && y < box.y + box.height
        expect(covers).toBe(false)
      }
      await page.mouse.move(8, 300)
      await expectPage(plus).toHaveCount(0)
    }
  })
})

describe('cards', () => {
  it('say in words what they do, what kind they are, and what was lost; a sign says how they are', async () => {
    const { page } = studio
    await studio.openCopy('Cards')
    await card(page, 'Route report').locator('[data-rows]').waitFor()
    const says = (name: string) => card(page, name).locator('.cv-says')
    await expectPage(says('Served routes')).toHaveText(/count.+100/)
    await expectPage(says('Origin airport')).toHaveText('origin = iata')
    await expectPage(card(page, 'Origin airport').locator('footer')).toHaveText(/\+2 fan-out$/)
    await expectPage(card(page, 'Origin airport').locator('header')).toContainText('Merge · Left')
    await expectPage(card(page, 'Flights').locator('header')).toContainText('Source · SFTP')
    await expectPage(card(page, 'Flights').locator('footer')).toHaveText('5,415rows3 rejected')
    await expectPage(card(page, 'Flights').locator('.st-warning')).toBeVisible()
    await expectPage(card(page, 'Served routes').locator('.st-ok')).toBeVisible()
    await expectPage(card(page, 'Served routes').locator('footer')).toContainText('now')
    const families = [card(page, 'Flights'), card(page, 'Served routes')].map((one) =>
      one.locator('header .tile').evaluate((tile) => getComputedStyle(tile).color),
    )
    expect(new Set(await Promise.all(families)).size).toBe(2)
  })

  it('of a merge show what met, what stood alone at the left and at the right', async () => {
    const { page } = studio
    const bars = card(page, 'Origin airport').locator('.cv-tri > div')
    await expectPage(bars).toHaveCount(3)
    await expectPage(bars.nth(1)).toContainText('5')
    await expectPage(bars.nth(0)).toContainText(/^5,4\d\d$/)
  })

  it('say less from afar and all from near', async () => {
    const { page } = studio
    await emptySpot(page)
    await page.keyboard.press('0')
    const says = card(page, 'Served routes').locator('.cv-says')
    await page.keyboard.press('1')
    await expectPage(says).toBeVisible()
    for (let step = 0; step < 4; step++) await page.keyboard.press('-')
    await expectPage(says).toBeHidden()
    await expectPage(card(page, 'Served routes').getByRole('heading')).toBeVisible()
    await page.keyboard.press('1')
    await expectPage(says).toBeVisible()
  })

  it('change what they say when the hand that zooms rests, not on its way', async () => {
    const { page } = studio
    await page.keyboard.press('1')
    await expectPage(page.locator('.cv:not([data-far])')).toHaveCount(1)
    const restedMs = await page.evaluate(zoomOutByWheel)
    expect(restedMs).toBeGreaterThan(140)
    await page.keyboard.press('1')
    await expectPage(page.locator('.cv:not([data-far])')).toHaveCount(1)
  })
})

/** Runs in the page: a wheel that turns with every frame. Answers how long it had rested when the cards changed. */
function zoomOutByWheel(): Promise<number> {
  const pane = document.querySelector('.react-flow__pane')!
  const { left, top, width, height } = pane.getBoundingClientRect()
  const at = { clientX: left + width / 2, clientY: top + height / 2 }
  const canvas = document.querySelector('.cv')!
  let turned = performance.now()
  let steps = 0
  const turn = (): void => {
    turned = performance.now()
    const init = { ...at, deltaY: 30, ctrlKey: true, bubbles: true, cancelable: true }
    pane.dispatchEvent(new WheelEvent('wheel', init))
    if (++steps < 30) requestAnimationFrame(turn)
  }
  return new Promise((resolve) => {
    const changed = new MutationObserver(() => {
      changed.disconnect()
      resolve(performance.now() - turned)
    })
    changed.observe(canvas, { attributeFilter: ['data-far'] })
    turn()
  })
}

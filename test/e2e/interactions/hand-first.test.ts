// While a hand moves the canvas or a card, the preview waits: each frame is for the hand.
import { expect, it } from 'vitest'
import { expectPage } from '../../stack/expect-page.ts'
import { card, cornerOf } from '../hands/canvas-gestures.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()

it('counts of what changed come when the hand that moves the canvas rests', async () => {
  const { page } = studio
  await studio.openCopy('Hand')
  await card(page, 'Route report').locator('[data-rows]').waitFor()
  await card(page, 'Served routes').focus()
  const { onTheWay, afterwards } = await page.evaluate(countsAskedWhileMoving)
  expect(onTheWay).toBe(0)
  expect(afterwards).toBeGreaterThan(0)
})

it('rows of a dragged card are asked for when it is let go', async () => {
  const { page } = studio
  await page.keyboard.press('1')
  await page.evaluate(noteRunsInFocus)
  const asked = () => page.locator('html[data-asked]').count()
  const airports = card(page, 'Airports')
  await airports.locator('header').hover()
  await page.mouse.down()
  const { x, y } = await cornerOf(airports)
  await page.mouse.move(x + 60, y + 40, { steps: 4 })
  await expectPage(airports).toHaveClass(/dragging/)
  await expectPage(airports).toHaveClass(/selected/)
  // Longer than a run takes to begin.
  await page.waitForTimeout(300)
  expect(await asked()).toBe(0)
  await page.mouse.up()
  await expectPage.poll(asked).toBe(1)
})

/** Runs in the page: marks it when rows of the node in focus are asked for. */
function noteRunsInFocus(): void {
  const post = Worker.prototype.postMessage
  Worker.prototype.postMessage = function (message: { call?: { purpose?: string } }) {
    if (message.call?.purpose === 'focus') document.documentElement.dataset['asked'] = ''
    post.call(this, message, {})
  }
}

/** Runs in the page: disables the card in focus and moves the canvas for a second. Answers how often counts were asked for. */
async function countsAskedWhileMoving(): Promise<{ onTheWay: number; afterwards: number }> {
  const pane = document.querySelector('.react-flow__pane')!
  const post = Worker.prototype.postMessage
  const asked = new Set<object>()
  Worker.prototype.postMessage = function (message: { call?: { purpose?: string } }) {
    if (message.call?.purpose === 'background') asked.add(message)
    post.call(this, message, {})
  }
  const key = { key: 'd', code: 'KeyD', bubbles: true }
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key))
  for (const until = performance.now() + 1000; performance.now() < until;) {
    const wheel = { deltaX: 2, bubbles: true, cancelable: true }
    pane.dispatchEvent(new WheelEvent('wheel', wheel))
    await new Promise(requestAnimationFrame)
  }
  const onTheWay = asked.size
  for (const until = performance.now() + 5000; asked.size === 0 && performance.now() < until;)
    await new Promise(requestAnimationFrame)
  Worker.prototype.postMessage = post
  return { onTheWay, afterwards: asked.size }
}

// Wires, cards and copies in the hand: what the canvas shows before one lets go, and what comes of it.
import { describe, expect, it } from 'vitest'
import {
  canvas,
  card,
  chooseInSearch,
  cornerOf,
  drawWire,
  drawWireToNewNode,
  edges,
  emptySpot,
  port,
  searchField,
  selectCard,
} from '../hands/canvas-gestures.ts'
import { expectPage } from '../../stack/expect-page.ts'
import { copied } from '../hands/grid-page.ts'
import { savedDraft } from '../hands/sample-copy.ts'
import { historyButton, jobIdOf, newJob, untilSaved } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow()
const colour = (node: string, name: string): Promise<string> =>
  port(studio.page, node, name).evaluate(
    (element) => getComputedStyle(element, '::after').backgroundColor,
  )

/** Takes hold of an output and goes to a point some pixels off a port, without letting go. */
async function holdWire(from: string, to: string, input: string, off: number): Promise<void> {
  const { page } = studio
  await port(page, from, 'out').hover()
  await page.mouse.down()
  const { x, y } = await cornerOf(port(page, to, input))
  await page.mouse.move(x - off, y - off, { steps: 6 })
}

describe('a wire', () => {
  it('let go over nothing offers what can take its rows, and connects what is chosen', async () => {
    const { page } = studio
    await studio.openCopy('Wires in hand')
    await drawWireToNewNode(page, 'Served routes', { column: 0, row: 1 }, 'sort')
    await expectPage(edges(page)).toHaveCount(12)
    const into = page.getByRole('group', { name: /from Served routes to Sort/ })
    await expectPage(into.and(edges(page))).toHaveCount(1)
    await historyButton(page, 'Undo: add Sort').click()
    await expectPage(edges(page)).toHaveCount(11)
  })

  it('offers no node that takes nothing in', async () => {
    const { page } = studio
    await port(page, 'Served routes', 'out').hover()
    await page.mouse.down()
    const area = await cornerOf(canvas(page))
    await page.mouse.move(area.x + 150, area.y + 480, { steps: 6 })
    await page.mouse.up()
    await searchField(page).waitFor()
    await expectPage(page.locator('[data-node-type="filter"]')).toHaveCount(1)
    await expectPage(page.locator('[data-node-type="source"]')).toHaveCount(0)
    await page.keyboard.press('Escape')
  })

  it('let go near a port reaches it', async () => {
    const { page } = studio
    await page
      .getByRole('group', { name: /to Traffic class/ })
      .and(edges(page))
      .focus()
    await page.keyboard.press('Delete')
    await expectPage(edges(page)).toHaveCount(10)
    await holdWire('Served routes', 'Traffic class', 'in', 4)
    await page.mouse.up()
    await expectPage(edges(page)).toHaveCount(11)
    await expectPage(searchField(page)).toHaveCount(0)
  })
})

describe('a port', () => {
  it('shows whether it would take the wire in hand, before it is let go', async () => {
    const { page } = studio
    await page
      .getByRole('group', { name: /to Traffic class/ })
      .and(edges(page))
      .focus()
    await page.keyboard.press('Delete')
    const idle = await colour('Traffic class', 'in')
    await holdWire('Served routes', 'Traffic class', 'in', -8)
    await expectPage.poll(() => colour('Traffic class', 'in')).not.toBe(idle)
    const taking = await colour('Traffic class', 'in')
    await expectPage(page.locator('.cv-reason')).toHaveCount(0)
    const { x, y } = await cornerOf(port(page, 'Route', 'in'))
    await page.mouse.move(x + 8, y + 8, { steps: 6 })
    await expectPage(page.locator('.cv-reason')).toContainText(/taken|already/)
    await expectPage.poll(() => colour('Route', 'in')).not.toBe(idle)
    expect(await colour('Route', 'in')).not.toBe(taking)
    await page.mouse.up()
    await expectPage(edges(page)).toHaveCount(10)
    await drawWire(page, 'Served routes', 'Traffic class', 'in')
    await expectPage(edges(page)).toHaveCount(11)
  })
})

/** Takes a card by its head and goes there without letting go. */
async function holdCard(name: string, to: { x: number; y: number }): Promise<void> {
  const { page } = studio
  const grip = card(page, name).locator('header')
  await grip.hover({ position: { x: 2, y: 2 } })
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 10 })
}

describe('an edge', () => {
  it('shows that it would take the card that is dragged over it', async () => {
    const { page } = studio
    await studio.openCopy('Over an edge')
    await emptySpot(page)
    await page.keyboard.press('/')
    await chooseInSearch(page, 'sort')
    await card(page, 'Sort').waitFor()
    const label = page.locator('[data-edge="served-routes-traffic-class-in"]')
    const { x, y } = await cornerOf(label)
    await holdCard('Sort', { x: x - 40, y: y - 30 })
    await expectPage(page.locator('.cv-edge[data-target]')).toHaveCount(1)
    const area = await cornerOf(canvas(page))
    await page.mouse.move(area.x + 150, area.y + 480, { steps: 6 })
    await expectPage(page.locator('.cv-edge[data-target]')).toHaveCount(0)
    await page.mouse.up()
    await expectPage(edges(page)).toHaveCount(11)
  })
})

describe('a card', () => {
  it('shows a line where it stands level with a neighbour', async () => {
    const { page } = studio
    await studio.openCopy('Guides')
    const guide = page.locator('.cv-guide')
    await expectPage(guide).toHaveCount(0)
    const neighbour = await cornerOf(card(page, 'Airports'))
    const grip = await cornerOf(card(page, 'Flights').locator('header'))
    const own = await cornerOf(card(page, 'Flights'))
    const hold = { x: grip.x + 2 - own.x, y: grip.y + 2 - own.y }
    await holdCard('Flights', { x: neighbour.x + 60 + hold.x, y: neighbour.y + 100 + hold.y })
    await page.mouse.move(neighbour.x + 1 + hold.x, neighbour.y + 100 + hold.y, { steps: 6 })
    await expectPage(guide.first()).toBeVisible()
    await page.mouse.up()
    await expectPage(guide).toHaveCount(0)
    const after = await cornerOf(card(page, 'Flights'))
    expect(Math.abs(after.x - neighbour.x)).toBeLessThan(1)
  })

  it('is moved by keys in steps of 8 and of 40, and saved', async () => {
    const { page, stack } = studio
    const id = await studio.openCopy('Nudged')
    const place = async () =>
      (await savedDraft(stack, id)).nodes.find(({ name }) => name === 'Flights')?.position
    const before = await place()
    await selectCard(page, 'Flights')
    await page.keyboard.press('Alt+ArrowDown')
    await untilSaved(page)
    await expectPage.poll(place).toEqual({ x: before?.x, y: (before?.y ?? 0) + 8 })
    await page.keyboard.press('Alt+Shift+ArrowRight')
    await expectPage.poll(place).toEqual({ x: (before?.x ?? 0) + 40, y: (before?.y ?? 0) + 8 })
  })
})

describe('copies', () => {
  it('are JSON text in the clipboard, and another job takes them with the edges between', async () => {
    const { page, stack } = studio
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+c')
    const fragment = JSON.parse(await copied(page)) as { nodes: unknown[]; edges: unknown[] }
    expect([fragment.nodes.length, fragment.edges.length]).toEqual([11, 11])
    await page.goto(stack.url)
    await newJob(page, 'Taken over')
    await emptySpot(page)
    await page.keyboard.press('Control+v')
    await expectPage(page.locator('.react-flow__node-card')).toHaveCount(11)
    await expectPage(edges(page)).toHaveCount(11)
    await untilSaved(page)
    const draft = await savedDraft(stack, jobIdOf(page))
    expect(draft.edges).toHaveLength(11)
    await historyButton(page, 'Undo: paste 11 nodes').click()
    await expectPage(page.locator('.react-flow__node-card')).toHaveCount(0)
  })
})

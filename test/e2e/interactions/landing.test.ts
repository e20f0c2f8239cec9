// Where what is new comes to lie: wholly seen, over nothing, on the grid; and a graph that appears is seen as a whole.
import type { Locator } from '@playwright/test'
import { describe, expect, it } from 'vitest'
import {
  canvas,
  card,
  chooseInSearch,
  cornerOf,
  edges,
  selectCard,
} from '../hands/canvas-gestures.ts'
import { savedDraft } from '../hands/sample-copy.ts'
import { jobIdOf, newJob, untilSaved } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'
import { expectPage } from '../../stack/expect-page.ts'

const studio = studioWindow({ viewport: { width: 1024, height: 768 } })

const cards = (): Locator => studio.page.locator('.react-flow__node-card')

interface Box {
  x: number
  y: number
  width: number
  height: number
}

async function boxOf(locator: Locator): Promise<Box> {
  return (await locator.boundingBox()) ?? { x: NaN, y: NaN, width: NaN, height: NaN }
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Whether all of it lies in the canvas and under nothing that floats over it. */
async function isSeen(what: Locator): Promise<boolean> {
  const { page } = studio
  const own = await boxOf(what)
  const area = await boxOf(canvas(page))
  const floats = await Promise.all(
    (await page.locator('.cv-dock, .cv-float').all()).map((one) => boxOf(one)),
  )
  const inside =
    own.x >= area.x &&
    own.y >= area.y &&
    own.x + own.width <= area.x + area.width &&
    own.y + own.height <= area.y + area.height
  return inside && !floats.some((float) => overlap(own, float))
}

function zoom(): Promise<number> {
  return studio.page
    .locator('.react-flow__viewport')
    .evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).a)
}

async function untilSeen(what: Locator): Promise<void> {
  await expectPage.poll(() => isSeen(what)).toBe(true)
}

/** Each card lies over no other, and on the grid. */
async function expectTidy(id: string): Promise<void> {
  await untilSaved(studio.page)
  const boxes = await Promise.all((await cards().all()).map((one) => boxOf(one)))
  const over = boxes.filter((box, index) => boxes.slice(index + 1).some((one) => overlap(box, one)))
  expect(over).toEqual([])
  const { nodes } = await savedDraft(studio.stack, id)
  const off = nodes.filter(({ position: { x, y } }) => x % 8 !== 0 || y % 8 !== 0)
  expect(off.map(({ name }) => name)).toEqual([])
}

describe('what is new', () => {
  it('by two clicks at the lower right is seen once the drawer has opened', async () => {
    const { page, stack } = studio
    await page.goto(stack.url)
    await newJob(page, 'Landing')
    const { x, y, width, height } = await boxOf(canvas(page))
    await page.mouse.dblclick(x + width - 12, y + height - 12)
    await chooseInSearch(page, 'source')
    await page.locator('.pv-head').waitFor()
    await untilSeen(card(page, 'Source'))
  })

  it.each(['Source 2', 'Source 3', 'Source 4'])(
    'by the dock, %s, lies beside the last',
    async (name) => {
      const { page } = studio
      await page.locator('[data-family="source"]').click()
      await untilSeen(card(page, name))
      await expectTidy(jobIdOf(page))
    },
  )

  it('let go at the edge of the canvas lies inside of it', async () => {
    const { page } = studio
    const { width, height } = await boxOf(canvas(page))
    const targetPosition = { x: width - 6, y: height - 6 }
    await page.locator('[data-family="source"]').dragTo(canvas(page), { targetPosition })
    await untilSeen(card(page, 'Source 5'))
    await expectTidy(jobIdOf(page))
  })

  it('after the last of a row brings the canvas along, its edge too', async () => {
    const { page } = studio
    for (const [from, type, name] of [
      ['Source 5', 'filter', 'Filter'],
      ['Filter', 'sort', 'Sort'],
      ['Sort', 'aggregate', 'Aggregate'],
    ] as const) {
      await selectCard(page, from)
      await page.keyboard.press('/')
      await chooseInSearch(page, type)
      await untilSeen(card(page, name))
    }
    await expectPage(edges(page)).toHaveCount(3)
    await expectTidy(jobIdOf(page))
  })

  it('pasted and copied lies over nothing and is seen', async () => {
    const { page } = studio
    await selectCard(page, 'Aggregate')
    await page.keyboard.press('Control+c')
    const at = await cornerOf(card(page, 'Aggregate'))
    await page.mouse.move(at.x + 40, at.y + 30)
    await page.keyboard.press('Control+v')
    await expectPage(cards()).toHaveCount(9)
    await page.keyboard.press('Control+d')
    await expectPage(cards()).toHaveCount(10)
    await untilSeen(page.locator('.react-flow__node-card.selected'))
    await expectTidy(jobIdOf(page))
  })
})

describe('a graph that appears', () => {
  it.each(['routes', 'customers'])('from the template %s is seen as a whole', async (name) => {
    const { page, stack } = studio
    await page.goto(stack.url)
    await newJob(page, `Appears ${name}`)
    await page.locator(`[data-template="${name}"]`).click()
    await page.locator('.pv-head').waitFor()
    await cards().first().waitFor()
    const all = await cards().all()
    expect(all.length).toBeGreaterThan(4)
    for (const one of all) await untilSeen(one)
    // With the rows that it would deliver.
    await expectPage(
      page.locator('.react-flow__node-card.selected .cv-node[data-f="destination"]'),
    ).toBeVisible()
    await expectPage(page.locator('[data-cell="0:0"]').first()).toBeVisible()
  })

  it('when a job is opened is seen as a whole, and no larger than it is', async () => {
    await studio.openCopy('Appears opened')
    for (const one of await cards().all()) await untilSeen(one)
    await studio.openCopy('Appears opened, airports', 'airports')
    for (const one of await cards().all()) await untilSeen(one)
    const { width } = await boxOf(cards().first())
    expect(width).toBeLessThanOrEqual(176.5)
  })
})

describe('a job of five columns at 1024 × 768', () => {
  it('opens with cards that can be read, as large when the inspector comes, and the one pressed in sight', async () => {
    const { page } = studio
    await studio.openCopy('Five columns')
    await expectPage(page.locator('.in')).toHaveCount(0)
    const before = await zoom()
    expect(before).toBeGreaterThan(0.6)
    await selectCard(page, 'Route report')
    await expectPage(page.locator('.in-name')).toHaveValue('Route report')
    await untilSeen(card(page, 'Route report'))
    expect(await zoom()).toBeCloseTo(before, 3)
  })

  it('lets no panel come while a card is dragged', async () => {
    const { page } = studio
    await studio.openCopy('Five columns, dragged')
    const { x, y, width } = await boxOf(card(page, 'Flights'))
    await page.mouse.move(x + width / 2, y + 10)
    await page.mouse.down()
    await page.mouse.move(x + width / 2 + 40, y + 40, { steps: 5 })
    await expectPage(page.locator('.react-flow__node.selected')).toHaveCount(1)
    await expectPage(page.locator('.in')).toHaveCount(0)
    await page.mouse.up()
    await expectPage(page.locator('.in-name')).toHaveValue('Flights')
  })
})

describe('what floats over the canvas', () => {
  it('leaves room for each other in a low window', async () => {
    const { page } = studio
    await studio.openCopy('Low window', 'airports')
    const dock = page.locator('.cv-dock')
    const before = page.viewportSize()!
    const heights: number[] = []
    for (const height of [900, 780, 680]) {
      await page.setViewportSize({ width: 1440, height })
      const floats = await page.locator('.cv-float').all()
      const apart = async () => {
        const box = await boxOf(dock)
        const others = await Promise.all(floats.map((one) => boxOf(one)))
        return box.y >= (await boxOf(canvas(page))).y && !others.some((one) => overlap(box, one))
      }
      await expectPage.poll(apart).toBe(true)
      heights.push((await boxOf(dock)).height)
    }
    expect(heights).toEqual(heights.toSorted((a, b) => b - a))
    await page.setViewportSize(before)
  })
})

// What a hand does on the canvas: drag a node out of the dock, draw a wire, click a card. Only mouse and keys.
import type { Locator, Page } from '@playwright/test'

export function canvas(page: Page): Locator {
  return page.getByRole('main', { name: 'Canvas' })
}

/** The card whose heading is exactly the name. */
export function card(page: Page, name: string): Locator {
  return page.locator('.react-flow__node').filter({ has: heading(page, name) })
}

function heading(page: Page, name: string): Locator {
  return page.getByRole('heading', { name, exact: true })
}

export function port(page: Page, node: string, name: string): Locator {
  return card(page, node).locator(`.react-flow__handle[data-port="${name}"]`)
}

export interface Spot {
  /** Columns right of the card. */
  column: number
  /** Rows below it. */
  row: number
}

const pitch = { column: 234, row: 192 }
const cardWidth = 176

/** A point in pixels of the canvas, counted from the upper left corner of a card. */
async function pointAt(page: Page, from: string, { column, row }: Spot): Promise<Point> {
  const box = await boxOf(card(page, from))
  const area = await boxOf(canvas(page))
  const zoom = box.width / cardWidth
  return {
    x: box.x - area.x + (column * pitch.column + cardWidth / 2) * zoom,
    y: box.y - area.y + (row * pitch.row + 20) * zoom,
  }
}

interface Point {
  x: number
  y: number
}

async function boxOf(locator: Locator): Promise<Point & { width: number; height: number }> {
  const box = await locator.boundingBox()
  if (box === null) throw new Error(`${locator} is not to be seen`)
  return box
}

/** Drags a tile of the dock to a place on the canvas. A family with several nodes asks which. */
export async function dragFromDock(
  page: Page,
  family: string,
  from: string,
  spot: Spot,
  type?: string,
): Promise<void> {
  const targetPosition = await pointAt(page, from, spot)
  await page.locator(`[data-family="${family}"]`).dragTo(canvas(page), { targetPosition })
  if (type !== undefined) await chooseInSearch(page, type)
}

/** Types a name into the quick search that is open, and takes what it finds first. */
export async function chooseInSearch(page: Page, query: string): Promise<void> {
  const field = searchField(page)
  await field.waitFor()
  await page.keyboard.type(query)
  await page.keyboard.press('Enter')
  await field.waitFor({ state: 'detached' })
}

/** Draws a wire from an output to an input. */
export async function drawWire(page: Page, from: string, to: string, input: string): Promise<void> {
  await port(page, from, 'out').hover()
  await page.mouse.down()
  await port(page, to, input).hover()
  await page.mouse.up()
}

/** Lets a wire go over the empty canvas and types what shall stand there. */
export async function drawWireToNewNode(
  page: Page,
  from: string,
  spot: Spot,
  query: string,
): Promise<void> {
  await port(page, from, 'out').hover()
  const area = await boxOf(canvas(page))
  const { x, y } = await pointAt(page, from, spot)
  await page.mouse.down()
  await page.mouse.move(area.x + x, area.y + y, { steps: 8 })
  await page.mouse.up()
  await chooseInSearch(page, query)
}

/** Clicks it, and waits until the panels tell of it: until then they show what was selected before. */
export async function selectCard(page: Page, name: string): Promise<void> {
  const id = await card(page, name).getAttribute('data-id')
  await canvas(page).locator(heading(page, name)).click()
  await page.locator(`.pv-status[data-node="${id}"]`).waitFor()
}

/** Beside what is selected already. */
export async function selectAlso(page: Page, name: string): Promise<void> {
  await canvas(page)
    .locator(heading(page, name))
    .click({ modifiers: ['Shift'] })
}

/** Moves a card so that its upper left corner comes near a point of the canvas. */
export async function dragCard(page: Page, name: string, to: Point): Promise<void> {
  const grip = card(page, name).locator('header')
  await grip.hover({ position: { x: 2, y: 2 } })
  const area = await boxOf(canvas(page))
  await page.mouse.down()
  await page.mouse.move(area.x + to.x, area.y + to.y, { steps: 8 })
  await page.mouse.up()
}

/** Waits until the card tells that many rows. */
export async function untilRows(page: Page, name: string, rows: number): Promise<void> {
  await card(page, name).locator(`[data-rows="${rows}"]`).waitFor({ timeout: 20_000 })
}

/** The rows that the edges carry, ascending. */
export async function edgeCounts(page: Page): Promise<number[]> {
  const labels = await page.locator('.cv-count').allInnerTexts()
  return labels.map((label) => Number(label.replaceAll(',', ''))).toSorted((a, b) => a - b)
}

export function edges(page: Page): Locator {
  return page.locator('.react-flow__edge')
}

export function searchField(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Search nodes' })
}

/** Upper left, in pixels of the window. */
export async function cornerOf(locator: Locator): Promise<Point> {
  const { x, y } = await boxOf(locator)
  return { x, y }
}

/** Takes hold of the middle, once it stands still, and lets go that many pixels further; `unseen` is what only the pointer finds. */
export async function dragBy(
  page: Page,
  what: Locator,
  { x, y }: Point,
  unseen = false,
): Promise<void> {
  await what.hover({ force: unseen })
  const box = await boxOf(what)
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + x, from.y + y, { steps: 8 })
  await page.mouse.up()
}

/** Puts the pointer where nothing lies. */
export async function emptySpot(page: Page): Promise<void> {
  const area = await boxOf(canvas(page))
  await page.mouse.move(area.x + area.width * 0.3, area.y + area.height - 70)
}

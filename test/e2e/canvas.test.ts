// The canvas by mouse and by keyboard, in real Chromium: adding, connecting, moving, the palette, the outline.
import type { Page } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'
import { overlaps } from '../../web/canvas/box.ts'
import { expectPage } from '../stack/expect-page.ts'
import {
  canvas,
  card,
  chooseInSearch,
  dragCard,
  port,
  selectCard,
} from './hands/canvas-gestures.ts'
import { cornerOf, dragBy, edges, emptySpot, searchField } from './hands/canvas-gestures.ts'
import { historyButton, newJob } from './hands/studio-page.ts'
import { studioWindow } from './hands/studio-window.ts'

const studio = studioWindow()
let page: Page

beforeAll(() => {
  page = studio.page
})

/** Where cards lie on the canvas, whatever part of it is seen. */
function boxes() {
  return page.locator('.react-flow__node-card').evaluateAll((cards) =>
    cards.map((each) => {
      const { dataset, style, offsetWidth: width, offsetHeight: height } = each as HTMLElement
      const { e: x, f: y } = new DOMMatrix(style.transform)
      return { id: dataset['id'], x, y, width, height }
    }),
  )
}

describe('adding', () => {
  it('puts the first node where it was let go', async () => {
    await page.goto(studio.stack.url)
    await newJob(page, 'First node')
    const at = { x: 400, y: 90 }
    await page.locator('[data-family="source"]').dragTo(canvas(page), { targetPosition: at })
    const area = await cornerOf(canvas(page))
    const { x, y } = await cornerOf(card(page, 'Source'))
    expect(Math.abs(x - area.x - (at.x - 88))).toBeLessThan(12)
    expect(Math.abs(y - area.y - (at.y - 20))).toBeLessThan(12)
  })

  it('offers at the pointer, by romaji, what can follow the selected node, and connects it', async () => {
    await studio.openCopy('Adding')
    await selectCard(page, 'Traffic class')
    await emptySpot(page)
    await page.keyboard.press('/')
    await expectPage(page.getByRole('option').first()).not.toHaveAttribute(
      'data-node-type',
      'source',
    )
    await searchField(page).fill('shiborikomi')
    await expectPage(page.getByRole('option').first()).toHaveAttribute('data-node-type', 'filter')
    await page.keyboard.press('Enter')
    await expectPage(card(page, 'Filter')).toBeVisible()
    await expectPage(edges(page)).toHaveCount(12)
    await historyButton(page, 'Undo: add Filter').click()
    await expectPage(edges(page)).toHaveCount(11)
  })

  it('lets a wire go over nothing and leaves nothing when Esc is pressed', async () => {
    await dragBy(page, port(page, 'Served routes', 'out'), { x: 30, y: 90 })
    await expectPage(searchField(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expectPage(searchField(page)).toHaveCount(0)
    await expectPage(edges(page)).toHaveCount(11)
    await expectPage(historyButton(page, 'Undo')).toBeDisabled()
  })

  it('shows rows on an edge that the pointer rests on, and puts a node into it', async () => {
    const before = await boxes()
    await page.locator('[data-edge]').nth(3).hover()
    await expectPage(page.getByRole('status', { name: 'First rows' })).toBeVisible()
    await page.getByRole('button', { name: 'Insert a node here' }).click()
    await chooseInSearch(page, 'sort')
    await expectPage(edges(page)).toHaveCount(12)
    // Those behind it make room, and it lies over none of them.
    const after = await boxes()
    expect(
      before.filter(({ id, x }) => after.some((one) => one.id === id && one.x > x)),
    ).not.toEqual([])
    const sort = after.find(({ id }) => before.every((one) => one.id !== id))!
    expect(after.filter((one) => one !== sort && overlaps(one, sort))).toEqual([])
    await page.keyboard.press('Control+z')
    await expectPage(edges(page)).toHaveCount(11)
    await expectPage.poll(boxes).toEqual(before)
  })

  it('puts a card that is dragged onto an edge into it, in one step', async () => {
    const area = await cornerOf(canvas(page))
    // Below the sources nothing lies.
    const last = await cornerOf(card(page, 'Airports').locator('footer'))
    await page.mouse.dblclick(last.x + 16, last.y + 64)
    await chooseInSearch(page, 'sort')
    await expectPage(edges(page)).toHaveCount(11)
    const label = await cornerOf(page.locator('[data-edge]').nth(3))
    await dragCard(page, 'Sort', { x: label.x - area.x - 50, y: label.y - area.y - 40 })
    await expectPage(edges(page)).toHaveCount(12)
    await historyButton(page, 'Undo: insert Sort').click()
    await expectPage(edges(page)).toHaveCount(11)
    await expectPage(historyButton(page, 'Undo: add Sort')).toBeEnabled()
  })
})

describe('connecting', () => {
  it('says why a wire is refused, and takes none', async () => {
    await port(page, 'Traffic class', 'out').hover()
    await page.mouse.down()
    await port(page, 'Served routes', 'in').hover()
    await expectPage(page.locator('.cv-reason[role=status]').first()).toContainText(
      /loop|taken|already/i,
    )
    const at = await cornerOf(port(page, 'Served routes', 'in'))
    const said = await cornerOf(page.locator('.cv-reason[data-at=port]'))
    expect(Math.abs(said.y - at.y)).toBeLessThan(48)
    await page.mouse.up()
    await expectPage(edges(page)).toHaveCount(11)
  })

  it('has hit areas of 24 px at full size', async () => {
    await page.keyboard.press('0')
    const handle = page.locator('.react-flow__handle').first()
    await expectPage
      .poll(async () => Math.round((await handle.boundingBox())?.width ?? 0))
      .toBeGreaterThanOrEqual(24)
    await page.keyboard.press('1')
  })
})

describe('menus, palette, sheet', () => {
  it('does from the menu of the right button what the key does', async () => {
    await studio.openCopy('Menus')
    await canvas(page).getByRole('heading', { name: 'Served routes' }).click({ button: 'right' })
    await page.getByRole('menuitem', { name: /^Disable/ }).click()
    await expectPage(card(page, 'Served routes').locator('[data-off]')).toBeVisible()
    await page.keyboard.press('d')
    await expectPage(card(page, 'Served routes').locator('[data-off]')).toHaveCount(0)
  })

  it('finds everything in the palette, in any language', async () => {
    const field = page.getByRole('dialog').getByRole('combobox')
    await page.keyboard.press('Control+k')
    await field.waitFor()
    await page.keyboard.type('rückgängig')
    await page.keyboard.press('Enter')
    await expectPage(historyButton(page, 'Undo: disable Served routes')).toBeEnabled()
    await page.keyboard.press('Control+k')
    await field.waitFor()
    await page.keyboard.type('Go to Route report')
    await page.keyboard.press('Enter')
    await expectPage(card(page, 'Route report')).toHaveClass(/selected/)
  })

  it('lists every key once', async () => {
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Shortcuts' }).waitFor()
    const keys = await page.getByRole('dialog').locator('kbd').allInnerTexts()
    expect(keys.length).toBeGreaterThan(40)
    expect(new Set(keys).size).toBe(keys.length)
    await page.keyboard.press('Escape')
  })
})

describe('the outline', () => {
  it('adds, connects, renames, disables and deletes without a pointer', async () => {
    await studio.openCopy('Outline')
    await page.keyboard.press('o')
    const tree = page.getByRole('tree', { name: 'Outline' })
    await expectPage(tree.getByRole('treeitem')).toHaveCount(11)
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    await page.keyboard.press('/')
    await chooseInSearch(page, 'filter')
    await expectPage(tree.getByRole('treeitem')).toHaveCount(12)
    await expectPage(tree.locator(':focus')).toContainText('Filter')
    await page.keyboard.press('d')
    await expectPage(tree.locator(':focus')).toHaveAttribute('data-off', 'true')
    await page.keyboard.press('F2')
    await expectPage(page.getByLabel('Name of the node', { exact: true })).toBeFocused()
    await page.keyboard.type('Kept')
    await expectPage(tree).toContainText('Kept')
    await tree.getByRole('treeitem', { name: /Kept/ }).focus()
    await page.keyboard.press('Delete')
    await expectPage(tree.getByRole('treeitem')).toHaveCount(11)
    // Before a node, into the edge that arrives there.
    const count = await edges(page).count()
    const served = tree.locator('[data-outline-node="served-routes"]')
    await served.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Add a node before it…' }).click()
    await chooseInSearch(page, 'sort')
    await expectPage(tree.getByRole('treeitem')).toHaveCount(12)
    await expectPage(served).toContainText('Sort')
    await expectPage(edges(page)).toHaveCount(count + 1)
    // What is wrong with it is said there, too.
    const sort = tree.getByRole('treeitem', { name: /^Sort/ })
    await expectPage(sort.locator('[data-trouble="unfinished"]')).toContainText('to sort by')
    await sort.focus()
    await page.keyboard.press('Delete')
    await expectPage(tree.getByRole('treeitem')).toHaveCount(11)
  })

  it('adds a node after the one whose menu it is', async () => {
    const tree = page.getByRole('tree', { name: 'Outline' })
    await tree.getByRole('button', { name: 'Actions for Served routes' }).click()
    await page.getByRole('menuitem', { name: 'Add a node after it' }).click()
    await chooseInSearch(page, 'sort')
    const added = tree.getByRole('treeitem', { name: /^Sort/ })
    await expectPage(added).toContainText('Served routes')
  })
})

// What comes later than somebody expects, or fails once and would work by now: nothing stays wrong for it.
import { beforeAll, describe, it } from 'vitest'
import type { Page } from '@playwright/test'
import { expectPage } from '../../stack/expect-page.ts'
import { card, chooseInSearch, selectCard, untilRows } from '../hands/canvas-gestures.ts'
import { dropFiles } from '../hands/dropped-files.ts'
import { choose, inspector, press, typeInto } from '../hands/inspector-panel.ts'
import { newJob, untilSaved } from '../hands/studio-page.ts'
import { studioWindow } from '../hands/studio-window.ts'

const studio = studioWindow({ lineGoesDown: true })
let page: Page

beforeAll(() => {
  page = studio.page
})

/** Keeps answers to such requests back until the returned function is called. */
async function hold(url: string): Promise<() => void> {
  const released = Promise.withResolvers<void>()
  await page.route(url, async (route) => {
    await released.promise
    await route.continue()
  })
  return released.resolve
}

describe('a file that is dropped', () => {
  it('while Awase is out of reach is read as soon as it answers', async () => {
    await page.goto(studio.stack.url)
    await newJob(page, 'Out of reach')
    await dropFiles(page, { 'orders.csv': 'order,amount\n0001,120\n' })
    await untilRows(page, 'orders.csv', 1)
    await page.context().setOffline(true)
    await dropFiles(page, { 'late.csv': 'order,amount\n0002,15\n0003,7\n' })
    await expectPage(card(page, 'late.csv')).toContainText('Awase does not answer')
    await page.context().setOffline(false)
    await untilRows(page, 'late.csv', 2)
    await expectPage(card(page, 'late.csv')).not.toContainText('Awase does not answer')
  })

  it('in another tab, and is long on its way, is read here when it is there', async () => {
    const other = await page.context().newPage()
    await untilSaved(page)
    await other.goto(page.url())
    await card(other, 'orders.csv').waitFor()
    const release = await hold('**/api/uploads/**')
    await page.bringToFront()
    await dropFiles(page, { 'slow.csv': `order,amount\n${crypto.randomUUID()},1\n5,2\n6,3\n` })
    await expectPage(card(other, 'slow.csv')).toContainText('have not arrived here')
    release()
    await untilRows(other, 'slow.csv', 3)
    await expectPage(card(other, 'slow.csv')).not.toContainText('have not arrived here')
    await other.close()
  })
})

describe('a file in the place of another', () => {
  it('is waited for: nothing is said of the one from before', async () => {
    const orders = card(page, 'orders.csv')
    await orders.getByRole('heading').click()
    const release = await hold('**/api/previews')
    const chooser = page.waitForEvent('filechooser')
    await press(page, 'Replace')
    const buffer = Buffer.from('id;sum\n1;14\n2;16\n3;20\n4;24\n')
    await (await chooser).setFiles([{ name: 'sums.csv', mimeType: 'text/csv', buffer }])
    await expectPage(page.locator('.pv-status')).toContainText('reading the sources')
    // Longer than a run takes.
    await page.waitForTimeout(1000)
    await expectPage(orders).toContainText('stale')
    await expectPage(orders).not.toContainText('has no field')
    release()
    await untilRows(page, 'orders.csv', 4)
  })
})

describe('a type that is changed', () => {
  it('from number to date leaves the rows on the screen: bars go until the new ones are known', async () => {
    const head = page.locator('.pv-name').last()
    await expectPage(head).toHaveAttribute('title', 'sum · text')
    await choose(page, 'Type of sum', 'whole number')
    await expectPage(head).toHaveAttribute('title', 'sum · whole number')
    await expectPage(page.locator('.pv-bins').last()).toBeVisible()
    await choose(page, 'Type of sum', 'date')
    await expectPage(head).toHaveAttribute('title', 'sum · date')
  })
})

describe('fields that could not be read', () => {
  it('are told of until the source reads something else', async () => {
    await page.goto(studio.stack.url)
    await newJob(page, 'Refused')
    await page.keyboard.press('/')
    await chooseInSearch(page, 'source')
    await typeInto(page, 'Folder', '/in')
    await typeInto(page, 'Name begins with', 'airporst')
    await press(page, 'Read from file')
    const refusal = inspector(page).locator('[data-problem="source.no-file"]')
    await expectPage(refusal).toContainText('airporst')
    await typeInto(page, 'Name begins with', 'airports')
    await expectPage(refusal).toHaveCount(0)
    await press(page, 'Read from file')
    await expectPage(inspector(page).getByLabel('Name of field 1')).toHaveValue('iata')
  })

  it('are those of what is typed while a file is on its way', async () => {
    const release = await hold('**/api/previews')
    await press(page, 'Read from file')
    await typeInto(page, 'Name begins with', 'flights-airport')
    release()
    await expectPage(inspector(page).getByLabel('Name of field 1')).toHaveValue('origin')
  })
})

describe('what is found out about a node', () => {
  it('is asked again when nobody answered', async () => {
    await studio.openCopy('Studied later')
    await untilRows(page, 'Flights', 5415)
    await page.route('**/api/files/**', (route) => route.abort())
    await page.reload()
    await selectCard(page, 'Origin GSID')
    await expectPage(page.locator('.pv-drawer')).toContainText('Awase does not answer')
    // Longer than a study waits before it begins.
    await page.waitForTimeout(1000)
    await page.unrouteAll()
    await expectPage(inspector(page).locator('.in-try')).toContainText('rows checked', {
      timeout: 30_000,
    })
  })
})

// What comes later than somebody expects, or fails once and would work by now: nothing stays wrong for it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from '@playwright/test'
import { visitShared } from '../stack/browser.ts'
import type { Visit } from '../stack/browser.ts'
import { expectPage } from '../stack/expect-page.ts'
import { pause } from '../stack/stack.ts'
import type { RunningStack } from '../stack/stack.ts'
import { card, chooseInSearch, untilRows } from './hands/canvas-gestures.ts'
import { dropFiles } from './hands/dropped-files.ts'
import { inspector, press, typeInto } from './hands/inspector-panel.ts'
import { newJob, untilSaved } from './hands/studio-page.ts'
import { sharedStack } from './shared-stack.ts'

let stack: RunningStack
let visitor: Visit
let page: Page

beforeAll(async () => {
  stack = await sharedStack()
  visitor = await visitShared(stack)
  page = visitor.page
  page.setDefaultTimeout(15_000)
})

afterAll(async () => {
  await visitor?.close()
})

/** What a browser says of a line that is down is no error of the page. */
function errorsOfThePage(): string[] {
  return visitor.errors.splice(0).filter((error) => !error.startsWith('Failed to load resource'))
}

describe('a file that is dropped', () => {
  it('while Awase is out of reach is read as soon as it answers', async () => {
    await page.goto(stack.url)
    await newJob(page, 'Out of reach')
    await dropFiles(page, { 'orders.csv': 'order,amount\n0001,120\n' })
    await untilRows(page, 'orders.csv', 1)
    await page.context().setOffline(true)
    await dropFiles(page, { 'late.csv': 'order,amount\n0002,15\n0003,7\n' })
    await expectPage(card(page, 'late.csv')).toContainText('Awase does not answer')
    await page.context().setOffline(false)
    await untilRows(page, 'late.csv', 2)
    await expectPage(card(page, 'late.csv')).not.toContainText('Awase does not answer')
    expect(errorsOfThePage()).toEqual([])
  })

  it('in another tab, and is long on its way, is read here when it is there', async () => {
    const other = await page.context().newPage()
    await untilSaved(page)
    await other.goto(page.url())
    await card(other, 'orders.csv').waitFor()
    await page.route('**/api/uploads/**', async (route) => {
      await pause(2500)
      await route.continue()
    })
    await page.bringToFront()
    await dropFiles(page, { 'slow.csv': 'order,amount\n0004,1\n0005,2\n0006,3\n' })
    await expectPage(card(other, 'slow.csv')).toContainText('have not arrived here')
    await untilRows(other, 'slow.csv', 3)
    await expectPage(card(other, 'slow.csv')).not.toContainText('have not arrived here')
    await page.unroute('**/api/uploads/**')
    await other.close()
    expect(errorsOfThePage()).toEqual([])
  })
})

describe('fields that could not be read', () => {
  it('are told of until the source reads something else', async () => {
    await page.goto(stack.url)
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
    expect(errorsOfThePage()).toEqual([])
  })

  it('are those of what is typed while a file is on its way', async () => {
    await page.route('**/api/previews', async (route) => {
      await pause(1500)
      await route.continue()
    })
    await press(page, 'Read from file')
    await typeInto(page, 'Name begins with', 'flights-airport')
    await expectPage(inspector(page).getByLabel('Name of field 1')).toHaveValue('origin')
    await page.unroute('**/api/previews')
  })
})

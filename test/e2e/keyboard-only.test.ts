// A job built, published and scheduled by keyboard alone. The whole of Routes, and its bytes, is the scorecard's figure `keyboard-only`.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { expectPage } from '../stack/expect-page.ts'
import { expectedCounts } from '../../local/sample/expected.ts'
import { visitShared } from '../stack/browser.ts'
import type { Visit } from '../stack/browser.ts'
import { nextDue } from '../stack/runs.ts'
import type { RunningStack } from '../stack/stack.ts'
import { card, edges, untilRows } from './hands/canvas-gestures.ts'
import { reach } from './hands/keyboard-hand.ts'
import {
  buildDepartures,
  newJobByKey,
  publishByKey,
  scheduleByKey,
} from './hands/routes-by-keyboard.ts'
import { sharedStack } from './shared-stack.ts'
import { jobIdOf, noErrors, untilSaved } from './hands/studio-page.ts'

const counts = expectedCounts
let stack: RunningStack
let visitor: Visit

beforeAll(async () => {
  stack = await sharedStack()
  visitor = await visitShared(stack)
  visitor.page.setDefaultTimeout(20_000)
  // Whatever the hand did with the pointer would show here.
  await visitor.page.addInitScript(() => {
    addEventListener('pointerdown', () => console.error('the pointer was pressed'), true)
  })
})

afterAll(async () => {
  await visitor?.close()
})

afterEach(() => expect(visitor.errors).toEqual([]))

describe('by keyboard alone', () => {
  it('a skip link leads past the rail, to the canvas in the studio', async () => {
    const { page } = visitor
    await page.goto(stack.url)
    await page.getByRole('button', { name: 'New job' }).waitFor()
    await page.keyboard.press('Tab')
    await expectPage(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
    await newJobByKey(page, 'Departures by keyboard')
    await reach(page, page.getByRole('link', { name: 'Skip to the canvas' }))
    await page.keyboard.press('Enter')
    await expectPage(page.getByRole('main', { name: 'Canvas' })).toBeFocused()
  })

  it('a job is built, and its cards count what the sample states', async () => {
    const { page } = visitor
    await buildDepartures(page, 'departures_{yyyyMMddHHmmss}.csv')
    // Two of the three routes that fan out do so by their origin.
    await untilRows(page, 'Origin airport', counts.flightsRead - counts.notIntegers + 2)
    await expectPage(noErrors(page)).toBeVisible()
  })

  it('shows the tools of a card where the keyboard stands, and Tab comes to them', async () => {
    const { page } = visitor
    await reach(page, card(page, 'Route report'))
    await page.keyboard.press('Tab')
    const tools = card(page, 'Route report').getByRole('toolbar')
    await expectPage(tools.getByRole('button', { name: 'Run to here' })).toBeFocused()
  })

  it('Tab leaves edges out: W walks along those of a card, arrows to the cards at their ends', async () => {
    const { page } = visitor
    const stands = page.locator('*:focus')
    await reach(page, card(page, 'Flights'))
    await page.keyboard.press('w')
    await expectPage(stands).toHaveAttribute('aria-label', /^Edge from Flights to Origin airport/)
    await page.keyboard.press('ArrowRight')
    await expectPage(card(page, 'Origin airport')).toBeFocused()
    await page.keyboard.press('Shift+W')
    await expectPage(stands).toHaveAttribute('aria-label', /^Edge from Airports to Origin airport/)
    await page.keyboard.press('ArrowDown')
    await expectPage(stands).toHaveAttribute(
      'aria-label',
      /^Edge from Origin airport to Route report/,
    )
    await page.keyboard.press('Shift+Tab')
    await expectPage(card(page, 'Origin airport')).toBeFocused()
    await expectPage(edges(page).and(page.locator('[tabindex="0"]'))).toHaveCount(0)
  })

  it('a bar of tools is one stop of Tab, and arrow keys go along it', async () => {
    const { page } = visitor
    const dock = page.getByRole('toolbar', { name: 'Add node' })
    await reach(page, dock)
    await page.keyboard.press('ArrowDown')
    await expectPage(dock.getByRole('button', { name: 'Source' })).toBeFocused()
    await page.keyboard.press('End')
    await expectPage(dock.getByRole('button', { name: 'Note' })).toBeFocused()
    await page.keyboard.press('Tab')
    const view = page.getByRole('toolbar', { name: 'View' })
    await expectPage(view.getByRole('button').first()).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await expectPage(dock.getByRole('button', { name: 'Note' })).toBeFocused()
  })

  it('it is published, and scheduled for 00:30 in Tokyo', async () => {
    const { page } = visitor
    await untilSaved(page)
    await publishByKey(page)
    await scheduleByKey(page, 0, 30, 'Asia/Tokyo')
    const due = new Date(await nextDue(stack, jobIdOf(page)))
    expect(due.toISOString()).toMatch(/T15:30:00\.000Z$/)
    // The bar says so, in the words of the schedule's clock.
    await expectPage(page.locator('[data-next-run]')).toHaveText(/00:30/)
  })
})

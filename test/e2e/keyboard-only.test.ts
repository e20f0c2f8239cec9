// A job built, published and scheduled by keyboard alone. The whole of Routes, and its bytes, is the scorecard's figure `keyboard-only`.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { expectPage } from '../stack/expect-page.ts'
import { expectedCounts } from '../../local/sample/expected.ts'
import { visit } from '../stack/browser.ts'
import type { Visit } from '../stack/browser.ts'
import { nextDue } from '../stack/runs.ts'
import type { RunningStack } from '../stack/stack.ts'
import { card, untilRows } from './hands/canvas-gestures.ts'
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
  visitor = await visit(stack)
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

  it('it is published, and scheduled for 00:30 in Tokyo', async () => {
    const { page } = visitor
    await untilSaved(page)
    await publishByKey(page)
    await scheduleByKey(page, 0, 30, 'Asia/Tokyo')
    const due = new Date(await nextDue(stack, jobIdOf(page)))
    expect(due.toISOString()).toMatch(/T15:30:00\.000Z$/)
  })
})

// Routes built and published by keyboard alone; it would deliver what the sample delivers.
import { expect as expectPage } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectedCounts } from '../../local/sample/expected.ts'
import { visit } from '../stack/browser.ts'
import type { Visit } from '../stack/browser.ts'
import { jobNamed, runsOf, untilRunEnded } from '../stack/runs.ts'
import type { RunningStack } from '../stack/stack.ts'
import { card, untilRows } from './hands/canvas-gestures.ts'
import { reach } from './hands/keyboard-hand.ts'
import { buildRoutes, newJobByKey, publishByKey } from './hands/routes-by-keyboard.ts'
import { sharedStack } from './shared-stack.ts'
import { previewHash, untilSaved } from './hands/studio-page.ts'

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

describe('by keyboard alone', () => {
  it('a skip link leads past the rail, to the canvas in the studio', async () => {
    const { page } = visitor
    await page.goto(stack.url)
    await page.getByRole('button', { name: 'New job' }).waitFor()
    await page.keyboard.press('Tab')
    await expectPage(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
    await newJobByKey(page, 'Routes by keyboard')
    await reach(page, page.getByRole('link', { name: 'Skip to the canvas' }))
    await page.keyboard.press('Enter')
    await expectPage(page.getByRole('main', { name: 'Canvas' })).toBeFocused()
  })

  it('Routes is built, and every card counts what the sample states', async () => {
    const { page } = visitor
    await buildRoutes(page, 'by_keyboard_{yyyyMMddHHmmss}.csv')
    await untilRows(page, 'Traffic class', expectedCounts.served)
    await untilRows(page, 'Route report', expectedCounts.routeRows)
    await expectPage(page.getByText('No problems')).toBeVisible()
  })

  it('shows the tools of a card where the keyboard stands, and Tab comes to them', async () => {
    const { page } = visitor
    await reach(page, card(page, 'Route report'))
    await page.keyboard.press('Tab')
    const tools = card(page, 'Route report').getByRole('toolbar')
    await expectPage(tools.getByRole('button', { name: 'Run to here' })).toBeFocused()
    await reach(page, card(page, 'Route report'))
    await page.keyboard.press('Space')
  })

  it('it foretells the bytes that the sample delivers, and is published', async () => {
    const { page } = visitor
    const foretold = await previewHash(page)
    const sample = await jobNamed(stack, 'Routes')
    const first = (await runsOf(stack, sample.id)).at(-1)
    const run = await untilRunEnded(stack, first?.id ?? '')
    expect(run.deliveries.find(({ kind }) => kind === 'file')?.sha256).toBe(foretold)
    await untilSaved(page)
    await publishByKey(page)
    expect(visitor.errors).toEqual([])
  })
})

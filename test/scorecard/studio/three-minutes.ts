// The way of somebody new: two untidy files on an empty canvas, merged, classed, mapped, delivered, published and scheduled. Steps are counted.
import type { Locator, Page } from '@playwright/test'
import { expectPage as expect } from '../../stack/expect-page.ts'
import { card, chooseInSearch } from '../../e2e/hands/canvas-gestures.ts'
import { dropFiles } from '../../e2e/hands/dropped-files.ts'
import { choose, inspector, press, typeInto } from '../../e2e/hands/inspector-panel.ts'
import { jobIdOf, pressInBar, publish, untilSaved } from '../../e2e/hands/studio-page.ts'
import { visit } from '../../stack/browser.ts'
import { startRun, untilRunEnded } from '../../stack/runs.ts'
import type { RunningStack } from '../../stack/stack.ts'
import { atMost } from '../figure.ts'
import type { Figure, Measured } from '../figure.ts'
import { customerFile, orderCount, orderFile, strangers } from './messy-pair.ts'
import { withStack } from '../spine/with-stack.ts'

/** A step is one click, one drag, one choice or one text typed: about four and a half seconds of somebody who looks first. */
const stepLimit = 40

export interface Way {
  steps: number
  runStatus: string
  delivered: number
}

/** Goes the whole way and runs the job once. `look` sees the page after each part of it. */
export async function goTheWay(
  page: Page,
  stack: RunningStack,
  look: (part: string) => Promise<void> = async () => undefined,
): Promise<Way> {
  let steps = 0
  const step = async <T>(work: Promise<T>): Promise<T> => {
    steps++
    return work
  }
  await step(page.getByRole('button', { name: 'New job' }).click())
  await step(page.keyboard.type('Orders by customer'))
  await step(page.keyboard.press('Enter'))
  await page.getByRole('heading', { name: 'Bring two things together' }).waitFor()
  await look('empty')
  await step(dropFiles(page, { 'orders.csv': orderFile(), '顧客.csv': customerFile() }))
  await rows(page, 'out', '1001')
    .or(rows(page, 'out', '髙松'))
    .first()
    .waitFor()
  await look('dropped')
  // What was dropped is selected, and merged by one click.
  await step(press(page, 'Merge these two'))
  await look('merge')
  // Found by the values of both sides.
  await step(press(page, 'Add customer = 顧客コード'))
  await rows(page, 'out', '髙松').first().waitFor()
  await look('near')
  await step(press(page, 'Fix all'))
  const leftOnly = `Show only these rows: Left only ${strangers}`
  await inspector(page).getByRole('button', { name: leftOnly, exact: true }).waitFor()
  await step(page.locator('[data-family="case"]').click())
  await step(typeInto(page, 'New field', 'size'))
  await step(press(page, 'Case'))
  const place = inspector(page).locator('.in-case').first()
  await step(typeInto(page, 'Value for case 1', 'known'))
  await step(press(page, 'Criterion', place))
  await step(choose(page, 'Field of A', '都市', place))
  await step(choose(page, 'Comparison of A', 'is not null', place))
  await step(choose(page, 'Result of otherwise', 'value'))
  await step(typeInto(page, 'Value for otherwise', 'new'))
  await rows(page, 'out', 'known').first().waitFor()
  await look('case')
  await step(page.locator('[data-family="mapping"]').click())
  await step(chooseInSearch(page, 'direct mapping'))
  await look('mapping')
  await step(page.locator('[data-family="destination"]').click())
  await card(page, 'Destination').waitFor()
  await look('destination')
  await untilSaved(page)
  await step(publish(page))
  // Publishing is two clicks.
  steps++
  await step(pressInBar(page, 'Schedule'))
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('radio', { name: 'Daily' })).toBeChecked()
  await look('schedule')
  await step(dialog.getByRole('button', { name: 'Save schedule' }).click())
  await dialog.waitFor({ state: 'detached' })
  const run = await untilRunEnded(stack, await startRun(stack, jobIdOf(page)))
  return { steps, runStatus: run.status, delivered: run.deliveries[0]?.rows ?? 0 }
}

function rows(page: Page, grid: string, cell: string): Locator {
  return page.locator(`[data-grid="${grid}"]`).getByText(cell, { exact: true })
}

async function measure(stack: RunningStack): Promise<Measured> {
  const { page, errors, close } = await visit(stack)
  try {
    const { steps, runStatus, delivered } = await goTheWay(page, stack)
    if (runStatus !== 'success' || delivered !== orderCount) {
      throw new Error(`The job ended as ${runStatus} with ${delivered} rows delivered`)
    }
    if (errors.length > 0) throw new Error(errors.join('; '))
    return { value: steps, note: `clicks, drags, choices and texts; ${delivered} rows delivered` }
  } finally {
    await close()
  }
}

export const threeMinutes: Figure = {
  id: 'three-minutes',
  title: 'Steps of somebody new from an empty canvas to a published, scheduled job that runs',
  ...atMost(stepLimit),
  measure: () => withStack(measure),
}

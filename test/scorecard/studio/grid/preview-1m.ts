// The main thread while a million rows are previewed: shown, scrolled from end to end, narrowed, edited.
import type { Page } from '@playwright/test'
import { atMost } from '../../figure.ts'
import type { Figure, Measured } from '../../figure.ts'
import { withStack } from '../../spine/with-stack.ts'
import { visit } from '../../../stack/browser.ts'
import type { Stack } from '../../../stack/stack.ts'
import { traceTasks } from './main-thread.ts'
import { millionJob, rowCount, writeMillionRows } from './million-rows.ts'

const limitMs = 100

async function untilRows(page: Page, port: string, count: number): Promise<void> {
  const grid = page.locator(`[data-grid="${port}"][aria-rowcount="${count + 1}"]`)
  await grid.locator('[data-cell]').first().waitFor({ timeout: 120_000 })
}

async function scrollThrough(page: Page): Promise<void> {
  const grid = page.locator('[data-grid="out"]')
  for (const share of [0.1, 0.5, 0.9, 1]) {
    await grid.evaluate(
      (element, at) => element.scrollTo({ top: element.scrollHeight * at }),
      share,
    )
    await page.waitForFunction(
      () => document.querySelector('[data-grid="out"] .pv-wait') === null,
      undefined,
      { timeout: 60_000 },
    )
  }
  await grid.locator(`[data-row="${rowCount - 1}"]`).waitFor()
}

async function measureOn(stack: Stack): Promise<Measured> {
  writeMillionRows(stack.stateDir)
  const job = await millionJob(stack)
  const { page, close } = await visit(stack)
  try {
    await page.goto(`${stack.url}/jobs/${job}`)
    await page.locator('.react-flow__node[data-id="rows"]').waitFor()
    const stop = await traceTasks(page)
    await page.locator('.react-flow__node[data-id="rows"]').click()
    await untilRows(page, 'out', rowCount)
    await scrollThrough(page)
    await page.locator('[data-facts="new"] [data-field="amount"] .pv-bins button').nth(3).click()
    await page.locator('.pv-pane[data-side="output"] [data-rows="50000"]').waitFor()
    await page.locator('.react-flow__node[data-id="large"]').click()
    await untilRows(page, 'in', rowCount)
    const value = page.getByRole('textbox', { name: 'Value of A' })
    await value.click()
    await page.keyboard.press('End')
    await page.keyboard.type('0', { delay: 80 })
    await untilRows(page, 'out', rowCount / 2)
    const { count, longestCpuMs, longestMs } = await stop()
    const note = `of ${count} tasks; on the clock ${longestMs} ms: shown, scrolled, narrowed, edited`
    return { value: longestCpuMs, note }
  } finally {
    await close()
  }
}

export const previewAtMillion: Figure = {
  id: 'preview-1m-longest-task-ms',
  title:
    'Longest task of the main thread while 1,000,000 rows are previewed (its own CPU time, ms)',
  ...atMost(limitMs),
  measure: () => withStack(measureOn),
}

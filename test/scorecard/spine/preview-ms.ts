// How soon the grid shows what was typed: from the key event to the frame that paints the changed cells, on the Routes job.
import type { Page } from '@playwright/test'
import { atMost } from '../figure.ts'
import type { Figure, Measured } from '../figure.ts'
import { visit } from '../../stack/browser.ts'
import { jobNamed } from '../../stack/runs.ts'
import type { Stack } from '../../stack/stack.ts'
import { withStack } from './with-stack.ts'

const edits = 50

/** Shows the case field's output with its own column in sight, and answers the input of its default value. */
async function openCaseField(page: Page, stack: Stack) {
  const { id } = await jobNamed(stack, 'Routes')
  await page.goto(`${stack.url}/jobs/${id}`)
  await page.locator('.react-flow__node[data-id="traffic-class"]').click()
  const output = page.locator('[data-grid="out"]')
  await output.getByText('regional', { exact: true }).first().waitFor({ timeout: 60_000 })
  return page.locator('[data-form-key="otherwise.value"]')
}

/** What the page keeps between the two calls of one measurement. */
declare global {
  var paintedAfterMs: Promise<number>
}

/** The key is pressed only when the page says that it watches: on a busy machine that takes longer than any pause. */
async function timeOneEdit(page: Page, key: string, expected: string): Promise<number> {
  await page.evaluate(watchEdit, expected)
  await page.keyboard.press(key)
  return page.evaluate(() => globalThis.paintedAfterMs)
}

/** Runs in the page: milliseconds from the key event until a frame has painted a cell with the new text. */
function watchEdit(text: string): void {
  globalThis.paintedAfterMs = new Promise((resolve, reject) => {
    let pressedAt: number | undefined
    const onKey = (event: KeyboardEvent) => (pressedAt = event.timeStamp)
    document.addEventListener('keydown', onKey, { capture: true, once: true })
    const grid = document.querySelector('[data-grid="out"]')
    if (grid === null) throw new Error('There is no output grid')
    const observer = new MutationObserver(() => {
      const cells = [...grid.querySelectorAll('[role="gridcell"]')]
      if (!cells.some((cell) => cell.textContent === text)) return
      observer.disconnect()
      const key = pressedAt
      if (key === undefined) return reject(new Error('The cell changed before the key was pressed'))
      // The task after the next frame's callbacks comes when that frame has been handed over for painting.
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.addEventListener('message', () => resolve(performance.now() - key))
        channel.port1.start()
        channel.port2.postMessage(null)
      })
    })
    observer.observe(grid, { subtree: true, childList: true, characterData: true })
  })
}

/** Types into the case field of Routes, fifty times. */
export async function measureEdits(stack: Stack): Promise<Measured> {
  const { page, close } = await visit(stack)
  const times: number[] = []
  try {
    const input = await openCaseField(page, stack)
    let text = await input.inputValue()
    await input.click()
    await page.keyboard.press('End')
    for (let edit = 0; edit < edits; edit++) {
      const erases = edit % 2 === 1
      text = erases ? text.slice(0, -1) : `${text}${String.fromCharCode(97 + (edit % 26))}`
      await page.waitForTimeout(30)
      times.push(await timeOneEdit(page, erases ? 'Backspace' : text.slice(-1), text))
    }
  } finally {
    await close()
  }
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? 0)
  return { value: at(0.95), note: `median ${at(0.5)} ms, longest ${at(1)} ms of ${edits} edits` }
}

export const previewMs: Figure = {
  id: 'preview-ms-p95',
  title: 'Milliseconds from key event to painted cell (Routes job, 50 edits, p95)',
  ...atMost(150),
  measure: () => withStack(measureEdits),
}

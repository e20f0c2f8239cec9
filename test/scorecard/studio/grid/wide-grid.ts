// A grid of 500 fields, scrolled both ways by the wheel: no frame shows a place without its cell, and no task is long.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { emptyDocument } from '../../../../engine/job/empty-document.ts'
import type { JobDocument } from '../../../../engine/job/document.ts'
import { defaultReadFormat } from '../../../../engine/formats/csv/format.ts'
import type { Job } from '../../../../worker/api/contract.ts'
import { visit } from '../../../stack/browser.ts'
import type { RunningStack, Stack } from '../../../stack/stack.ts'
import { atMost } from '../../figure.ts'
import type { Figure, Measured } from '../../figure.ts'
import { withStack } from '../../spine/with-stack.ts'
import { traceTasks } from './main-thread.ts'

const limitMs = 100
const fieldCount = 500
const rowCount = 5_000
const fields = Array.from({ length: fieldCount }, (_, index) => `field_${index + 1}`)

function writeWideFile(stateDir: string): void {
  const lines = Array.from({ length: rowCount }, (_, row) =>
    fields.map((_field, column) => (row * 7 + column * 13) % 9973).join(),
  )
  writeFileSync(join(stateDir, 'sftp', 'in', 'wide.csv'), [fields.join(), ...lines, ''].join('\n'))
}

/** Its id. */
async function wideJob(stack: RunningStack): Promise<string> {
  const name = 'Five hundred fields'
  const { id, etag } = await stack.api.call<Job>('POST', '/api/jobs', { name })
  const draft = { ...emptyDocument(id, name), nodes: [wideSource()] }
  await stack.api.call('PUT', `/api/jobs/${id}/draft`, draft, { 'if-match': etag })
  return id
}

function wideSource(): JobDocument['nodes'][number] {
  const read = { folder: '/in', prefix: 'wide', suffix: '.csv', pick: 'all' }
  const schema = fields.map((name) => ({ name, type: 'string' }))
  const from = { connector: 'sftp', connection: 'partner-feed', read }
  return {
    id: 'wide',
    type: 'source',
    version: 1,
    name: 'Wide',
    config: { ...from, schema, format: defaultReadFormat },
    position: { x: 40, y: 80 },
  }
}

declare global {
  var gridFrames: { seen: number; empty: number }
}

/** Runs in the page, with every frame from now on: is there a cell at each of some places of the grid? */
function watchFrames(): void {
  globalThis.gridFrames = { seen: 0, empty: 0 }
  const grid = document.querySelector('[data-grid="out"]')
  if (grid === null) throw new Error('There is no output grid')
  const box = grid.getBoundingClientRect()
  const shares = [0.12, 0.35, 0.6, 0.85]
  const isCovered = (x: number, y: number) => {
    const cell = document.elementFromPoint(box.left + box.width * x, box.top + y)
    return cell?.closest('[data-cell]') !== null && cell?.closest('[data-cell]') !== undefined
  }
  const look = () => {
    const places = shares.flatMap((x) => [90, box.height / 2, box.height - 40].map((y) => [x, y]))
    globalThis.gridFrames.seen++
    if (places.some(([x, y]) => !isCovered(x ?? 0, y ?? 0))) globalThis.gridFrames.empty++
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** As a hand at the wheel does it: far to the right and back, down and up again. */
async function turnWheel(page: Page): Promise<void> {
  const turns = [
    [240, 0, 40],
    [-240, 0, 40],
    [0, 160, 30],
    [0, -160, 30],
  ] as const
  for (const [dx, dy, count] of turns) {
    for (let turn = 0; turn < count; turn++) await page.mouse.wheel(dx, dy)
  }
}

export async function measureWideGrid(stack: Stack): Promise<Measured> {
  writeWideFile(stack.stateDir)
  const job = await wideJob(stack)
  const { page, close } = await visit(stack)
  try {
    await page.goto(`${stack.url}/jobs/${job}`)
    await page.locator('.react-flow__node[data-id="wide"]').click()
    const grid = page.locator(`[data-grid="out"][aria-rowcount="${rowCount + 1}"]`)
    await grid.locator('[data-cell]').first().waitFor({ timeout: 60_000 })
    await grid.hover()
    await page.evaluate(watchFrames)
    const stop = await traceTasks(page)
    await turnWheel(page)
    const { longestCpuMs, longestMs } = await stop()
    const { seen, empty } = await page.evaluate(() => globalThis.gridFrames)
    if (empty > 0) throw new Error(`${empty} of ${seen} frames showed a place without its cell`)
    const note = `on the clock ${longestMs} ms; none of ${seen} frames showed an empty place`
    return { value: longestCpuMs, note }
  } finally {
    await close()
  }
}

export const wideGrid: Figure = {
  id: 'grid-500-longest-task-ms',
  title:
    'Longest task of the main thread while 500 fields are scrolled both ways (its own CPU time, ms)',
  ...atMost(limitMs),
  measure: () => withStack(measureWideGrid),
}

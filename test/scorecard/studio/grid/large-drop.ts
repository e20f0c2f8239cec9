// A file of 100 MB dropped onto an empty canvas: seen at once as a part, sent on after a reload, published and run at the edge.
import { createWriteStream, statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Locator, Page } from '@playwright/test'
import type { Job } from '../../../../worker/api/contract.ts'
import { publish } from '../../../e2e/hands/studio-page.ts'
import { visit } from '../../../stack/browser.ts'
import { startRun, untilRunEnded } from '../../../stack/runs.ts'
import type { Stack } from '../../../stack/stack.ts'
import { atMost } from '../../figure.ts'
import type { Figure, Measured } from '../../figure.ts'
import { withStack } from '../../spine/with-stack.ts'
import { traceTasks } from './main-thread.ts'

const limitMs = 100
const wantedBytes = 100_000_000
const linesAPiece = 10_000

interface LargeFile {
  path: string
  rows: number
}

async function writeLargeFile(folder: string): Promise<LargeFile> {
  const path = join(folder, 'large.csv')
  let rows = 0
  function* pieces(): Generator<string> {
    yield 'id,country,amount,note\n'
    for (let bytes = 0; bytes < wantedBytes;) {
      const lines = Array.from({ length: linesAPiece }, () => {
        rows++
        return `${1e7 + rows},${rows % 3 === 0 ? 'DE' : 'JP'},${(rows * 7919) % 10_000},note ${rows % 997}\n`
      }).join('')
      bytes += lines.length
      yield lines
    }
  }
  await pipeline(Readable.from(pieces()), createWriteStream(path))
  return { path, rows }
}

/** As the desktop drops it: the browser itself opens the file. */
async function dropFile(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 460, y: 300, data })
  }
}

/** Bytes of parts that the page has put on their way since then. */
function countSent(page: Page): () => number {
  let parts = 0
  page.on('request', (request) => {
    if (request.method() === 'PUT' && request.url().includes('/parts/')) parts++
  })
  return () => parts
}

/** The bar, while it says so. */
function bar(page: Page, says: string | RegExp): Locator {
  return page.locator('.sd-state[data-saving]').filter({ hasText: says })
}

export async function measureLargeDrop(stack: Stack): Promise<Measured> {
  const { path, rows } = await writeLargeFile(stack.stateDir)
  const name = 'A hundred megabytes'
  const { id } = await stack.api.call<Job>('POST', '/api/jobs', { name })
  const { page, close } = await visit(stack)
  const sent = countSent(page)
  try {
    await page.goto(`${stack.url}/jobs/${id}`)
    await page.getByRole('heading', { name: 'Bring two things together' }).waitFor()
    const stop = await traceTasks(page)
    await dropFile(page, path)
    await bar(page, 'reading large.csv').waitFor()
    await page.locator('[data-grid="out"] [data-cell]').first().waitFor({ timeout: 60_000 })
    await page.locator('[data-sampled]').waitFor()
    await bar(page, /uploading [1-9]/).waitFor({ timeout: 60_000 })
    const { longestCpuMs, longestMs } = await stop()
    await page.reload()
    await page.locator('.react-flow__node').first().click()
    await page.locator('[data-grid="out"] [data-cell]').first().waitFor({ timeout: 60_000 })
    await page.locator('[data-family="destination"]').click()
    await bar(page, 'uploading').waitFor({ state: 'detached', timeout: 120_000 })
    await publish(page)
    const run = await untilRunEnded(stack, await startRun(stack, id))
    const delivered = run.deliveries[0]?.rows
    if (delivered !== rows) throw new Error(`${run.status}: delivered ${delivered} of ${rows} rows`)
    const megabytes = Math.round(statSync(path).size / 1e6)
    const note = `${megabytes} MB, ${rows} rows delivered, sent in ${sent()} parts over a reload; on the clock ${longestMs} ms`
    return { value: longestCpuMs, note }
  } finally {
    await close()
  }
}

export const largeDrop: Figure = {
  id: 'csv-100mb-longest-task-ms',
  title:
    'Longest task of the main thread while a CSV file of 100 MB is dropped, seen and sent (its own CPU time, ms)',
  ...atMost(limitMs),
  measure: () => withStack(measureLargeDrop),
}

// How smooth the canvas is beside bare React Flow: the same graph, the same gestures, the same sitting.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { build, preview } from 'vite'
import type { Job } from '../../../worker/api/contract.ts'
import { visit } from '../../stack/browser.ts'
import type { RunningStack } from '../../stack/stack.ts'
import { atMost } from '../figure.ts'
import type { Figure, Measured } from '../figure.ts'
import { withStack } from '../spine/with-stack.ts'
import { timeGestures } from './frames/gestures-in-page.ts'
import type { FrameTimes } from './frames/gestures-in-page.ts'
import { largeJob } from './frames/graph.ts'

const rounds = 5
const steps = 60
/** Frames come as they are ready. In step with a screen each would take one, two or three of its refreshes, and a p95 of them is a toss. */
const asTheyCome = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

interface BarePage {
  url: string
  close(): Promise<void>
}

async function serveBareFlow(): Promise<BarePage> {
  const outDir = await mkdtemp(join(tmpdir(), 'awase-bare-flow-'))
  const root = join(import.meta.dirname, 'frames')
  const common = { configFile: false, root, logLevel: 'warn', build: { outDir } } as const
  await build(common)
  const server = await preview({ ...common, preview: { host: '127.0.0.1', port: 0 } })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('The bare page is not served')
  return {
    url,
    close: async () => {
      await server.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}

async function openLargeJob(page: Page, stack: RunningStack): Promise<void> {
  const name = 'Three hundred nodes'
  const { id, etag } = await stack.api.call<Job>('POST', '/api/jobs', { name })
  await stack.api.call('PUT', `/api/jobs/${id}/draft`, largeJob(id, name), { 'if-match': etag })
  await page.goto(`${stack.url}/jobs/${id}`)
  await page.locator('.react-flow__node').nth(299).waitFor({ state: 'attached', timeout: 120_000 })
  await page.locator('.react-flow__edge').nth(399).waitFor({ state: 'attached' })
}

/** The same part of the graph, as large and in as large a window as the studio shows it. */
async function openBare(page: Page, url: string, ours: Page): Promise<void> {
  const view = await ours.locator('.react-flow').evaluate((flow) => {
    const { width, height } = flow.getBoundingClientRect()
    const { transform } = getComputedStyle(flow.querySelector('.react-flow__viewport')!)
    const { a: zoom, e: x, f: y } = new DOMMatrix(transform)
    return [x, y, zoom, width, height]
  })
  await page.goto(`${url}#${view.join()}`)
  await page.locator('.react-flow__edge').nth(399).waitFor({ state: 'attached' })
}

/** Rounds alternate, so that what else the machine does hits both alike. */
export async function measureFrames(stack: RunningStack): Promise<Measured> {
  const bare = await serveBareFlow()
  const visitor = await visit(stack, {}, asTheyCome)
  try {
    const ours = visitor.page
    const theirs = await visitor.page.context().newPage()
    await openLargeJob(ours, stack)
    await openBare(theirs, bare.url, ours)
    const times: { ours: FrameTimes; theirs: FrameTimes }[] = []
    for (let round = 0; round <= rounds; round++) {
      const pair = { theirs: await gesturesOn(theirs), ours: await gesturesOn(ours) }
      // The first warms both up.
      if (round > 0) times.push(pair)
    }
    return summary(times)
  } finally {
    await visitor.close()
    await bare.close()
  }
}

async function gesturesOn(page: Page): Promise<FrameTimes> {
  await page.bringToFront()
  return page.evaluate(timeGestures, steps)
}

function summary(times: readonly { ours: FrameTimes; theirs: FrameTimes }[]): Measured {
  const ours = times.map((round) => round.ours)
  const theirs = times.map((round) => round.theirs)
  const value = Math.round((p95(ours.flatMap(all)) / p95(theirs.flatMap(all))) * 100) / 100
  const gestures = ['pan', 'zoom', 'drag'] as const
  const ms = (of: readonly FrameTimes[], gesture: keyof FrameTimes) =>
    p95(of.flatMap((round) => round[gesture])).toFixed(0)
  const note = gestures
    .map((gesture) => `${gesture} ${ms(ours, gesture)} / ${ms(theirs, gesture)} ms`)
    .join(', ')
  return { value, note: `${note} (ours / bare, p95, ${times.length} rounds in turn)` }
}

function all({ pan, zoom, drag }: FrameTimes): number[] {
  return [...pan, ...zoom, ...drag]
}

function p95(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN
}

export const frameRatio: Figure = {
  id: 'frame-ratio-p95',
  title: 'Frame time p95 of pan, zoom and drag over bare React Flow, 300 nodes, 400 edges',
  ...atMost(1.25),
  measure: () => withStack(measureFrames),
}

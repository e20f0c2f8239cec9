// The sample's Routes job built from an empty canvas by mouse and typed text, published, fired by cron, and fetched by OpenSSH.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectPage } from '../stack/expect-page.ts'
import { expectedCounts } from '../../local/sample/expected.ts'
import type { Run } from '../../worker/api/contract.ts'
import { visitShared } from '../stack/browser.ts'
import type { Visit } from '../stack/browser.ts'
import { jobNamed, nextDue, runIdOf, runsOf, untilRunEnded } from '../stack/runs.ts'
import { fetchFile, sha256Of } from '../stack/sftp-client.ts'
import type { RunningStack } from '../stack/stack.ts'
import { edgeCounts, selectCard, untilRows } from './hands/canvas-gestures.ts'
import * as routes from './hands/routes-by-hand.ts'
import { hashesOf, openNewestRun, untilStatus } from './hands/run-page.ts'
import { scheduleDaily } from './hands/schedule-dialog.ts'
import { sharedStack } from './shared-stack.ts'
import { jobIdOf, newJob, noErrors, previewHash, publish, untilSaved } from './hands/studio-page.ts'

const jobName = 'Routes by hand'
const counts = expectedCounts
const flights = counts.flightsRead - counts.notIntegers
const rejected = counts.notIntegers + counts.withoutEnd + counts.unencodable

let stack: RunningStack
let visitor: Visit
let jobId = ''
/** What Chromium says that the file will be, before anything was published. */
let foretold = ''

beforeAll(async () => {
  stack = await sharedStack()
  visitor = await visitShared(stack, { viewport: { width: 1600, height: 1000 } })
  visitor.page.setDefaultTimeout(15_000)
})

afterAll(async () => {
  await visitor?.close()
})

describe('Routes, built by hand', () => {
  it('grows from an empty canvas, and every card counts what the sample states', async () => {
    const { page } = visitor
    await newJob(page, jobName)
    jobId = jobIdOf(page)
    await routes.addFlights(page)
    await untilRows(page, 'Flights', flights)
    await routes.addAirports(page)
    await untilRows(page, 'Airports', counts.airportsRead)
    await routes.addMerge(page, 'origin', 'Flights', { column: 1, row: 0 })
    await routes.addMerge(page, 'destination', 'Origin airport', { column: 2, row: 0 })
    await untilRows(page, 'Destination airport', counts.merged)
    await routes.addFilter(page)
    await routes.deleteAndUndo(page, 'Served routes', counts.served)
    await routes.addCaseField(page)
    await untilRows(page, 'Traffic class', counts.served)
    await expectPage(page.locator('.in-share-count')).toHaveText(
      [counts.trunk, counts.shuttle, counts.overseas, counts.regional].map((count) =>
        count.toLocaleString('en'),
      ),
    )
    await routes.addLookup(page, 'origin', 'Traffic class', { column: -3, row: 2 })
    await routes.addLookup(page, 'destination', 'Origin GSID', { column: 1, row: 0 })
    await routes.addMapping(page)
    await untilRows(page, 'Route fields', counts.routeRows)
    await routes.addObjectDestination(page)
    await routes.addReport(page, 'built_by_hand_{yyyyMMddHHmmss}.csv')
    await untilRows(page, 'Route', counts.routeRows)
    await untilRows(page, 'Route report', counts.routeRows)
  })

  it('shows the same counts on its edges, and no problem', async () => {
    const { page } = visitor
    // Two of the three routes that fan out do so by their origin.
    const wanted = [flights, flights + 2, counts.merged, counts.airportsRead, counts.airportsRead]
    const onward = [1, 2, 3, 4].map(() => counts.served)
    const delivered = [counts.routeRows, counts.routeRows]
    expect(await edgeCounts(page)).toEqual(
      [...wanted, ...onward, ...delivered].toSorted((a, b) => a - b),
    )
    await expectPage(noErrors(page)).toBeVisible()
  })

  it('is published and scheduled for 00:30 in Tokyo, with ten next runs', async () => {
    const { page } = visitor
    await selectCard(page, 'Route report')
    foretold = await previewHash(page)
    expect(foretold).toMatch(/^[0-9a-f]{64}$/)
    await untilSaved(page)
    await publish(page)
    await scheduleDaily(page, 0, 30, 'Asia/Tokyo')
    const due = new Date(await nextDue(stack, jobId))
    expect(due.toISOString()).toMatch(/T15:30:00\.000Z$/)
  })

  it('runs when cron fires, and delivers the bytes that the browser foretold', async () => {
    const { page } = visitor
    const due = await nextDue(stack, jobId)
    await stack.tick(due)
    const runId = await runIdOf(stack, jobId, due)
    await openNewestRun(page, jobName)
    await untilStatus(page, 'Partial success')
    const run = await untilRunEnded(stack, runId)
    const file = deliveredFile(run)
    const shown = await hashesOf(page, file.name)
    expect(file.name).toMatch(/^built_by_hand_\d{14}\.csv$/)
    expect(file.rows).toBe(counts.reportRows)
    expect(sha256Of(await fetchFile(stack, `/out/${file.name}`))).toBe(foretold)
    expect(shown).toEqual({ run: foretold, browser: foretold })
  })

  it('delivers what the sample delivers: built by hand, it is the same job', async () => {
    const sample = await jobNamed(stack, 'Routes')
    const [first] = (await runsOf(stack, sample.id)).toReversed()
    const run = await untilRunEnded(stack, first?.id ?? '')
    expect(deliveredFile(run).sha256).toBe(foretold)
  })

  it('shows on the page of the run that all adds up, and each rejected row', async () => {
    const { page } = visitor
    await expectPage(page.getByText('every node adds up')).toBeVisible()
    const table = page.getByRole('table', { name: 'Rejected rows' })
    await expectPage(table).toHaveAttribute('aria-rowcount', String(rejected + 1))
    await expectPage(table.getByText('flights-airport-partner.csv').first()).toBeVisible()
    expect(visitor.errors).toEqual([])
  })
})

function deliveredFile(run: Run) {
  const file = run.deliveries.find(({ kind }) => kind === 'file')
  if (file === undefined) throw new Error(`Run ${run.id} delivered no file`)
  return file
}

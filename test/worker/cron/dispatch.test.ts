// The minute tick in real workerd: claims, outages, overlaps, and drivers that fell silent.
import { env } from 'cloudflare:workers'
import { and, asc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { dispatch } from '../../../worker/cron/dispatch.ts'
import { runs, schedules } from '../../../worker/db/schema/index.ts'
import { sweep } from '../../../worker/runs/sweep.ts'
import { claimRun, driverWith, stateOf } from '../runs/driving.ts'
import { db, outsideWorld, publishJob, sampleDocument, workspace } from '../runs/sample-job.ts'
import { takeTurn } from '../../../worker/runs/drive.ts'

const minute = 60_000
const noon = Date.UTC(2026, 10, 22, 12, 0)

const runsOf = (job: string) =>
  db.select().from(runs).where(eq(runs.job, job)).orderBy(asc(runs.dueAt), asc(runs.trigger))

const nextOf = async (job: string) =>
  (await db.select().from(schedules).where(eq(schedules.job, job)).get())?.nextAt

/** As if the run had ended: the next due time need not wait for it. */
const endRuns = (job: string) =>
  db.update(runs).set({ status: 'success', phase: 'done' }).where(eq(runs.job, job))

describe('the minute tick', () => {
  it('runs once when the same minute fires five times at once, for 20 minutes', async () => {
    const job = 'five-times'
    await publishJob(sampleDocument(job), { cron: '* * * * *', zone: 'Asia/Tokyo', nextAt: noon })
    for (let n = 0; n < 20; n++) {
      const at = noon + n * minute
      await Promise.all(Array.from({ length: 5 }, () => dispatch(env, at)))
      await dispatch(env, at)
      expect((await runsOf(job)).map(({ dueAt }) => dueAt)).toEqual(
        Array.from({ length: n + 1 }, (_, i) => noon + i * minute),
      )
      expect(await nextOf(job)).toBe(at + minute)
      await endRuns(job)
    }
  })

  it('numbers the runs of a job', async () => {
    expect((await runsOf('five-times')).map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 20 }, (_, i) => i),
    )
  })

  it('starts nothing before its time, also when the clock steps back', async () => {
    const job = 'early'
    await publishJob(sampleDocument(job), { cron: '* * * * *', zone: 'UTC', nextAt: noon })
    await dispatch(env, noon - minute)
    expect(await runsOf(job)).toEqual([])
    await dispatch(env, noon)
    await dispatch(env, noon - 3 * minute)
    expect(await runsOf(job)).toHaveLength(1)
  })

  it('runs the last missed time once after an outage', async () => {
    const job = 'outage'
    const missed = Date.UTC(2026, 10, 18, 15, 30)
    const cron = '30 0 * * *'
    await publishJob(sampleDocument(job), { cron, zone: 'Asia/Tokyo', nextAt: missed })
    await dispatch(env, Date.UTC(2026, 10, 22, 3, 7))
    expect((await runsOf(job)).map(({ dueAt }) => dueAt)).toEqual([Date.UTC(2026, 10, 21, 15, 30)])
    expect(await nextOf(job)).toBe(Date.UTC(2026, 10, 22, 15, 30))
  })

  it('lets one due time wait while a run is under way, and drops further ones', async () => {
    const job = 'overlap'
    await publishJob(sampleDocument(job), { cron: '* * * * *', zone: 'UTC', nextAt: noon })
    // Under way for as long as nobody takes its next turn.
    const underWay = await claimRun(job)
    await takeTurn(driverWith(underWay, outsideWorld()).driver, underWay)
    for (let n = 0; n < 4; n++) await dispatch(env, noon + n * minute)
    const due = (await runsOf(job)).filter(({ id }) => id !== underWay.runId)
    expect(due.map(({ dueAt }) => dueAt)).toEqual([noon])
    expect(await nextOf(job)).toBe(noon + 4 * minute)
  })

  it('passes over paused schedules and jobs that were never published', async () => {
    await publishJob(sampleDocument('paused'), { cron: '* * * * *', zone: 'UTC', nextAt: noon })
    await db.update(schedules).set({ enabled: false }).where(eq(schedules.job, 'paused'))
    await dispatch(env, noon)
    expect(await runsOf('paused')).toEqual([])
    expect(await nextOf('paused')).toBe(noon)
  })
})

/** As if its driver had last been heard of at that moment. */
const silent = (runId: string, at: number) =>
  db
    .update(runs)
    .set({ heartbeatAt: at, createdAt: at })
    .where(and(eq(runs.workspace, workspace), eq(runs.id, runId)))

describe('the sweeper', () => {
  it('starts a queued run whose starter died before it had a driver', async () => {
    await publishJob(sampleDocument('orphan'))
    const ticket = await claimRun('orphan')
    await silent(ticket.runId, Date.now() - 10 * minute)
    await sweep(env, Date.now())
    expect((await stateOf(ticket)).fence).toBe(2)
    const instance = await env.RUNS.get(`${ticket.runId}-2`)
    expect(instance.id).toBe(`${ticket.runId}-2`)
  })

  it('gives a silent run one successor, however many sweepers there are', async () => {
    await publishJob(sampleDocument('silent'))
    const ticket = await claimRun('silent')
    await takeTurn(driverWith(ticket, outsideWorld()).driver, ticket)
    await silent(ticket.runId, Date.now() - 10 * minute)
    await Promise.all(Array.from({ length: 5 }, () => sweep(env, Date.now())))
    expect((await stateOf(ticket)).fence).toBe(2)
  })

  it('leaves runs alone that live, wait for their next attempt, or queue behind another', async () => {
    await publishJob(sampleDocument('alive'))
    const outside = outsideWorld()
    const first = await claimRun('alive')
    const second = await claimRun('alive')
    await takeTurn(driverWith(first, outside).driver, first)
    await silent(second.runId, Date.now() - 10 * minute)
    await sweep(env, Date.now())
    expect((await stateOf(first)).fence).toBe(1)
    expect((await stateOf(second)).fence).toBe(1)
  })
})

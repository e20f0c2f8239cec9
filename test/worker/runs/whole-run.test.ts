// A whole run in real workerd: real ledger, real bytes, real engine, real object store; only the partner's server is in memory.
import { env } from 'cloudflare:workers'
import { asc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { AwaseError } from '../../../engine/error.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import { deliveries, jobs, runs } from '../../../worker/db/schema/index.ts'
import { localTime } from '../../../worker/host/local-time.ts'
import { objectStore } from '../../../worker/objects/client.ts'
import { takeTurn } from '../../../worker/runs/drive.ts'
import { takeOver } from '../../../worker/runs/sweep.ts'
import { claimRun, driveToEnd, driverWith, stateOf } from './driving.ts'
import { db, outsideWorld, publishJob, sampleDocument, workspace } from './sample-job.ts'

const records = async () => (await objectStore(env, workspace, 'Airport').page(0, 100)).records

function limitedTo(mostRejected: number, id: string): JobDocument {
  const document = sampleDocument(id)
  const { config } = document.nodes.find((node) => node.id === 'records-out')!
  Object.assign(config, { whenRejected: 'limit', mostRejected })
  return document
}

describe('a whole run', () => {
  it('reads, executes, stages, delivers and commits', async () => {
    await publishJob(sampleDocument('whole'))
    const outside = outsideWorld()
    const ticket = await claimRun('whole')
    const { state, waits } = await driveToEnd(ticket, outside)
    expect(state.error).toBeNull()
    expect(waits).toBe(0)
    // One row has no key for the object, one a ü that Shift_JIS lacks.
    expect(state.status).toBe('partial-success')
    expect(state.balanced).toBe(true)
    expect(state.deliveries.map(({ node, status, rows }) => ({ node, status, rows }))).toEqual([
      { node: 'records-out', status: 'confirmed', rows: 3 },
      { node: 'report-out', status: 'confirmed', rows: 3 },
    ])
    expect(state.deliveries[0]?.outcome).toEqual({ inserted: 3, updated: 0, unchanged: 0 })
    const [file] = [...outside.delivered]
    expect(file?.[0]).toMatch(/^\/out\/report_\d{14}\.csv$/)
    expect(file?.[1]).toBe(state.deliveries[1]?.sha256)
    expect((await records()).map(({ values }) => values['iata']).toSorted()).toEqual([
      'HND',
      'MUC',
      'NRT',
    ])
    const ledger = await db
      .select()
      .from(deliveries)
      .where(eq(deliveries.run, ticket.runId))
      .orderBy(asc(deliveries.node))
    expect(ledger.map(({ node, status, confirmedAt }) => [node, status, confirmedAt! > 0])).toEqual(
      [
        ['records-out', 'confirmed', true],
        ['report-out', 'confirmed', true],
      ],
    )
    const row = await db.select().from(runs).where(eq(runs.id, ticket.runId)).get()
    expect(row).toMatchObject({ status: 'partial-success', phase: 'done', rowsOut: 6, rejected: 2 })
  })

  it('names its files by the clocks of a job that has no schedule', async () => {
    await publishJob(sampleDocument('clocks'))
    // Fourteen hours ahead of UTC, all year: never the same hour.
    await db.update(jobs).set({ zone: 'Pacific/Kiritimati' }).where(eq(jobs.id, 'clocks'))
    const outside = outsideWorld()
    const { state } = await driveToEnd(await claimRun('clocks'), outside)
    const there = Date.parse(`${localTime(state.startedAt!, 'Pacific/Kiritimati')}Z`)
    const [path] = [...outside.delivered.keys()]
    expect(path).toBe(
      `/out/report_${new Date(there).toISOString().replace(/\D/g, '').slice(0, 14)}.csv`,
    )
    expect(there - state.startedAt!).toBeGreaterThan(13.9 * 3_600_000)
  })

  it('delivers nothing where more rows were rejected than a destination allows, and keeps these rows', async () => {
    await publishJob(limitedTo(0, 'limited'))
    const outside = outsideWorld()
    const { state } = await driveToEnd(await claimRun('limited'), outside)
    expect(state).toMatchObject({ status: 'failed', phase: 'done', rejected: [{ rows: 2 }] })
    expect(state.error).toMatchObject({
      code: 'run.too-many-rejects',
      place: { node: 'records-out' },
      // The other row was rejected by the other destination.
      values: { rejected: 1, limit: 0 },
    })
    expect(outside.written).toEqual([])
    await publishJob(limitedTo(1, 'allowed'))
    const allowed = await driveToEnd(await claimRun('allowed'), outside)
    expect(allowed.state.status).toBe('partial-success')
  })

  it('delivers the same records again without a change, under the same GSIDs', async () => {
    await publishJob(sampleDocument('again'))
    await driveToEnd(await claimRun('again'), outsideWorld())
    const before = await records()
    const { state } = await driveToEnd(await claimRun('again'), outsideWorld())
    expect(state.deliveries[0]?.outcome).toEqual({ inserted: 0, updated: 0, unchanged: 3 })
    expect(await records()).toEqual(before)
  })

  it('waits and sends the same bytes again after a passing failure', async () => {
    await publishJob(sampleDocument('passing'))
    const outside = outsideWorld()
    outside.trouble.push(
      new AwaseError('sftp.unreachable', { retry: 'later' }),
      new AwaseError('sftp.interrupted', { retry: 'now' }),
    )
    const { state, waits } = await driveToEnd(await claimRun('passing'), outside)
    expect(waits).toBe(2)
    expect(state.deliveries[1]).toMatchObject({ status: 'confirmed', attempts: 3 })
    expect(outside.written).toHaveLength(1)
  })

  it('stops without retry on a wrong password, with code and place, and nothing is delivered', async () => {
    await publishJob(sampleDocument('password'))
    const outside = outsideWorld()
    const host = outside.connect()
    const denied = new AwaseError('sftp.auth-failed', { place: { connection: 'partner' } })
    const locked = { ...host, sftp: { ...host.sftp, list: () => Promise.reject(denied) } }
    const closed = { ...outside, connect: () => locked }
    const { state, waits } = await driveToEnd(await claimRun('password'), closed)
    expect(state.status).toBe('failed')
    expect(waits).toBe(0)
    expect(state.error).toMatchObject({
      code: 'sftp.auth-failed',
      place: { node: 'airports', connection: 'partner' },
    })
    expect(outside.written).toEqual([])
  })

  it('is partial success when the file fails for good and the records are in', async () => {
    await publishJob(sampleDocument('half'))
    const outside = outsideWorld()
    outside.trouble.push(new AwaseError('sftp.permission'))
    const { state } = await driveToEnd(await claimRun('half'), outside)
    expect(state.status).toBe('partial-success')
    expect(state.deliveries.map(({ status }) => status)).toEqual(['confirmed', 'failed'])
    expect(state.error).toMatchObject({ code: 'sftp.permission', place: { node: 'report-out' } })
  })

  it('keeps a second run of the job waiting while one is under way', async () => {
    await publishJob(sampleDocument('queue'))
    const outside = outsideWorld()
    const first = await claimRun('queue')
    const second = await claimRun('queue')
    const { driver } = driverWith(first, outside)
    await takeTurn(driver, first)
    expect(await takeTurn(driverWith(second, outside).driver, second)).toEqual({ kind: 'end' })
    expect((await stateOf(second)).status).toBe('queued')
    await driveToEnd(first, outside)
    expect((await driveToEnd(second, outside)).state.status).toBe('partial-success')
  })

  it('performs each step once when two drivers have the same ticket', async () => {
    await publishJob(sampleDocument('twins'))
    const outside = outsideWorld()
    const ticket = await claimRun('twins')
    await Promise.all([driveToEnd(ticket, outside), driveToEnd(ticket, outside)])
    const { state } = await driveToEnd(ticket, outside)
    expect(state.status).toBe('partial-success')
    expect(outside.written).toHaveLength(1)
    expect(state.deliveries.map(({ status }) => status)).toEqual(['confirmed', 'confirmed'])
  })

  it('takes a repeated request as the same run', async () => {
    await publishJob(sampleDocument('key'))
    const one = await claimRun('key', 'key-1')
    expect(await claimRun('key', 'key-1')).toEqual(one)
    expect(await claimRun('key', 'key-2')).not.toEqual(one)
    expect(await claimRun('key')).not.toEqual(await claimRun('key'))
  })
})

const steps = 9

describe('a driver that dies', () => {
  for (const when of ['before', 'after'] as const) {
    for (let dying = 0; dying < steps; dying++) {
      it(`${when} the effect of step ${dying + 1} of ${steps} is succeeded by one that delivers once`, async () => {
        const job = `die-${when}-${dying}`
        await publishJob(sampleDocument(job))
        const outside = outsideWorld()
        const ticket = await claimRun(job)
        const zombie = await dieAt(ticket, outside, dying, when)
        const successor = await takeOver(env, ticket, Date.now())
        expect(successor?.fence).toBe(2)
        const { state } = await driveToEnd(successor!, outside)
        // What the dead one had under way arrives only now, and must not count any more.
        zombie.finish()
        await zombie.over
        expect(state).toMatchObject({ status: 'partial-success', fence: 2, error: null })
        expect(await stateOf(ticket)).toEqual(state)
        expect(outside.written).toHaveLength(1)
        const sum = state.deliveries[0]!.outcome!
        expect(sum.inserted + sum.updated + sum.unchanged).toBe(3)
        expect((await records()).map(({ values }) => values['iata']).toSorted()).toEqual([
          'HND',
          'MUC',
          'NRT',
        ])
      })
    }
  }
})

/** Drives up to the step with this number and leaves it hanging there, as `kill -9` would. */
async function dieAt(
  ticket: Parameters<typeof takeTurn>[1],
  outside: ReturnType<typeof outsideWorld>,
  dying: number,
  when: 'before' | 'after',
) {
  const { driver } = driverWith(ticket, outside)
  const hung = Promise.withResolvers<void>()
  const woken = Promise.withResolvers<void>()
  let count = 0
  const perform: typeof driver.perform = async (...call) => {
    const dies = count++ === dying
    const result = dies && when === 'before' ? undefined : await driver.perform(...call)
    if (dies) {
      hung.resolve()
      await woken.promise
    }
    return result ?? driver.perform(...call)
  }
  const over = (async () => {
    while ((await takeTurn({ ...driver, perform }, ticket)).kind !== 'end');
  })()
  await hung.promise
  return { finish: woken.resolve, over }
}

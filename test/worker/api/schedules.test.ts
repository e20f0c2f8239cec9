// A job's schedule over the API: checked, stored with its next moment, shown before it is saved.
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import type { Snapshot } from '../../../engine/run/snapshot.ts'
import type { DueTime, Job, JobSummary, Schedule } from '../../../worker/api/contract.ts'
import { signIn } from '../client.ts'

async function start() {
  const client = await signIn()
  const { id } = await (await client.send('POST', '/api/jobs', { name: 'Routes' })).json<Job>()
  const put = (body: unknown) => client.send('PUT', `/api/jobs/${id}/schedule`, body)
  return { client, id, put }
}

test('is stored with its next moment, switched off without one, and deleted', async () => {
  const { client, id, put } = await start()
  const daily = { cron: ' 30  0 * * * ', zone: 'Asia/Tokyo', enabled: true }
  const schedule = await (await put(daily)).json<Schedule>()
  expect(schedule).toMatchObject({ cron: '30 0 * * *', zone: 'Asia/Tokyo', enabled: true })
  expect(schedule.nextAt).toMatch(/T15:30:00\.000Z$/)
  const wait = Date.parse(schedule.nextAt ?? '') - Date.now()
  expect(wait > 0 && wait <= 24 * 3_600_000).toBe(true)
  const row = await env.DB.prepare('SELECT next_at FROM schedules WHERE job = ?').bind(id).first()
  expect(row).toEqual({ next_at: Date.parse(schedule.nextAt ?? '') })
  const off = await (await put({ ...daily, enabled: false })).json<Schedule>()
  expect(off).toMatchObject({ enabled: false, nextAt: null })
  expect((await client.send('DELETE', `/api/jobs/${id}/schedule`)).status).toBe(204)
  expect(await (await client.get(`/api/jobs/${id}`)).json<Job>()).toMatchObject({ schedule: null })
})

test.each([
  [{ cron: '* * * *', zone: 'UTC' }, 422, 'schedule.cron'],
  [{ cron: '0 0 0 * * *', zone: 'UTC' }, 422, 'schedule.cron'],
  [{ cron: '0 0 * * *', zone: 'Mars/One' }, 422, 'schedule.zone'],
  [{ cron: '0 0 31 2 *', zone: 'UTC' }, 422, 'schedule.never'],
  [{ cron: '0 0 * * *' }, 400, 'request.invalid'],
])('%j is refused with %i %s', async (timing, status, code) => {
  const { put } = await start()
  const response = await put({ ...timing, enabled: true })
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ error: { code } })
})

test('a job that is not there has no schedule', async () => {
  const { client } = await start()
  const body = { cron: '0 0 * * *', zone: 'UTC', enabled: true }
  const response = await client.send('PUT', '/api/jobs/none/schedule', body)
  expect(response.status).toBe(404)
})

test('the next moments can be seen before anything is saved', async () => {
  const { client } = await start()
  const ask = { cron: '30 2 * * *', zone: 'Europe/Berlin', count: 100 }
  const answer = await client.send('POST', '/api/schedules/preview', ask)
  const { times } = await answer.json<{ times: DueTime[] }>()
  expect(times).toHaveLength(100)
  for (const { at, local, offsetMinutes } of times) {
    expect(Date.parse(`${local}:00Z`) - Date.parse(at)).toBe(offsetMinutes * 60_000)
  }
  expect(new Set(times.map(({ local }) => local.slice(0, 10))).size).toBe(100)
})

test('it sets the clocks that the job goes by: before, those of whoever made it; afterwards, those of its last one', async () => {
  const client = await signIn()
  const made = { name: 'Routes', zone: 'Asia/Tokyo' }
  const { id, zone, draft } = await (await client.send('POST', '/api/jobs', made)).json<Job>()
  expect(zone).toBe('Asia/Tokyo')
  const zoneNow = async (): Promise<string> => {
    const preview = await client.send('POST', '/api/previews', { document: draft })
    return (await preview.json<{ snapshot: Snapshot }>()).snapshot.context.zone
  }
  expect(await zoneNow()).toBe('Asia/Tokyo')
  const schedule = { cron: '0 0 * * *', zone: 'Europe/Berlin', enabled: true }
  await client.send('PUT', `/api/jobs/${id}/schedule`, schedule)
  expect(await zoneNow()).toBe('Europe/Berlin')
  const { jobs } = await (await client.get('/api/jobs')).json<{ jobs: JobSummary[] }>()
  expect(jobs.find((job) => job.id === id)?.schedule?.zone).toBe('Europe/Berlin')
  await client.send('DELETE', `/api/jobs/${id}/schedule`)
  expect(await zoneNow()).toBe('Europe/Berlin')
  const after = await (await client.get(`/api/jobs/${id}`)).json<Job>()
  expect(after).toMatchObject({ zone: 'Europe/Berlin', schedule: null })
})

test('a job is not made in a zone that nobody knows', async () => {
  const client = await signIn()
  const response = await client.send('POST', '/api/jobs', { name: 'Routes', zone: 'Mars/One' })
  expect(response.status).toBe(422)
  expect(await response.json()).toMatchObject({ error: { code: 'schedule.zone' } })
})

test('who says which schedule it shall replace does not overwrite another', async () => {
  const { put } = await start()
  const first = { cron: '0 1 * * *', zone: 'UTC', enabled: true }
  const second = { ...first, zone: 'Asia/Tokyo' }
  expect((await put({ ...first, from: null })).status).toBe(200)
  const late = await put({ ...second, from: null })
  expect(late.status).toBe(412)
  expect(await late.json()).toMatchObject({ error: { code: 'schedule.changed' } })
  expect((await put({ ...second, from: first })).status).toBe(200)
  expect((await put({ ...first, from: first })).status).toBe(412)
  expect((await put({ ...first, from: { ...second, enabled: false } })).status).toBe(412)
  expect((await put(first)).status).toBe(200)
})

test('of many that come at once one is set, with its zone', async () => {
  const { client, id, put } = await start()
  const zones = ['UTC', 'Asia/Tokyo', 'Europe/Berlin', 'Asia/Kolkata', 'America/Lima']
  const asked = zones.map((zone, hour) => ({ cron: `0 ${hour} * * *`, zone, enabled: true }))
  const answers = await Promise.all(asked.map((one) => put({ ...one, from: null })))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412, 412])
  const winner = asked[answers.findIndex(({ status }) => status === 200)]
  const job = await (await client.get(`/api/jobs/${id}`)).json<Job>()
  expect(job.schedule).toMatchObject(winner ?? {})
  expect(job.zone).toBe(winner?.zone)
})

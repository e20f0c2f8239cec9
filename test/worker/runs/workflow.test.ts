// A run as a person starts it: through the API, driven by a real Workflow, watched over a real WebSocket.
import { env } from 'cloudflare:workers'
import { expect, inject, it } from 'vitest'
import type { ApiError, RejectedRowView, Run, RunSummary } from '../../../worker/api/contract.ts'
import { settingsOf } from '../../../worker/env.ts'
import { storeBytes } from '../../../worker/host/files.ts'
import { createSftpPort } from '../../../worker/host/sftp.ts'
import { ask, origin, signIn } from '../client.ts'
import { watch } from '../feed/watching.ts'
import type { Client } from '../client.ts'
import { claimRun, driveToEnd } from './driving.ts'
import { db, outsideWorld, publishJob, sampleDocument, workspace } from './sample-job.ts'

const partner = inject('partner')

const read = async (client: Client, id: string, language = 'en') =>
  (await client.get(`/api/runs/${id}`, { 'Accept-Language': language })).json<Run>()

async function ended(client: Client, id: string): Promise<Run> {
  for (;;) {
    const run = await read(client, id)
    if (run.phase === 'done') return run
    await scheduler.wait(50)
  }
}

/** A connection to the real SFTP server, by way of the real relay. */
async function connect(client: Client, slug: string, port = partner.settings.port): Promise<void> {
  const settings = { ...partner.settings, port }
  await client.send('POST', '/api/connections', {
    slug,
    name: slug,
    connector: 'sftp',
    settings,
  })
  const { password: value } = partner
  await client.send('PUT', `/api/connections/${slug}/secrets/password`, { value })
}

const places = { columns: ['iata', 'name'], readFolder: '/out', writeFolder: '/in' }

async function start(client: Client, job: string, key: string): Promise<string> {
  const headers = { 'Idempotency-Key': key }
  const answer = await client.send('POST', `/api/jobs/${job}/runs`, undefined, headers)
  expect(answer.status).toBe(202)
  return (await answer.json<{ runId: string }>()).runId
}

it('brings a job from a real server through a Workflow to a file and records', async () => {
  const client = await signIn()
  await connect(client, 'real')
  await publishJob(sampleDocument('real', { connection: 'real', ...places }))
  const runId = await start(client, 'real', 'first')
  const feed = await watch(client, runId, 'ja')
  const run = await ended(client, runId)
  expect(run).toMatchObject({ status: 'success', trigger: 'manual', fence: 1, error: null })
  expect(run.deliveries).toMatchObject([
    { node: 'records-out', status: 'confirmed', rows: 3, outcome: { inserted: 3 } },
    { node: 'report-out', status: 'confirmed', rows: 3 },
  ])
  const delivered = run.deliveries[1]!
  const signal = new AbortController().signal
  const settings = settingsOf(env)
  const sftp = createSftpPort({ db, settings, workspace, signal })
  const listed = await sftp.list('real', '/in')
  expect(listed.filter(({ name }) => name === delivered.name)).toMatchObject([
    { sizeBytes: delivered.sizeBytes },
  ])
  const source = await sftp.read('real', `/in/${delivered.name}`)
  const { hash } = await storeBytes(env.BYTES, workspace, source)
  expect(hash).toBe(delivered.sha256)
  // The same JSON as the API's.
  await scheduler.wait(1200)
  feed.close()
  expect(feed.messages.at(-1)?.run).toEqual(await read(client, runId, 'ja'))
})

it('ends a run whose partner is gone with words, after a few attempts, and delivers nothing', async () => {
  const client = await signIn()
  await connect(client, 'gone', 9)
  await publishJob(sampleDocument('gone', { connection: 'gone', ...places }))
  const runId = await start(client, 'gone', 'once')
  const run = await ended(client, runId)
  expect(run).toMatchObject({ status: 'failed', deliveries: [] })
  expect(run.error).toMatchObject({
    code: 'sftp.unreachable',
    place: { node: 'airports', connection: 'gone' },
  })
  expect(run.error?.hint).not.toBe('')
  expect((await read(client, runId, 'ja')).error?.message).toMatch(/[ぁ-ん]/)
  expect(run.steps.find(({ phase }) => phase === 'extract')?.attempts).toBe(4)
  expect(await start(client, 'gone', 'once')).toBe(runId)
  const list = await (await client.get('/api/runs?job=gone')).json<{ runs: RunSummary[] }>()
  expect(list.runs.map(({ id, status }) => ({ id, status }))).toEqual([
    { id: runId, status: 'failed' },
  ])
})

it('shows counts, deliveries, rejected rows with reasons, objects and records', async () => {
  const client = await signIn()
  await publishJob(sampleDocument('shown'))
  const { runId } = await claimRun('shown')
  await driveToEnd({ workspace, runId, fence: 1 }, outsideWorld())
  const run = await read(client, runId)
  expect(run).toMatchObject({ status: 'partial-success', balanced: true, rejected: 2, rowsOut: 6 })
  expect(run.nodes['airports']?.rowsOut).toBe(4)
  expect(run.snapshot?.sources['airports']?.[0]?.name).toBe('airports.csv')
  const page = async (query: string) =>
    (await client.get(`/api/runs/${runId}/rejected?${query}`, { 'Accept-Language': 'de' })).json<{
      rows: RejectedRowView[]
      total: number
    }>()
  const all = await page('offset=0&limit=10')
  expect(all.total).toBe(2)
  expect(all.rows.map(({ node, line }) => ({ node, line }))).toEqual([
    { node: 'report-out', line: 4 },
    { node: 'mapped', line: 5 },
  ])
  for (const { message, code } of all.rows) expect(message).not.toBe(code)
  expect((await page('offset=1&limit=1')).rows).toEqual([all.rows[1]])
  const { objects } = await (
    await client.get('/api/objects')
  ).json<{ objects: { name: string; recordCount: number }[] }>()
  const { records, total } = await (
    await client.get('/api/objects/Airport/records?limit=100')
  ).json<{ records: Record<string, string | null>[]; total: number }>()
  expect(objects.find(({ name }) => name === 'Airport')?.recordCount).toBe(total)
  expect(records).toHaveLength(total)
  const haneda = records.find(({ iata }) => iata === 'HND')
  expect(haneda).toMatchObject({ name: '羽田', city: 'Tokyo', latitude: null })
  expect(haneda?.['GSID']).toMatch(/^[0-9A-Z]{36}$/)
})

const code = async (response: Response) => (await response.json<{ error: ApiError }>()).error.code

it('refuses what is not there, not published or not signed in', async () => {
  const client = await signIn()
  expect(await code(await client.get('/api/runs/nobody'))).toBe('run.not-found')
  expect(await code(await client.get('/api/objects/Nothing/records'))).toBe('object.not-found')
  expect(await code(await client.send('POST', '/api/jobs/nothing/runs'))).toBe('job.not-found')
  const made = await client.send('POST', '/api/jobs', { name: 'Draft only' })
  const { id } = await made.json<{ id: string }>()
  expect(await code(await client.send('POST', `/api/jobs/${id}/runs`))).toBe('job.no-version')
  expect((await ask('/api/runs')).status).toBe(401)
  expect(
    (await ask('/api/runs/x/feed', { headers: { Upgrade: 'websocket' } })).status,
  ).toBeGreaterThan(400)
  expect(env.PUBLIC_URL).toBe(origin)
})

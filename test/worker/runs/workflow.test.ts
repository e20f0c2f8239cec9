// A run as a person starts it: through the API, driven by a real Workflow, watched over a real WebSocket.
import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import type { ApiError, RejectedRowView, Run, RunSummary } from '../../../worker/api/contract.ts'
import { ask, origin, signIn } from '../client.ts'
import type { Client } from '../client.ts'
import { claimRun, driveToEnd } from './driving.ts'
import { outsideWorld, publishJob, sampleDocument } from './sample-job.ts'

const read = async (client: Client, id: string, language = 'en') =>
  (await client.get(`/api/runs/${id}`, { 'Accept-Language': language })).json<Run>()

async function ended(client: Client, id: string): Promise<Run> {
  for (;;) {
    const run = await read(client, id)
    if (run.phase === 'done') return run
    await scheduler.wait(50)
  }
}

async function watch(client: Client, id: string, language: string) {
  const response = await ask(`/api/runs/${id}/feed`, {
    headers: {
      Upgrade: 'websocket',
      Cookie: client.cookie,
      Origin: origin,
      'Accept-Language': language,
    },
  })
  const messages: { at: number; run: Run }[] = []
  const socket = response.webSocket!
  socket.addEventListener('message', ({ data }) => {
    messages.push({ at: Date.now(), run: JSON.parse(data as string) as Run })
  })
  socket.accept()
  return { messages, close: () => socket.close() }
}

it('drives a run to its end; an unreachable relay ends it with words, and nothing is delivered', async () => {
  const client = await signIn()
  await publishJob(sampleDocument('by-hand'))
  await client.send('PUT', '/api/connections/partner/secrets/password', { value: 'secret' })
  const answer = await client.send('POST', '/api/jobs/by-hand/runs', undefined, {
    'Idempotency-Key': 'once',
  })
  expect(answer.status).toBe(202)
  const { runId } = await answer.json<{ runId: string }>()
  const feed = await watch(client, runId, 'ja')
  const run = await ended(client, runId)
  expect(run).toMatchObject({ status: 'failed', trigger: 'manual', fence: 1, deliveries: [] })
  expect(run.error).toMatchObject({
    code: 'relay.unreachable',
    place: { node: 'airports', connection: 'partner' },
  })
  expect(run.error?.hint).not.toBe('')
  expect(run.steps.find(({ phase }) => phase === 'extract')?.attempts).toBe(4)
  const repeated = await client.send('POST', '/api/jobs/by-hand/runs', undefined, {
    'Idempotency-Key': 'once',
  })
  expect(await repeated.json()).toEqual({ runId })
  const list = await (await client.get('/api/runs?job=by-hand')).json<{ runs: RunSummary[] }>()
  expect(list.runs.map(({ id, status }) => ({ id, status }))).toEqual([
    { id: runId, status: 'failed' },
  ])
  await scheduler.wait(1200)
  feed.close()
  // The same JSON as the API's, in the watcher's language, at most once a second.
  expect(feed.messages.at(-1)?.run).toEqual(await read(client, runId, 'ja'))
  expect(feed.messages.at(-1)?.run.error?.message).toMatch(/[ぁ-ん]/)
  const times = feed.messages.slice(1).map(({ at }) => at)
  for (let i = 1; i < times.length; i++) expect(times[i]! - times[i - 1]!).toBeGreaterThan(950)
})

it('shows counts, deliveries, rejected rows with reasons, objects and records', async () => {
  const client = await signIn()
  await publishJob(sampleDocument('shown'))
  const { runId } = await claimRun('shown')
  await driveToEnd({ workspace: 'main', runId, fence: 1 }, outsideWorld())
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
    { node: 'to-file', line: 4 },
    { node: 'mapped', line: 5 },
  ])
  for (const { message, code } of all.rows) expect(message).not.toBe(code)
  expect((await page('offset=1&limit=1')).rows).toEqual([all.rows[1]])
  const { objects } = await (
    await client.get('/api/objects')
  ).json<{ objects: { name: string; recordCount: number }[] }>()
  expect(objects.find(({ name }) => name === 'Airport')?.recordCount).toBe(3)
  const { records } = await (
    await client.get('/api/objects/Airport/records?limit=1')
  ).json<{ records: Record<string, string | null>[] }>()
  expect(records[0]).toMatchObject({ iata: 'HND', name: '羽田', city: 'Tokyo', latitude: null })
  expect(records[0]?.['GSID']).toMatch(/^[0-9A-Z]{36}$/)
})

it('refuses what is not there, not published or not signed in', async () => {
  const client = await signIn()
  const code = async (response: Response) => (await response.json<{ error: ApiError }>()).error.code
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

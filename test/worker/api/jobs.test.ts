// Jobs: drafts that nobody overwrites, versions that never change, requests that are sent twice.
import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import type { JobDocument } from '../../../engine/job/document.ts'
import type { Job } from '../../../worker/api/contract.ts'
import { signIn } from '../client.ts'
import type { Client } from '../client.ts'

async function newJob(client: Client, name = 'Routes'): Promise<Job> {
  const response = await client.send('POST', '/api/jobs', { name })
  expect(response.status).toBe(201)
  return response.json<Job>()
}

const save = (client: Client, draft: JobDocument, etag?: string) =>
  client.send('PUT', `/api/jobs/${draft.id}/draft`, draft, etag ? { 'If-Match': etag } : {})

const publish = (client: Client, id: string, etag: string) =>
  client.send('POST', `/api/jobs/${id}/publish`, undefined, { 'If-Match': etag })

const create = (client: Client, key: string, name: string) =>
  client.send('POST', '/api/jobs', { name }, { 'Idempotency-Key': key })

const errorCode = async (response: Response) =>
  (await response.json<{ error: { code: string } }>()).error.code

describe('drafts', () => {
  test('a new job is empty and in the list', async () => {
    const client = await signIn()
    const job = await newJob(client, 'Airports')
    expect(job).toMatchObject({ name: 'Airports', publishedVersion: null, schedule: null })
    expect(job.draft).toMatchObject({ id: job.id, name: 'Airports', nodes: [] })
    const { jobs } = await (await client.get('/api/jobs')).json<{ jobs: { id: string }[] }>()
    expect(jobs).toContainEqual(
      expect.objectContaining({ id: job.id, name: 'Airports', lastRun: null }),
    )
  })

  test('of two who opened the same draft, the second to save is told', async () => {
    const client = await signIn()
    const { draft, etag } = await newJob(client)
    const first = await save(client, { ...draft, name: 'First' }, etag)
    expect(first.status).toBe(200)
    const { etag: next } = await first.json<{ etag: string }>()
    expect(first.headers.get('ETag')).toBe(next)
    const second = await save(client, { ...draft, name: 'Second' }, etag)
    expect(second.status).toBe(412)
    expect(await errorCode(second)).toBe('job.changed')
    const now = await (await client.get(`/api/jobs/${draft.id}`)).json<Job>()
    expect(now).toMatchObject({ name: 'First', etag: next })
    expect((await save(client, draft, next)).status).toBe(200)
  })

  test('of ten simultaneous saves one wins', async () => {
    const client = await signIn()
    const { draft, etag } = await newJob(client)
    const saves = Array.from({ length: 10 }, (_, n) =>
      save(client, { ...draft, name: `Save ${n}` }, etag),
    )
    const statuses = (await Promise.all(saves)).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([200, ...Array.from({ length: 9 }, () => 412)])
  })

  test('a save must say what it is based on, and belong to the job', async () => {
    const client = await signIn()
    const { draft, etag, id } = await newJob(client)
    const blind = await save(client, draft)
    expect([blind.status, await errorCode(blind)]).toEqual([428, 'job.if-match'])
    expect((await save(client, draft, '"nonsense"')).status).toBe(412)
    const foreign = await client.send(
      'PUT',
      `/api/jobs/${id}/draft`,
      { ...draft, id: 'other' },
      { 'If-Match': etag },
    )
    expect(await errorCode(foreign)).toBe('job.wrong-id')
    expect(await errorCode(await save(client, { ...draft, id: 'none' }, etag))).toBe(
      'job.not-found',
    )
  })

  test('who saved what is written down as a diff', async () => {
    const client = await signIn()
    const { draft, etag, id } = await newJob(client, 'Before')
    await save(client, { ...draft, name: 'After' }, etag)
    const row = await env.DB.prepare('SELECT * FROM audit WHERE subject = ? AND what = ?')
      .bind(id, 'job.save')
      .first<{ actor: string; diff: string }>()
    expect(row?.actor).toBe('owner')
    expect(JSON.parse(row?.diff ?? '')).toMatchObject({ name: { from: 'Before', to: 'After' } })
  })
})

test('a draft near the size limit is saved again and again, and its audit rows stay small', async () => {
  const client = await signIn()
  const job = await newJob(client)
  let etag = job.etag
  for (const letter of ['a', 'b']) {
    const note = {
      id: 'note',
      type: 'source',
      version: 1,
      name: 'Large',
      config: { text: letter.repeat(1_200_000) },
      position: { x: 0, y: 0 },
    }
    const saved = await save(client, { ...job.draft, nodes: [note] }, etag)
    expect(saved.status).toBe(200)
    etag = (await saved.json<{ etag: string }>()).etag
  }
  const { results } = await env.DB.prepare('SELECT diff FROM audit WHERE subject = ?')
    .bind(job.id)
    .all<{ diff: string }>()
  expect(results).toHaveLength(3)
  for (const { diff } of results) expect(diff.length).toBeLessThan(400_001)
})

describe('publishing', () => {
  test('makes versions that stay', async () => {
    const client = await signIn()
    const { draft, etag, id } = await newJob(client, 'One')
    expect(await (await publish(client, id, etag)).json()).toEqual({ version: 1 })
    expect(await (await publish(client, id, etag)).json()).toEqual({ version: 1 })
    const saved = await save(client, { ...draft, name: 'Two' }, etag)
    const { etag: next } = await saved.json<{ etag: string }>()
    expect((await publish(client, id, etag)).status).toBe(412)
    expect(await (await publish(client, id, next)).json()).toEqual({ version: 2 })
    const names = await Promise.all(
      [1, 2].map(async (version) => {
        const response = await client.get(`/api/jobs/${id}/versions/${version}`)
        return (await response.json<JobDocument>()).name
      }),
    )
    expect(names).toEqual(['One', 'Two'])
    expect((await client.get(`/api/jobs/${id}/versions/3`)).status).toBe(404)
    const job = await (await client.get(`/api/jobs/${id}`)).json<Job>()
    expect(job).toMatchObject({ publishedVersion: 2, publishedAt: expect.stringMatching(/Z$/) })
  })

  test('five at once make one version', async () => {
    const client = await signIn()
    const { etag, id } = await newJob(client)
    const answers = await Promise.all(Array.from({ length: 5 }, () => publish(client, id, etag)))
    const versions = await Promise.all(answers.map((a) => a.json<{ version?: number }>()))
    const { results } = await env.DB.prepare('SELECT version FROM job_versions WHERE job = ?')
      .bind(id)
      .all()
    expect(versions.filter(({ version }) => version === 1).length).toBeGreaterThan(0)
    expect(results.length).toBe(new Set(versions.map(({ version }) => version)).size)
  })

  test('refuses a document with problems and tells them', async () => {
    const client = await signIn()
    const { draft, etag, id } = await newJob(client)
    const node = {
      id: 'source-1',
      type: 'no-such-type',
      version: 1,
      name: 'Odd',
      config: {},
      position: { x: 0, y: 0 },
    }
    const saved = await save(client, { ...draft, nodes: [node] }, etag)
    const { etag: next } = await saved.json<{ etag: string }>()
    const response = await publish(client, id, next)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      error: { code: 'job.invalid', values: { count: 1 } },
      problems: [{ node: 'source-1', severity: 'error', code: 'node.unknown-type' }],
    })
  })
})

describe('Idempotency-Key', () => {
  test('the same request twice creates once', async () => {
    const client = await signIn()
    const key = crypto.randomUUID()
    const first = await create(client, key, 'Once')
    const second = await create(client, key, 'Once')
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.headers.get('Idempotency-Replayed')).toBe('true')
    expect(await second.json()).toEqual(await first.json())
  })

  test('another request under the same key is refused', async () => {
    const client = await signIn()
    const key = crypto.randomUUID()
    await create(client, key, 'One')
    const other = await create(client, key, 'Two')
    expect([other.status, await errorCode(other)]).toEqual([422, 'idempotency.reused'])
  })

  test('five at once create once', async () => {
    const client = await signIn()
    const key = crypto.randomUUID()
    const name = `Five ${key}`
    const answers = await Promise.all(Array.from({ length: 5 }, () => create(client, key, name)))
    for (const { status } of answers) expect([201, 409]).toContain(status)
    const { results } = await env.DB.prepare('SELECT id FROM jobs WHERE name = ?').bind(name).all()
    expect(results).toHaveLength(1)
  })
})

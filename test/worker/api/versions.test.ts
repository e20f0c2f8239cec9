// What was kept of a job, who has it open, and that a deletion can be taken back.
import { expect, test } from 'vitest'
import type {
  Job,
  JobSummary,
  JobVersion,
  Presence,
  Schedule,
} from '../../../worker/api/contract.ts'
import { signIn } from '../client.ts'
import type { Client } from '../client.ts'

async function newJob(client: Client, name: string): Promise<Job> {
  return (await client.send('POST', '/api/jobs', { name })).json<Job>()
}

const codeOf = async (response: Response) =>
  (await response.json<{ error: { code: string } }>()).error.code

test('published versions and named saves stand in one list and can be read', async () => {
  const client = await signIn()
  const { id, etag, draft } = await newJob(client, 'One')
  const path = `/api/jobs/${id}`
  await client.send('POST', `${path}/publish`, undefined, { 'If-Match': etag })
  const kept = await client.send('POST', `${path}/saves`, { name: 'Before' }, { 'If-Match': etag })
  expect(kept.status).toBe(201)
  const save = await kept.json<JobVersion>()
  await client.send('PUT', `${path}/draft`, { ...draft, name: 'Two' }, { 'If-Match': etag })
  const stale = await client.send('POST', `${path}/saves`, { name: 'X' }, { 'If-Match': etag })
  expect(await codeOf(stale)).toBe('job.changed')
  const { versions } = await (
    await client.get(`${path}/versions`)
  ).json<{ versions: JobVersion[] }>()
  expect(versions).toHaveLength(2)
  expect(versions).toContainEqual(save)
  expect(versions).toContainEqual(
    expect.objectContaining({ kind: 'published', version: 1, ref: 'versions/1', by: 'Owner' }),
  )
  expect(save).toMatchObject({ kind: 'saved', name: 'Before', by: 'Owner' })
  expect(await (await client.get(`${path}/${save.ref}`)).json()).toMatchObject({ name: 'One' })
  expect(await codeOf(await client.get(`${path}/saves/none`))).toBe('job.save.not-found')
})

test('a deleted job is gone until the deletion is taken back', async () => {
  const client = await signIn()
  const { id, etag, draft } = await newJob(client, 'Gone for a while')
  const path = `/api/jobs/${id}`
  const schedule = { cron: '0 3 * * *', zone: 'Europe/Berlin', enabled: true }
  await client.send('PUT', `${path}/schedule`, schedule)
  expect((await client.send('DELETE', path)).status).toBe(204)
  const listed = async (which = '') =>
    (await (await client.get(`/api/jobs${which}`)).json<{ jobs: JobSummary[] }>()).jobs.map(
      (job) => job.id,
    )
  expect(await listed()).not.toContain(id)
  expect(await listed('?deleted=true')).toEqual([id])
  expect((await client.get(path)).status).toBe(404)
  const save = await client.send('PUT', `${path}/draft`, draft, { 'If-Match': etag })
  expect(await codeOf(save)).toBe('job.not-found')
  expect((await client.send('DELETE', path)).status).toBe(404)
  const back = await client.send('POST', `${path}/restore`)
  expect(await back.json()).toMatchObject({ id, schedule: { ...schedule } })
  expect(await listed()).toContain(id)
  expect(await listed('?deleted=true')).toEqual([])
})

test('tabs on one job see each other until they leave, and learn that the draft or the schedule changed', async () => {
  const client = await signIn()
  const { id, etag, draft } = await newJob(client, 'Shared')
  const say = async (tab: string, leaving = false, node: string | null = null) =>
    (
      await client.send('PUT', `/api/jobs/${id}/presence/${tab}`, {
        browser: `browser of ${tab}`,
        label: `Label ${tab}`,
        leaving,
        node,
      })
    ).json<{ others: Presence[]; etag: string; schedule: Schedule | null }>()
  expect(await say('a')).toMatchObject({ others: [], etag, publishedVersion: null })
  expect((await say('b')).others).toEqual([
    { tab: 'a', browser: 'browser of a', label: 'Label a', node: null },
  ])
  await client.send('PUT', `/api/jobs/${id}/draft`, { ...draft, name: 'X' }, { 'If-Match': etag })
  await say('b', false, 'flights')
  const now = await say('a')
  expect(now.others.map(({ tab, node }) => [tab, node])).toEqual([['b', 'flights']])
  expect(now.etag).not.toBe(etag)
  expect(now.schedule).toBeNull()
  const schedule = { cron: '0 5 * * *', zone: 'Asia/Tokyo', enabled: true }
  await client.send('PUT', `/api/jobs/${id}/schedule`, schedule)
  expect(await say('a')).toMatchObject({ zone: 'Asia/Tokyo', schedule })
  await say('b', true)
  expect((await say('a')).others).toEqual([])
})

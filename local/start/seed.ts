// Puts the sample into the workspace through the API: a connection with its secret, two published jobs, their schedules.
import { readFileSync } from 'node:fs'
import { documentSchema, type JobDocument } from '../../engine/job/document.ts'
import type { Connection, Job, JobSummary, Schedule } from '../../worker/api/contract.ts'
import type { Api } from './api-client.ts'
import type { LocalKeys } from './keys.ts'

export const connectionSlug = 'partner-feed'

/** In the order in which they run: Routes looks up what Airports has written. */
const samples = [
  { name: 'Airports', file: 'airports.json', cron: '20 0 * * *' },
  { name: 'Routes', file: 'routes.json', cron: '30 0 * * *' },
] as const

export const sampleZone = 'Asia/Tokyo'

/** What a job's schedule is while start runs it; found later, a start died meanwhile. */
export const everyMinute = '* * * * *'

export interface SampleJobs {
  airports: string
  routes: string
}

/** Safe to repeat. What a person has changed stays: only what is missing is made, and the server's new port entered. */
export async function seedSample(
  api: Api,
  server: { port: number; keys: LocalKeys['sftp'] },
): Promise<SampleJobs> {
  await ensureConnection(api, server)
  const { jobs } = await api.call<{ jobs: JobSummary[] }>('GET', '/api/jobs')
  const ids: string[] = []
  for (const sample of samples) {
    const found = jobs.find((job) => job.name === sample.name)
    const published = found !== undefined && found.publishedVersion !== null
    ids.push(published ? found.id : await publishSample(api, sample, found?.id))
    if (!found?.schedule || found.schedule.cron === everyMinute) {
      const schedule = { cron: sample.cron, zone: sampleZone, enabled: true }
      await api.call<Schedule>('PUT', `/api/jobs/${ids.at(-1)}/schedule`, schedule)
    }
  }
  return { airports: ids[0] ?? '', routes: ids[1] ?? '' }
}

/** The document of a sample job, as it is in the repository. */
export function sampleDocument(file: string): JobDocument {
  const path = new URL(`../sample/jobs/${file}`, import.meta.url)
  return documentSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
}

async function publishSample(
  api: Api,
  sample: (typeof samples)[number],
  existing: string | undefined,
): Promise<string> {
  const { name } = sample
  const id = existing ?? (await api.call<Job>('POST', '/api/jobs', { name })).id
  const { etag } = await api.call<Job>('GET', `/api/jobs/${id}`)
  const draft = { ...sampleDocument(sample.file), id }
  const path = `/api/jobs/${id}`
  const saved = await api.call<{ etag: string }>('PUT', `${path}/draft`, draft, {
    'if-match': etag,
  })
  await api.call('POST', `${path}/publish`, undefined, { 'if-match': saved.etag })
  return id
}

async function ensureConnection(
  api: Api,
  { port, keys }: { port: number; keys: LocalKeys['sftp'] },
): Promise<void> {
  const settings = {
    host: '127.0.0.1',
    port,
    username: keys.username,
    hostKey: keys.fingerprint,
  }
  const name = 'Partner feed (sample)'
  const { connections } = await api.call<{ connections: Connection[] }>('GET', '/api/connections')
  const found = connections.find((connection) => connection.slug === connectionSlug)
  const path = `/api/connections/${connectionSlug}`
  if (found === undefined) {
    const connection = { slug: connectionSlug, name, connector: 'sftp', settings }
    await api.call('POST', '/api/connections', connection)
  } else if (isSampleServer(found, settings) && found.settings['port'] !== port) {
    await api.call('PUT', path, { name: found.name, settings: { ...found.settings, port } })
  }
  if (found?.secrets['password']?.set !== true) {
    await api.call('PUT', `${path}/secrets/password`, { value: keys.password })
  }
}

/** A person may have pointed the connection to a server of their own: that is not ours to change. */
function isSampleServer(found: Connection, own: { host: string; hostKey: string }): boolean {
  return found.settings['host'] === own.host && found.settings['hostKey'] === own.hostKey
}

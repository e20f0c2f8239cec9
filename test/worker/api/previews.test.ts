// The snapshot of a preview: real bytes from a real server, kept under what they contain, failures told per node.
import { env } from 'cloudflare:workers'
import { expect, inject, test } from 'vitest'
import { defaultReadFormat } from '../../../engine/formats/csv/format.ts'
import type { Snapshot } from '../../../engine/run/snapshot.ts'
import { asIs } from '../../../engine/value/key.ts'
import { signIn } from '../client.ts'
import type { Client } from '../client.ts'

const partner = inject('partner')

interface Preview {
  snapshot: Snapshot
  failures: { node: string; error: { code: string; message: string; hint: string } }[]
}

async function connected(): Promise<{ client: Client; connection: string }> {
  const client = await signIn()
  const connection = `partner-${crypto.randomUUID().slice(0, 8)}`
  const { settings, password: value } = partner
  const body = { slug: connection, name: 'Partner', connector: 'sftp', settings }
  await client.send('POST', '/api/connections', body)
  await client.send('PUT', `/api/connections/${connection}/secrets/password`, { value })
  return { client, connection }
}

const node = (id: string, type: string, config: object) => ({
  id,
  type,
  version: 1,
  name: id,
  config,
  position: { x: 0, y: 0 },
})

const source = (id: string, connection: string, read: object = {}) =>
  node(id, 'source', {
    connector: 'sftp',
    connection,
    read: { folder: '/out', prefix: 'airports', suffix: '.csv', pick: 'all', ...read },
    format: defaultReadFormat,
    schema: [],
  })

const lookup = node('origin', 'derived-mapping', {
  target: 'origin_airport',
  object: 'Airport',
  matches: [{ field: 'origin', objectField: 'iata', normalise: asIs }],
  none: 'null',
  defaultValue: '',
  several: 'lowest',
})

async function preview(client: Client, nodes: unknown[], language = 'en'): Promise<Preview> {
  const document = { format: 1, id: 'job-1', name: 'Job', nodes, edges: [], frames: [] }
  const headers = { 'Accept-Language': language }
  const response = await client.send('POST', '/api/previews', { document }, headers)
  expect(response.status).toBe(200)
  return response.json<Preview>()
}

test('files by prefix in reading order, an object, and a context', async () => {
  const { client, connection } = await connected()
  const { snapshot, failures } = await preview(client, [source('airports', connection), lookup])
  expect(failures).toEqual([])
  const files = snapshot.sources['airports'] ?? []
  expect(files.map(({ name }) => name)).toEqual(['airports-2.csv', 'airports.csv'])
  const bytes = await (await client.get(`/api/files/${files[1]?.hash}`)).text()
  expect(bytes).toBe('iata,name\n00M,Thigpen\n00R,Livingston\n')
  expect(bytes).toHaveLength(files[1]?.sizeBytes ?? 0)
  const airport = snapshot.objects['Airport']
  const { objects } = await (
    await client.get('/api/objects')
  ).json<{ objects: { name: string; sequence: number; recordCount: number }[] }>()
  const now = objects.find(({ name }) => name === 'Airport')
  expect(airport?.sequence).toBe(now?.sequence)
  const records = await (await client.get(`/api/files/${airport?.file.hash}`)).text()
  const [header, ...rows] = records.trimEnd().split('\n')
  expect([header, rows.length]).toEqual(['GSID,iata', now?.recordCount])
  expect(snapshot.context).toMatchObject({ runId: 'preview', sequence: 0, zone: 'UTC' })
  expect(`${snapshot.context.startedAtLocal}.`).toBe(snapshot.context.startedAt.slice(0, 20))
})

test('an object with all its fields while one of its lookups has no field to look up by', async () => {
  const client = await signIn()
  const open = { ...lookup, id: 'open', config: { ...lookup.config, matches: [] } }
  const unfinished = { field: '', objectField: 'iata', normalise: asIs }
  const begun = { ...open, config: { ...lookup.config, matches: [unfinished] } }
  const headerOf = async (...nodes: unknown[]) => {
    const { snapshot } = await preview(client, nodes)
    const response = await client.get(`/api/files/${snapshot.objects['Airport']?.file.hash}`)
    return (await response.text()).split('\n', 1)[0]
  }
  const all = 'GSID,iata,name,city,state,country,latitude,longitude'
  expect(await headerOf(open)).toBe(all)
  expect(await headerOf(begun)).toBe(all)
  expect(await headerOf(lookup, open)).toBe(all)
  expect(await headerOf(lookup)).toBe('GSID,iata')
})

test('files of a source one of whose fields has no name yet', async () => {
  const { client, connection } = await connected()
  const whole = source('begun', connection)
  const begun = { ...whole, config: { ...whole.config, schema: [{ name: '', type: 'string' }] } }
  const { snapshot, failures } = await preview(client, [begun])
  expect(failures).toEqual([])
  expect(snapshot.sources['begun']).toHaveLength(2)
})

test('a file of several parts arrives whole', async () => {
  const { client, connection } = await connected()
  const { snapshot } = await preview(client, [source('big', connection, { prefix: 'large' })])
  const [file] = snapshot.sources['big'] ?? []
  const response = await client.get(`/api/files/${file?.hash}`)
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer())
  expect(file?.sizeBytes).toBe(7 * 1024 * 1024)
  expect(Buffer.from(digest).toString('hex')).toBe(file?.hash)
})

test('a file that has not changed is not copied again', async () => {
  const { client, connection } = await connected()
  const nodes = [source('airports', connection)]
  const first = await preview(client, nodes)
  // As if it had been read long after it was last written.
  await env.DB.prepare('UPDATE remote_files SET read_at = read_at + 3600000').run()
  const readAt = () =>
    env.DB.prepare("SELECT read_at FROM remote_files WHERE name = 'airports.csv' AND origin LIKE ?")
      .bind(`${connection} %`)
      .first<{ read_at: number }>()
  const before = await readAt()
  const second = await preview(client, nodes)
  expect(second.snapshot.sources).toEqual(first.snapshot.sources)
  expect(await readAt()).toEqual(before)
  await env.BYTES.delete(`main/files/${first.snapshot.sources['airports']?.[1]?.hash}`)
  await preview(client, nodes)
  expect(await readAt()).not.toEqual(before)
})

test('one node that cannot be read does not spoil the others', async () => {
  const { client, connection } = await connected()
  const { snapshot, failures } = await preview(
    client,
    [
      source('fine', connection),
      source('gone', connection, { prefix: 'nothing' }),
      source('nowhere', connection, { folder: '/none' }),
      source('unknown', 'no-such'),
      source('unfinished', connection, { prefix: '' }),
      node('odd', 'no-such-type', {}),
    ],
    'ja',
  )
  expect(Object.keys(snapshot.sources)).toEqual(['fine'])
  const codes = Object.fromEntries(failures.map(({ node: at, error }) => [at, error.code]))
  expect(codes).toEqual({
    gone: 'source.no-file',
    nowhere: 'sftp.no-such-folder',
    unknown: 'connection.not-found',
    unfinished: 'config.empty',
  })
  for (const { error } of failures) expect(error.message).toMatch(/[ぁ-んァ-ヶ一-龠]/)
})

// A small published job in the edge's database, and an outside world in memory that counts what it is given.
import { createHash } from 'node:crypto'
import { env } from 'cloudflare:workers'
import { defaultReadFormat, defaultWriteFormat } from '../../../engine/formats/csv/format.ts'
import type { ByteSource, ConnectorHost, SftpWrite } from '../../../engine/host.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import { AwaseError } from '../../../engine/error.ts'
import { asIs } from '../../../engine/value/key.ts'
import { openDatabase } from '../../../worker/db/database.ts'
import { connections, jobs, jobVersions, schedules } from '../../../worker/db/schema/index.ts'
import { firstWorkspace, seedWorkspace } from '../../../worker/db/seed.ts'

export const workspace = firstWorkspace
export const db = openDatabase(env.DB)

const position = { x: 0, y: 0 }
const field = (name: string) => ({ kind: 'field' as const, field: name })
const text = (target: string, required = false) => ({
  target,
  type: 'string' as const,
  from: field(target),
  required,
})
const node = (id: string, type: string, config: Record<string, unknown>) => ({
  id,
  type,
  version: 1,
  name: id,
  config,
  position,
})
const edge = (from: string, to: string) => ({
  id: `${from}-${to}`,
  from: { node: from, port: 'out' },
  to: { node: to, port: 'in' },
})

export interface SampleOptions {
  connection: string
  /** Columns of the source's files. */
  columns: readonly string[]
  readFolder: string
  writeFolder: string
}

const inMemory: SampleOptions = {
  connection: 'partner',
  columns: ['iata', 'name', 'city'],
  readFolder: '/',
  writeFolder: '/out',
}

/** source → derived mapping by Airport → file; source → direct mapping → object Airport. */
export function sampleDocument(id: string, options: SampleOptions = inMemory): JobDocument {
  const { connection, columns } = options
  const read = { folder: options.readFolder, prefix: 'airports', suffix: '.csv', pick: 'all' }
  const schema = columns.map((name) => ({ name, type: 'string' }))
  const source = { connector: 'sftp', connection, read, format: defaultReadFormat }
  return {
    format: 1,
    id,
    name: 'Airports',
    nodes: [
      node('airports', 'source', { ...source, schema }),
      node('known', 'derived-mapping', {
        target: 'gsid',
        object: 'Airport',
        matches: [{ field: 'iata', objectField: 'iata', normalise: asIs }],
        none: 'null',
        defaultValue: '',
        several: 'lowest',
      }),
      node('mapped', 'direct-mapping', {
        fields: columns.map((name) => text(name, name !== 'city')),
      }),
      node('records-out', 'destination', {
        connector: 'object',
        connection: '',
        write: { object: 'Airport', mode: 'upsert', key: [] },
        format: defaultWriteFormat,
      }),
      node('report-out', 'destination', {
        connector: 'sftp',
        connection,
        write: { folder: options.writeFolder, name: 'report_{yyyyMMddHHmmss}.csv' },
        format: { ...defaultWriteFormat, encoding: 'shift_jis', newline: 'crlf' },
      }),
    ],
    edges: [
      edge('airports', 'known'),
      edge('known', 'report-out'),
      edge('airports', 'mapped'),
      edge('mapped', 'records-out'),
    ],
    frames: [],
  }
}

/** Publishes `document` as version 1, with a schedule when one is given. */
export async function publishJob(
  document: JobDocument,
  schedule?: { cron: string; zone: string; nextAt: number },
): Promise<void> {
  await seedWorkspace(db, 0)
  const by = { updatedAt: 0, updatedBy: 'owner' }
  const { id: job, name } = document
  await db
    .insert(connections)
    .values({
      workspace,
      slug: 'partner',
      name: 'Partner',
      connector: 'sftp',
      settings: {
        host: 'partner.test',
        port: 22,
        username: 'u',
        hostKey: `SHA256:${'A'.repeat(43)}`,
      },
      ...by,
    })
    .onConflictDoNothing()
  await db.insert(jobs).values({
    workspace,
    id: job,
    name,
    draft: document,
    revision: 1,
    publishedVersion: 1,
    zone: schedule?.zone,
    ...by,
  })
  await db
    .insert(jobVersions)
    .values({ workspace, job, version: 1, document, publishedAt: 0, publishedBy: 'owner' })
  if (schedule === undefined) return
  const { cron, nextAt } = schedule
  await db.insert(schedules).values({ workspace, job, cron, nextAt, enabled: true, ...by })
}

export const airportsCsv =
  'iata,name,city\nHND,羽田,Tokyo\nNRT,成田,Narita\nMUC,München,Munich\n,keyless,Nowhere\n'

export interface Outside {
  /** By path. */
  readonly delivered: Map<string, string>
  /** Every write that was not recognised as a repeat. */
  readonly written: string[]
  /** Thrown by the next writes. */
  readonly trouble: unknown[]
  connect(): ConnectorHost
}

/** An SFTP server as the relay shows it: one folder to read, deliveries recognised by name and hash. */
export function outsideWorld(
  files: Record<string, string> = { 'airports.csv': airportsCsv },
): Outside {
  const delivered = new Map<string, string>()
  const written: string[] = []
  const trouble: unknown[] = []
  const bytes = (name: string) => new TextEncoder().encode(files[name] ?? '')
  const write = async ({ path, sizeBytes, sha256, open }: SftpWrite) => {
    if (trouble.length > 0) throw trouble.shift()
    const content = await readAll(await open())
    const hash = createHash('sha256').update(content).digest('hex')
    if (hash !== sha256 || content.length !== sizeBytes) throw new Error('torn delivery')
    const before = delivered.get(path)
    if (before !== undefined && before !== sha256) throw new AwaseError('sftp.exists')
    if (before === undefined) written.push(path)
    delivered.set(path, sha256)
    return {
      outcome: before === undefined ? ('written' as const) : ('present' as const),
      sizeBytes,
      sha256,
    }
  }
  const sftp = {
    list: async () =>
      Object.keys(files).map((name) => ({
        name,
        sizeBytes: bytes(name).length,
        modifiedAt: '2026-11-20T00:00:00.000Z',
      })),
    read: async (_connection: string, path: string) => sourceOf(bytes(path.replace(/^\//, ''))),
    write,
  }
  const signal = new AbortController().signal
  return { delivered, written, trouble, connect: () => ({ sftp, fetch, log: () => {}, signal }) }
}

const fetch = () => Promise.reject(new Error('no connector of this job speaks HTTP'))

function sourceOf(content: Uint8Array): ByteSource {
  let at = 0
  return {
    read: async (into) => {
      const part = content.subarray(at, at + into.length)
      into.set(part)
      at += part.length
      return part.length
    },
    close: async () => {},
  }
}

async function readAll(source: ByteSource): Promise<Uint8Array> {
  const buffer = new Uint8Array(1024 * 1024)
  let size = 0
  for (;;) {
    const count = await source.read(buffer.subarray(size))
    if (count === 0) return buffer.slice(0, size)
    size += count
  }
}

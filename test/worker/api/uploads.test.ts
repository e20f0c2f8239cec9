// Uploads: in parts, in any order, resumed by anybody of the workspace, and only ever the bytes that were announced.
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { fileKey } from '../../../worker/host/files.ts'
import { uploadPartBytes } from '../../../worker/host/arriving-file.ts'
import { ask, origin, signIn } from '../client.ts'
import type { Client } from '../client.ts'

function pattern(length: number, seed: number): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(Math.ceil(length / 4)).map((_, at) => (at + seed) * 2654435761)
  return new Uint8Array(words.buffer).subarray(0, length)
}

const hashOf = async (bytes: Uint8Array<ArrayBuffer>) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')

function sendPart(
  client: Client,
  hash: string,
  part: number,
  whole: Uint8Array<ArrayBuffer>,
  bytes = whole.slice(part * uploadPartBytes, (part + 1) * uploadPartBytes),
): Promise<Response> {
  return ask(`/api/uploads/${hash}/parts/${part}?sizeBytes=${whole.length}`, {
    method: 'PUT',
    headers: { Cookie: client.cookie, Origin: origin, 'Content-Length': String(bytes.length) },
    body: bytes,
  })
}

const begin = async (client: Client, hash: string, sizeBytes: number) =>
  client.send('POST', `/api/uploads/${hash}`, { sizeBytes })
const complete = (client: Client, hash: string, sizeBytes: number) =>
  client.send('POST', `/api/uploads/${hash}/complete`, { sizeBytes })
const codeOf = async (response: Response) =>
  (await response.json<{ error: { code: string } }>()).error.code

test('a file in three parts, interrupted and resumed by another session, is read whole', async () => {
  const bytes = pattern(uploadPartBytes * 2 + 12_345, 1)
  const hash = await hashOf(bytes)
  const first = await signIn()
  expect(await (await begin(first, hash, bytes.length)).json()).toEqual({
    arrived: false,
    partBytes: uploadPartBytes,
    parts: [],
  })
  for (const part of [2, 0]) expect((await sendPart(first, hash, part, bytes)).status).toBe(204)
  expect(await codeOf(await complete(first, hash, bytes.length))).toBe('upload.incomplete')
  const second = await signIn()
  expect(await (await begin(second, hash, bytes.length)).json()).toMatchObject({ parts: [0, 2] })
  await sendPart(second, hash, 1, bytes)
  const done = await complete(second, hash, bytes.length)
  expect(await done.json()).toEqual({ hash, sizeBytes: bytes.length })
  const read = await second.get(`/api/files/${hash}`)
  expect(await hashOf(new Uint8Array(await read.arrayBuffer()))).toBe(hash)
  expect(await (await begin(second, hash, bytes.length)).json()).toMatchObject({ arrived: true })
  expect((await env.BYTES.list({ prefix: `default/parts/${hash}` })).objects).toEqual([])
})

test('other bytes than announced are thrown away', async () => {
  const client = await signIn()
  const announced = await hashOf(pattern(1000, 2))
  const other = pattern(1000, 3)
  await begin(client, announced, 1000)
  await sendPart(client, announced, 0, other)
  expect(await codeOf(await complete(client, announced, 1000))).toBe('upload.hash-differs')
  const { workspace } = await (
    await client.get('/api/session')
  ).json<{ workspace: { id: string } }>()
  expect(await env.BYTES.head(fileKey(workspace.id, announced))).toBeNull()
  expect(await (await begin(client, announced, 1000)).json()).toMatchObject({ parts: [] })
})

test('parts of another size, parts beyond the end and files beyond the limit are refused', async () => {
  const client = await signIn()
  const bytes = pattern(5000, 4)
  const hash = await hashOf(bytes)
  expect(await codeOf(await sendPart(client, hash, 0, bytes, bytes.slice(0, 10)))).toBe(
    'upload.incomplete',
  )
  expect(await codeOf(await sendPart(client, hash, 1, bytes, bytes.slice(0, 1)))).toBe(
    'upload.incomplete',
  )
  const large = await begin(client, hash, 2 ** 30)
  expect([large.status, await codeOf(large)]).toEqual([413, 'upload.too-large'])
})

test('a source of an uploaded file reads it, and says when its bytes are not there', async () => {
  const client = await signIn()
  const bytes = Uint8Array.from(new TextEncoder().encode('code,name\n007,Ａ\n'))
  const hash = await hashOf(bytes)
  const file = { name: 'a.csv', hash, sizeBytes: bytes.length, modifiedAt: '2026-01-01T00:00:00Z' }
  const source = {
    id: 'source',
    type: 'source',
    version: 2,
    name: 'A',
    position: { x: 0, y: 0 },
    config: {
      connector: 'upload',
      connection: '',
      read: { files: [file] },
      format: { kind: 'csv' },
      compression: { kind: 'none', member: '', members: 'one' },
      schema: [{ name: 'code', type: 'string' }],
    },
  }
  const document = { format: 1, id: 'x', name: 'X', nodes: [source], edges: [], frames: [] }
  const before = await client.send('POST', '/api/previews', { document })
  expect(await before.json()).toMatchObject({
    failures: [{ node: 'source', error: { code: 'upload.missing' } }],
  })
  await begin(client, hash, bytes.length)
  await sendPart(client, hash, 0, bytes)
  await complete(client, hash, bytes.length)
  const after = await client.send('POST', '/api/previews', { document })
  expect(await after.json()).toMatchObject({
    failures: [],
    snapshot: { sources: { source: [file] } },
  })
})

// Bytes in R2: whole or not at all, under what they contain, read by range.
import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import type { ByteSource } from '../../../engine/host.ts'
import { byteRange } from '../../../worker/api/http/byte-range.ts'
import {
  createFileStore,
  fileKey,
  openKey,
  stagedKey,
  storeBytes,
} from '../../../worker/host/files.ts'
import { sourceStream } from '../../../worker/host/streams.ts'
import { partBytes, uploadTo } from '../../../worker/host/upload.ts'
import { signIn } from '../client.ts'
import { hashOf, pattern, readAll } from './bytes.ts'

function sourceOf(bytes: Uint8Array, chunk = 100_000): ByteSource & { closed: boolean } {
  let at = 0
  return {
    closed: false,
    async read(into) {
      const count = Math.min(chunk, into.length, bytes.length - at)
      into.set(bytes.subarray(at, at + count))
      at += count
      return count
    },
    async close() {
      this.closed = true
    },
  }
}

const sizes = [0, 1, 70_000, partBytes - 1, partBytes, partBytes + 1, 2 * partBytes + 12_345]

describe('content addresses', () => {
  test.each(sizes)('%i bytes come back as they were', async (size) => {
    const bytes = pattern(size)
    const source = sourceOf(bytes)
    const stored = await storeBytes(env.BYTES, 'main', source)
    expect(stored).toEqual({ hash: await hashOf(bytes), sizeBytes: size })
    expect(source.closed).toBe(true)
    const store = createFileStore(env.BYTES, 'main', 'run-1')
    const back = await readAll(await store.open(stored.hash), 65_521)
    expect(await hashOf(back)).toBe(stored.hash)
    expect((await env.BYTES.list({ prefix: 'main/arriving/' })).objects).toEqual([])
  })

  test.each([0, 2])(
    'at the end of %i bytes there is nothing, however often it is asked',
    async (size) => {
      const { hash } = await storeBytes(env.BYTES, 'main', sourceOf(pattern(size)))
      const source = await createFileStore(env.BYTES, 'main', 'run-1').open(hash)
      const into = new Uint8Array(8)
      const counts: number[] = []
      for (let read = 0; read < 4; read++) counts.push(await source.read(into))
      expect(counts.filter((count) => count > 0)).toEqual(size === 0 ? [] : [size])
      await source.close()
    },
  )

  test('a source that breaks leaves nothing behind', async () => {
    const whole = sourceOf(pattern(2 * partBytes))
    let reads = 0
    const breaking: ByteSource = {
      close: () => whole.close(),
      read: async (into) => {
        if (++reads > 70) throw new Error('broken')
        return whole.read(into)
      },
    }
    const before = (await env.BYTES.list()).objects.length
    await expect(storeBytes(env.BYTES, 'main', breaking)).rejects.toThrow('broken')
    expect(whole.closed).toBe(true)
    expect((await env.BYTES.list()).objects).toHaveLength(before)
  })

  test('another workspace does not have them', async () => {
    const { hash } = await storeBytes(env.BYTES, 'main', sourceOf(pattern(99)))
    const other = createFileStore(env.BYTES, 'other', 'run-1')
    await expect(other.open(hash)).rejects.toThrow(
      expect.objectContaining({ code: 'file.not-found' }),
    )
  })
})

describe('staged files', () => {
  test.each([0, 10, partBytes, partBytes + 10])('%i bytes show only when closed', async (size) => {
    const bytes = pattern(size)
    const key = stagedKey('main', 'run-2', `out-${size}.csv`)
    const sink = await createFileStore(env.BYTES, 'main', 'run-2').create(`out-${size}.csv`)
    for (let at = 0; at < size; at += 1_000_003) await sink.write(bytes.slice(at, at + 1_000_003))
    expect(await env.BYTES.head(key)).toBeNull()
    await sink.close()
    const back = await readAll(await openKey(env.BYTES, key, 'out'), 300_000)
    expect(await hashOf(back)).toBe(await hashOf(bytes))
  })

  test('the caller may use its buffer again at once', async () => {
    const sink = uploadTo(env.BYTES, 'main/reused')
    const buffer = new Uint8Array(3)
    for (const value of [1, 2, 3]) {
      buffer.fill(value)
      await sink.write(buffer)
    }
    await sink.close()
    const object = await env.BYTES.get('main/reused')
    expect([...new Uint8Array((await object?.arrayBuffer()) ?? [])]).toEqual([
      1, 1, 1, 2, 2, 2, 3, 3, 3,
    ])
  })

  test('thrown away, there is nothing', async () => {
    const sink = uploadTo(env.BYTES, 'main/aborted')
    await sink.write(pattern(partBytes + 1))
    await sink.abort()
    expect(await env.BYTES.head('main/aborted')).toBeNull()
  })
})

test('a source as a stream gives the same bytes', async () => {
  const bytes = pattern(300_001)
  const source = sourceOf(bytes, 7777)
  const back = new Uint8Array(await new Response(sourceStream(source)).arrayBuffer())
  expect(await hashOf(back)).toBe(await hashOf(bytes))
  expect(source.closed).toBe(true)
})

describe('ranges over the API', () => {
  test.each([
    [undefined, 'whole'],
    ['bytes=0-', { offset: 0, length: 10 }],
    ['bytes=0-0', { offset: 0, length: 1 }],
    ['bytes=3-5', { offset: 3, length: 3 }],
    ['bytes=3-99', { offset: 3, length: 7 }],
    ['bytes=-4', { offset: 6, length: 4 }],
    ['bytes=-99', { offset: 0, length: 10 }],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=5-3', 'whole'],
    ['bytes=-', 'whole'],
    ['bytes=0-1,3-4', 'whole'],
    ['rows=0-1', 'whole'],
  ])('%s of ten bytes', (header, expected) => {
    expect(byteRange(header, 10)).toEqual(expected)
  })

  test('bytes of a file, immutable and by range', async () => {
    const client = await signIn()
    const bytes = pattern(1000)
    const { hash } = await storeBytes(env.BYTES, 'main', sourceOf(bytes))
    const path = `/api/files/${hash}`
    const whole = await client.get(path)
    expect(new Uint8Array(await whole.arrayBuffer())).toEqual(bytes)
    expect(whole.headers.get('Cache-Control')).toContain('immutable')
    const part = await client.get(path, { Range: 'bytes=10-19' })
    expect(part.status).toBe(206)
    expect(part.headers.get('Content-Range')).toBe('bytes 10-19/1000')
    expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.subarray(10, 20))
    const beyond = await client.get(path, { Range: 'bytes=1000-' })
    expect(beyond.status).toBe(416)
    expect(beyond.headers.get('Content-Range')).toBe('bytes */1000')
    expect((await client.get(path, { 'If-None-Match': `"${hash}"` })).status).toBe(304)
    expect((await client.get(`/api/files/${'0'.repeat(64)}`)).status).toBe(404)
    expect((await client.get('/api/files/..%2f..%2fx')).status).toBe(400)
    await env.BYTES.put(fileKey('other', 'a'.repeat(64)), 'theirs')
    expect((await client.get(`/api/files/${'a'.repeat(64)}`)).status).toBe(404)
  })
})

// The relay against a real OpenSSH server; what it delivered is looked at with OpenSSH's own client.
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestRelay, type TestRelay } from './setup/relay.ts'
import { fetchWithOpenSsh, startOpenSsh, type OpenSsh } from './setup/servers.ts'

let relay: TestRelay
let server: OpenSsh

beforeAll(async () => {
  relay = await startTestRelay()
  server = await startOpenSsh()
})
afterAll(async () => {
  await relay.stop()
  await server.stop()
})

const to = () => ({ endpoint: server.endpoint, credentials: server.credentials })
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function write(name: string, bytes: Uint8Array<ArrayBuffer>, runId = 'run-1') {
  const path = join(server.folder, name)
  const about = { path, sizeBytes: bytes.length, sha256: sha256(bytes) }
  return relay.client.write({ ...to(), ...about, runId, fence: 1, body: bytes })
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

describe('OpenSSH', () => {
  it('signs in and tells the host key and the folder', async () => {
    const answer = await relay.client.check(to())
    expect(answer.hostKey).toBe(server.endpoint.hostKey)
    expect(answer.folder).toMatch(/^\//)
  })

  it.each([
    ['empty', 0],
    ['one-byte', 1],
    ['a-block', 32 * 1024],
    ['more-than-a-window', 3 * 1024 * 1024 + 17],
  ])('delivers a file: %s', async (name, size) => {
    const bytes = Uint8Array.from(randomBytes(size))
    expect(await write(`${name}.csv`, bytes)).toMatchObject({ outcome: 'written', sizeBytes: size })
    const into = join(mkdtempSync(join(tmpdir(), 'fetched-')), 'file')
    fetchWithOpenSsh(server, join(server.folder, `${name}.csv`), into)
    expect(sha256(readFileSync(into))).toBe(sha256(bytes))
    expect(readdirSync(server.root).filter((each) => each.endsWith('.part'))).toEqual([])
  })

  it('takes a stream', async () => {
    const parts = [randomBytes(5), randomBytes(70_000), randomBytes(1)]
    const bytes = Buffer.concat(parts)
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const next = parts.shift()
        if (next === undefined) controller.close()
        else controller.enqueue(next)
      },
    })
    const path = join(server.folder, 'stream.csv')
    const about = { path, sizeBytes: bytes.length, sha256: sha256(bytes), runId: 's', fence: 1 }
    expect((await relay.client.write({ ...to(), ...about, body })).outcome).toBe('written')
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })

  it('reads what it wrote, with the size told before', async () => {
    const bytes = Uint8Array.from(randomBytes(1_000_003))
    await write('read.csv', bytes)
    const file = await relay.client.read({ ...to(), path: join(server.folder, 'read.csv') })
    expect(file.sizeBytes).toBe(bytes.length)
    expect((await collect(file.body)).equals(bytes)).toBe(true)
  })

  it('finds the same bytes present and never overwrites others', async () => {
    const bytes = new TextEncoder().encode('a,b\n1,2\n')
    const other = new TextEncoder().encode('a,b\n1,3\n')
    expect((await write('once.csv', bytes, 'run-a')).outcome).toBe('written')
    expect((await write('once.csv', bytes, 'run-b')).outcome).toBe('present')
    await expect(write('once.csv', other, 'run-c')).rejects.toMatchObject({
      code: 'sftp.exists',
      retry: 'never',
      place: { file: join(server.folder, 'once.csv') },
    })
    expect(readFileSync(join(server.root, 'once.csv'), 'utf8')).toBe('a,b\n1,2\n')
  })

  it('removes what an attempt before left behind', async () => {
    writeFileSync(join(server.root, '.again.csv.run-z-1.part'), 'half')
    const bytes = new TextEncoder().encode('whole')
    const path = join(server.folder, 'again.csv')
    const about = { path, sizeBytes: 5, sha256: sha256(bytes), runId: 'run-z', fence: 2 }
    await relay.client.write({ ...to(), ...about, body: bytes })
    expect(readdirSync(server.root).filter((each) => each.includes('again'))).toEqual(['again.csv'])
  })

  it('lists plain files by name in UTF-8 order', async () => {
    for (const name of ['b.csv', 'Ä.csv', '髙.csv', 'a.csv']) {
      await write(`list-${name}`, new TextEncoder().encode(name))
    }
    const files = await relay.client.list({ ...to(), folder: server.folder })
    const names = files.map((file) => file.name).filter((name) => name.startsWith('list-'))
    expect(names).toEqual(['list-a.csv', 'list-b.csv', 'list-Ä.csv', 'list-髙.csv'])
    expect(files.find((file) => file.name === 'list-Ä.csv')?.sizeBytes).toBe(6)
    expect(Date.parse(files[0]?.modifiedAt ?? '')).toBeGreaterThan(Date.now() - 600_000)
  })

  it.each([
    ['read', 'sftp.no-such-file', () => relay.client.read({ ...to(), path: '/no/such.csv' })],
    ['list', 'sftp.no-such-folder', () => relay.client.list({ ...to(), folder: '/no/such' })],
    ['write', 'sftp.no-such-folder', () => write('no/such.csv', new Uint8Array(3))],
  ])('says what is missing: %s', async (_verb, code, ask) => {
    await expect(ask()).rejects.toMatchObject({ code, retry: 'never' })
  })
})

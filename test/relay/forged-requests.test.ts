// Who may ask: every signed part changed, replays, clocks, fences; the memory of all that outlives a restart.
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signingPair } from './setup/keys.ts'
import { startTestRelay, type TestRelay } from './setup/relay.ts'
import { startSampleServer, type TestServer } from './setup/servers.ts'

let relay: TestRelay
let server: TestServer

beforeAll(async () => {
  relay = await startTestRelay()
  server = await startSampleServer()
})
afterAll(async () => {
  await relay.stop()
  await server.stop()
})

const to = () => ({ endpoint: server.endpoint, credentials: server.credentials })

interface Caught {
  url: string
  headers: Record<string, string>
  body: string
}

/** Signs a real request but does not send it. */
async function catchRequest(path = '/'): Promise<Caught> {
  let caught: Caught | undefined
  const client = relay.clientWith({
    fetch: async (url, init) => {
      caught = {
        url: String(url),
        headers: init?.headers as Record<string, string>,
        body: new TextDecoder().decode(init?.body as Uint8Array),
      }
      return Response.json({ files: [] })
    },
  })
  await client.list({ ...to(), folder: path, runId: 'forged', fence: 3 })
  if (caught === undefined) throw new Error('no request')
  return caught
}

async function codeOf(request: Caught): Promise<string> {
  const { url, headers, body } = request
  const response = await fetch(url, { method: 'POST', headers, body })
  if (response.ok) return 'ok'
  return ((await response.json()) as { error: { code: string } }).error.code
}

const header = (name: string, change: (value: string) => string) => (caught: Caught) => ({
  ...caught,
  headers: { ...caught.headers, [name]: change(caught.headers[name] ?? '') },
})
const without = (name: string) => (caught: Caught) => {
  const { [name]: _gone, ...headers } = caught.headers
  return { ...caught, headers }
}
const input = (from: RegExp, other: string) =>
  header('signature-input', (value) => value.replace(from, other))

/** The first sign of what stands between colons, surely another one. */
const otherwise = (value: string): string =>
  value.replace(/:(.)/, (_, first) => (first === 'A' ? ':B' : ':A'))

const forgeries: [string, (caught: Caught) => Caught][] = [
  ['another verb', (caught) => ({ ...caught, url: caught.url.replace('/list', '/check') })],
  ['a query', (caught) => ({ ...caught, url: `${caught.url}?a=1` })],
  ['another body', (caught) => ({ ...caught, body: caught.body.replace('"/"', '"/x"') })],
  ['another digest', header('content-digest', otherwise)],
  ['another run', header('x-run-id', () => 'other')],
  ['another fence', header('x-fence', () => '4')],
  ['a request header', header('x-relay-request', () => 'e30=')],
  ['no run', without('x-run-id')],
  ['no fence', without('x-fence')],
  ['no digest', without('content-digest')],
  ['no signature', without('signature')],
  ['no input', without('signature-input')],
  ['a later created', input(/created=(\d+)/, 'created=1')],
  ['a later end', input(/expires=\d+/, 'expires=9999999999')],
  ['another nonce', input(/nonce="../, 'nonce="zz')],
  ['another key id', input(/keyid="[^"]*"/, 'keyid="edge-2"')],
  ['another algorithm', input(/alg="ed25519"/, 'alg="hmac-sha256"')],
  ['fewer fields', input(/ "x-fence"/, '')],
  ['a field of the answer', input(/"@method"/, '"@method";req')],
  ['another label', input(/^relay=/, 'other=')],
  ['two signatures', input(/$/, ', b=("@method");created=1')],
  ['another signature', header('signature', otherwise)],
  ['an empty signature', header('signature', () => 'relay=::')],
  ['nonsense', header('signature-input', () => '((((')],
]

describe('forged requests', () => {
  it.each(forgeries)('refuses %s', async (_what, forge) => {
    const caught = await catchRequest()
    const code = await codeOf(forge(caught))
    expect(['relay.signature', 'relay.clock', 'relay.bad-request']).toContain(code)
    // The request itself was good: only the change made it bad, and it was not used up.
    expect(await codeOf(caught)).toBe('ok')
  })

  it('refuses a key that it does not know under a known id', async () => {
    const client = relay.clientWith({ signingKey: signingPair().privateKey })
    await expect(client.check(to())).rejects.toMatchObject({ code: 'relay.signature' })
  })

  it('refuses credentials that were sealed for another request', async () => {
    const [one, two] = [await catchRequest(), await catchRequest()]
    const sealed = (JSON.parse(one.body) as { credentials: object }).credentials
    const body = JSON.stringify({ ...(JSON.parse(two.body) as object), credentials: sealed })
    expect(await codeOf({ ...two, body })).toBe('relay.signature')
  })

  it('keeps credentials out of sight on the wire', async () => {
    const caught = await catchRequest()
    expect(JSON.stringify(caught)).not.toContain(server.credentials.password)
  })

  it('takes each request once, also after a restart', async () => {
    const caught = await catchRequest()
    expect(await codeOf(caught)).toBe('ok')
    expect(await codeOf(caught)).toBe('relay.replay')
    await relay.restart()
    expect(await codeOf(caught)).toBe('relay.replay')
  })

  it.each([
    ['a minute and more behind', -70_000, 'relay.clock'],
    ['ahead', 10_000, 'relay.clock'],
    ['a little behind', -50_000, 'ok'],
    ['a little ahead', 3000, 'ok'],
  ])('judges a clock that is %s', async (_what, shift, code) => {
    const client = relay.clientWith({ now: () => Date.now() + shift })
    const asked = client.check(to()).then(
      () => 'ok',
      (error: { code: string }) => error.code,
    )
    expect(await asked).toBe(code)
  })

  it('refuses a lower fence of the same run, also after a restart', async () => {
    const ask = (runId: string, fence: number) =>
      relay.client.list({ ...to(), folder: '/', runId, fence })
    await ask('fenced', 5)
    await ask('fenced', 5)
    await expect(ask('fenced', 4)).rejects.toMatchObject({ code: 'relay.fence', retry: 'never' })
    await relay.restart()
    await expect(ask('fenced', 4)).rejects.toMatchObject({ code: 'relay.fence' })
    await ask('another', 1)
    await ask('fenced', 6)
  })
})

describe('writing', () => {
  const bytes = new TextEncoder().encode('a,b\n1,2\n')
  const sha256 = createHash('sha256').update(bytes).digest('hex')

  it('delivers nothing when the bytes are not those that were signed', async () => {
    const body = new TextEncoder().encode('a,b\n1,3\n')
    const about = { path: '/other.csv', sizeBytes: 8, sha256, runId: 'w', fence: 1 }
    await expect(relay.client.write({ ...to(), ...about, body })).rejects.toMatchObject({
      code: 'relay.signature',
    })
    expect(readdirSync(server.root)).toEqual([])
  })

  it('answers a repeat from memory, even when the partner has taken the file', async () => {
    const about = { path: '/taken.csv', sizeBytes: 8, sha256, runId: 'w', fence: 1 }
    const first = await relay.client.write({ ...to(), ...about, body: bytes })
    await server.stop()
    await relay.restart()
    expect(await relay.client.write({ ...to(), ...about, body: bytes })).toEqual(first)
  })
})

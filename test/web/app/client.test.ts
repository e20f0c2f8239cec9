// The way to the edge: headers, the error envelope, and no answer at all, against a real HTTP server.
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ApiError } from '../../../web/app/api/api-error.ts'
import { api } from '../../../web/app/api/client.ts'
import { activateLanguage } from '../../../web/i18n/language.ts'

let server: Server
let seen: IncomingMessage | undefined
const realFetch = globalThis.fetch

beforeAll(async () => {
  await activateLanguage('de')
  server = createServer((request, response) => {
    seen = request
    const status = Number(/\/api\/status\/(\d+)/.exec(request.url ?? '')?.[1] ?? 200)
    const error = {
      code: 'job.changed',
      message: 'Geändert',
      hint: 'Neu laden',
      place: { node: 'a' },
    }
    const body =
      status === 412 ? { error, problems: [1] } : status < 300 ? { ok: true } : 'proxy page'
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(status === 204 ? undefined : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  // A page has an origin for its relative addresses; Node has none.
  globalThis.fetch = (input, init) =>
    realFetch(new URL(String(input), `http://127.0.0.1:${port}`), init)
})

afterAll(() => {
  globalThis.fetch = realFetch
  server.closeAllConnections()
  server.close()
})

describe('api', () => {
  it('asks in the language of the page and sends what the route needs', async () => {
    const answer = await api('/jobs', {
      method: 'PUT',
      body: { a: 1 },
      ifMatch: '"7"',
      idempotencyKey: 'k',
    })
    expect(answer).toEqual({ ok: true })
    expect(seen?.headers).toMatchObject({
      'accept-language': 'de',
      'if-match': '"7"',
      'idempotency-key': 'k',
      'content-type': 'application/json',
    })
  })

  it('gives the envelope of a refusal with all that came with it', async () => {
    const error = await api('/status/412').catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({
      status: 412,
      code: 'job.changed',
      message: 'Geändert',
      hint: 'Neu laden',
      place: { node: 'a' },
      body: { problems: [1] },
    })
  })

  it('has a code even when something between here and the edge answered', async () => {
    await expect(api('/status/502')).rejects.toMatchObject({ status: 502, code: 'web.status-502' })
  })

  it('takes an empty answer', async () => {
    expect(await api('/status/204', { method: 'DELETE' })).toBeNull()
  })

  it('says so when nobody answers', async () => {
    const before = globalThis.fetch
    globalThis.fetch = () => realFetch('http://127.0.0.1:1/')
    await expect(api('/jobs')).rejects.toMatchObject({ status: 0, code: 'web.no-answer' })
    globalThis.fetch = before
  })
})

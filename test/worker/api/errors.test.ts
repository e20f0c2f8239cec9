// Every refusal is the same envelope, in the language that was asked for.
import { env } from 'cloudflare:workers'
import { describe, expect, test, vi } from 'vitest'
import { languageOf } from '../../../worker/api/http/language.ts'
import { app } from '../../../worker/app.ts'
import { ask, origin, signIn } from '../client.ts'

describe('languages', () => {
  test.each([
    [undefined, 'en'],
    ['ja', 'ja'],
    ['de-CH;q=0.4, ja-JP;q=0.8, fr', 'ja'],
    ['fr, it', 'en'],
    ['de;q=0, en;q=0.1', 'en'],
    ['*', 'en'],
    [',,;q=x', 'en'],
  ])('%s → %s', (header, language) => {
    expect(languageOf(header)).toBe(language)
  })

  test.each([
    ['en', 'There is no such job.'],
    ['ja', 'このジョブは存在しません。'],
    ['de', 'Diesen Job gibt es nicht.'],
  ])('an error in %s', async (language, message) => {
    const client = await signIn()
    const response = await client.get('/api/jobs/none', { 'Accept-Language': language })
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({
      error: { code: 'job.not-found', message, hint: expect.stringMatching(/\S/) },
    })
  })
})

describe('bad requests', () => {
  test.each([
    ['no body', {}],
    ['not JSON', { body: 'hello', headers: { 'Content-Type': 'application/json' } }],
    ['another type', { body: '{"name":"x"}', headers: { 'Content-Type': 'text/plain' } }],
    ['a wrong field', { body: '{"name":7}', headers: { 'Content-Type': 'application/json' } }],
    ['an empty name', { body: '{"name":" "}', headers: { 'Content-Type': 'application/json' } }],
  ])('%s', async (_name, init) => {
    const { cookie } = await signIn()
    const response = await ask('/api/jobs', {
      method: 'POST',
      ...init,
      headers: { ...('headers' in init ? init.headers : {}), Cookie: cookie, Origin: origin },
    })
    expect(response.status).toBe(400)
    const text = await response.text()
    expect(JSON.parse(text)).toMatchObject({ error: { code: 'request.invalid' } })
    expect(text).not.toContain('hello')
  })

  test('too large', async () => {
    const client = await signIn()
    const response = await client.send('POST', '/api/jobs', { name: 'x'.repeat(1_600_000) })
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ error: { code: 'request.too-large' } })
  })

  test.each([1_600_000, 3_000_000])('%i bytes of no stated length', async (size) => {
    const { cookie } = await signIn()
    const chunk = new Uint8Array(100_000)
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent >= size) return controller.close()
        sent += chunk.length
        controller.enqueue(chunk)
      },
    })
    const headers = { Cookie: cookie, Origin: origin, 'Content-Type': 'application/json' }
    const response = await ask('/api/jobs', { method: 'POST', body, headers })
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ error: { code: 'request.too-large' } })
    // All was taken: an answer under a client that still sends would be lost.
    expect(sent).toBe(size)
  })

  test.each([
    ['POST', '/api/jobs', { name: 7 }, 'json.name', 'string'],
    ['POST', '/api/schedules/preview', { cron: '', zone: '', count: 0 }, 'json.count', '≥ 1'],
    ['GET', '/api/runs?limit=9999', undefined, 'query.limit', '≤ '],
  ])('%s %s says where and what was expected', async (method, path, body, where, expected) => {
    const client = await signIn()
    const response = await client.send(method, path, body, { 'Accept-Language': 'ja' })
    expect(response.status).toBe(400)
    const { error } = await response.json<{ error: { message: string } }>()
    expect(error).toMatchObject({ values: { where, expected: expect.stringContaining(expected) } })
    expect(error.message).toContain(where)
    expect(error.message).not.toMatch(/invalid|expected|received/i)
  })

  test('another method than the address takes', async () => {
    const client = await signIn()
    const response = await client.send('PATCH', '/api/jobs/some')
    expect(response.status).toBe(405)
    expect(response.headers.get('Allow')).toBe('GET, DELETE')
    expect(await response.json()).toMatchObject({ error: { code: 'request.method' } })
    expect((await client.send('PATCH', '/api/nothing')).status).toBe(404)
  })
})

test('what nobody expected: a request id for the person, frames for the log, values for neither', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const client = await signIn()
  const broken = {
    ...env,
    BYTES: {
      head: () => {
        throw new Error('canary-value-of-a-row')
      },
    } as unknown as R2Bucket,
  }
  const request = new Request(`${origin}/api/files/${'0'.repeat(64)}`, {
    headers: { Cookie: client.cookie },
  })
  const response = await app.fetch(request, broken)
  const text = await response.text()
  const id = response.headers.get('X-Request-Id') ?? ''
  expect(response.status).toBe(500)
  expect(JSON.parse(text)).toMatchObject({ error: { code: 'internal', values: { requestId: id } } })
  const logged = log.mock.calls.flat().join('\n')
  expect(logged).toContain(id)
  expect(logged).toContain('"frames"')
  expect(text + logged).not.toContain('canary')
  log.mockRestore()
})

test('a setting that is missing is named, and what is set is not shown', async () => {
  const response = await app.fetch(new Request(`${origin}/api/health`), {
    ...env,
    SECRETS_KEY: 'c2hvcnQ=',
  })
  const text = await response.text()
  expect(response.status).toBe(500)
  expect(JSON.parse(text)).toMatchObject({ error: { code: 'settings.invalid' } })
  expect(text).toContain('SECRETS_KEY')
  expect(text).not.toContain('c2hvcnQ')
})

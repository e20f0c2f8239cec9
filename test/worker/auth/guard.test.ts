// Nothing is reachable without a session, and nothing changes by a request from elsewhere.
import { exports } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { app } from '../../../worker/app.ts'
import { ask, origin, signIn } from '../client.ts'

/** Open on purpose: each proves itself otherwise, or tells nothing. */
const open = new Set(['GET /api/health', 'POST /api/sign-in-links', 'GET /sign-in'])

/** Every route that any file has declared, with its parameters filled in. */
function declaredRoutes(): { method: string; path: string }[] {
  const seen = new Map(
    app.routes
      .filter(({ method, path }) => method !== 'ALL' && !path.includes('*'))
      .map(({ method, path }) => [`${method} ${path}`, { method, path }] as const),
  )
  return [...seen].flatMap(([name, route]) => (open.has(name) ? [] : [route]))
}

const filled = (path: string) => path.replaceAll(/:\w+(?:\{[^}]*\})?/g, 'x')

describe('without a session', () => {
  const routes = declaredRoutes()

  test('the list of routes is the real one', () => {
    const names = routes.map(({ method, path }) => `${method} ${path}`)
    for (const name of ['GET /api/jobs', 'PUT /api/connections/:slug/secrets/:name']) {
      expect(names).toContain(name)
    }
    expect(names.length).toBeGreaterThan(15)
  })

  test.each(routes)('$method $path', async ({ method, path }) => {
    for (const headers of [{}, { Cookie: '__Host-awase=wrong' }, { Cookie: 'awase=' }]) {
      const response = await ask(filled(path), { method, headers: { ...headers, Origin: origin } })
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({ error: { code: 'auth.required' } })
    }
  })

  test.each(['/api/nowhere', '/assets/index.js', '/favicon.ico', '/index.html', '//api/jobs'])(
    'anything else: %s',
    async (path) => {
      const response = await exports.default.fetch(`${origin}${path}`)
      expect(response.status).toBe(401)
    },
  )

  test.each([
    ['en', 'You are signed out.'],
    ['ja-JP,ja;q=0.9,en;q=0.5', 'サインインしていません。'],
    ['de-AT, en;q=0.3', 'Sie sind nicht angemeldet.'],
    ['fr', 'You are signed out.'],
  ])('a page for people, without a script: %s', async (language, words) => {
    const response = await ask('/jobs/1', {
      headers: { Accept: 'text/html', 'Accept-Language': language },
    })
    const page = await response.text()
    expect(response.status).toBe(401)
    expect(page).toContain(words)
    expect(page).not.toMatch(/<script|src=|href=/)
    const policy = response.headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('script-src')
  })
})

describe('requests from elsewhere', () => {
  test.each([
    ['no origin', {}],
    ['another origin', { Origin: 'https://evil.test' }],
    ['no origin to speak of', { Origin: 'null' }],
    ['another port', { Origin: `${origin}:8443` }],
    ['a cross-site form', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.test' }],
    ['a sibling site', { 'Sec-Fetch-Site': 'same-site' }],
  ])('%s', async (_name, headers) => {
    const { cookie } = await signIn()
    const response = await ask('/api/jobs', {
      method: 'POST',
      headers: { ...headers, Cookie: cookie, 'Content-Type': 'application/json' },
      body: '{"name":"Stolen"}',
    })
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ error: { code: 'auth.origin' } })
  })

  test('a WebSocket from another site', async () => {
    const { cookie } = await signIn()
    const response = await ask('/api/runs/x/feed', {
      headers: { Upgrade: 'websocket', Cookie: cookie, Origin: 'https://evil.test' },
    })
    expect(response.status).toBe(403)
  })
})

test('every answer carries the security headers', async () => {
  const { cookie } = await signIn()
  for (const path of ['/api/health', '/api/session', '/api/nowhere', '/sign-in', '/nowhere.js']) {
    const { headers } = await ask(path, { headers: { Cookie: cookie } })
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('Strict-Transport-Security')).toContain('max-age=')
    const policy = headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/)
    expect(headers.get('Cache-Control')).toBe('no-store')
  }
})

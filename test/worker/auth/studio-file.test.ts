// The studio's files: behind the session, and the page for every address that a person opens.
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { app } from '../../../worker/app.ts'
import { origin, signIn } from '../client.ts'

const built: Record<string, string> = {
  '/index.html': '<!doctype html><title>Studio</title>',
  '/assets/a-1.js': '1',
}

/** Stands where the platform's file server stands. */
const files = {
  fetch: async (request: Request) => {
    const body = built[new URL(request.url).pathname]
    return new Response(body ?? null, { status: body === undefined ? 404 : 200 })
  },
} as unknown as Fetcher

async function open(path: string, headers: Record<string, string>) {
  return app.fetch(new Request(`${origin}${path}`, { headers }), { ...env, ASSETS: files })
}

test('with a session: files, and the page for navigations', async () => {
  const { cookie } = await signIn()
  const page = { Cookie: cookie, Accept: 'text/html,*/*' }
  for (const path of ['/', '/jobs/1', '/runs/2?node=3']) {
    const response = await open(path, page)
    expect(await response.text()).toContain('Studio')
    expect(response.headers.get('Cache-Control')).toBe('private, no-cache')
    expect(response.headers.get('Content-Security-Policy')).toContain("script-src 'self'")
  }
  const script = await open('/assets/a-1.js', { Cookie: cookie })
  expect(await script.text()).toBe('1')
  expect(script.headers.get('Cache-Control')).toContain('immutable')
  expect((await open('/assets/gone.js', { Cookie: cookie })).status).toBe(404)
  expect((await open('/api/nowhere', page)).status).toBe(404)
})

test('without a session: neither', async () => {
  expect((await open('/assets/a-1.js', {})).status).toBe(401)
  expect(await (await open('/', { Accept: 'text/html' })).text()).not.toContain('Studio')
})

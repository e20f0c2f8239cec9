// Signing in by a one-time link, and what a session's cookie is like.
import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { ask, signIn, signInLink } from '../client.ts'

describe('sign-in link', () => {
  test('needs the bootstrap token', async () => {
    for (const headers of [{}, { Authorization: 'Bearer wrong' }, { Authorization: 'Bearer ' }]) {
      const response = await ask('/api/sign-in-links', { method: 'POST', headers })
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({ error: { code: 'auth.token' } })
    }
  })

  test('signs in once and leads to the studio', async () => {
    const link = await signInLink()
    const first = await ask(link)
    expect(first.status).toBe(303)
    expect(first.headers.get('Location')).toBe('/')
    const cookie = first.headers.get('Set-Cookie') ?? ''
    expect(cookie).toMatch(/^__Host-awase=[\w-]{43};/)
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) {
      expect(cookie).toContain(part)
    }
    const second = await ask(link)
    expect(second.status).toBe(401)
    expect(second.headers.get('Set-Cookie')).toBeNull()
    expect(await second.text()).toContain('This sign-in link no longer works.')
  })

  test('that was used leads on who is signed in, and nobody else', async () => {
    const client = await signIn()
    const link = await signInLink()
    await ask(link)
    const again = await client.get(new URL(link).pathname + new URL(link).search)
    expect(again.status).toBe(303)
    expect(again.headers.get('Location')).toBe('/')
    expect(again.headers.get('Set-Cookie')).toBeNull()
    await client.send('DELETE', '/api/session')
    expect((await client.get(new URL(link).pathname + new URL(link).search)).status).toBe(401)
  })

  test('lets only one of five simultaneous callers in', async () => {
    const link = await signInLink()
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(link)))
    expect(answers.map((a) => a.status).toSorted()).toEqual([303, 401, 401, 401, 401])
  })

  test('runs out', async () => {
    const link = await signInLink()
    await env.DB.prepare('UPDATE sign_in_links SET expires_at = ?').bind(Date.now()).run()
    expect((await ask(link)).status).toBe(401)
  })
})

describe('session', () => {
  test('says who I am until it ends', async () => {
    const client = await signIn()
    const response = await client.get('/api/session')
    expect(await response.json()).toEqual({
      actor: { kind: 'user', id: 'owner', role: 'owner' },
      workspace: { id: 'main', name: 'Awase' },
    })
    expect((await client.send('DELETE', '/api/session')).status).toBe(204)
    expect((await client.get('/api/session')).status).toBe(401)
  })

  test('runs out', async () => {
    const client = await signIn()
    await env.DB.prepare('UPDATE sessions SET expires_at = ?').bind(Date.now()).run()
    expect((await client.get('/api/session')).status).toBe(401)
  })

  test('is stored as a hash only', async () => {
    const client = await signIn()
    const token = client.cookie.split('=')[1] ?? ''
    const { results } = await env.DB.prepare('SELECT * FROM sessions').all()
    expect(token).toHaveLength(43)
    expect(JSON.stringify(results)).not.toContain(token)
  })
})

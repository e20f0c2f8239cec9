// Connections: their secrets go in and never come out again.
import { env } from 'cloudflare:workers'
import { describe, expect, inject, test, vi } from 'vitest'
import type { Connection, Job } from '../../../worker/api/contract.ts'
import { app } from '../../../worker/app.ts'
import { openDatabase } from '../../../worker/db/database.ts'
import { settingsOf } from '../../../worker/env.ts'
import { keyringOf, openSecrets } from '../../../worker/secrets/vault.ts'
import { origin, signIn } from '../client.ts'
import type { Client } from '../client.ts'

const settings = { host: '192.0.2.1', port: 22, username: 'partner', hostKey: 'SHA256:abc' }
const canary = 'canary-9f2c-pässwörd'

async function newConnection(client: Client, own: unknown = settings): Promise<string> {
  const slug = `partner-${crypto.randomUUID().slice(0, 8)}`
  const body = { slug, name: 'Partner', connector: 'sftp', settings: own }
  expect((await client.send('POST', '/api/connections', body)).status).toBe(201)
  return slug
}

/** Blobs as the text that they might be. */
const asText = (row: Record<string, unknown>) =>
  Object.values(row).map((cell) => (Array.isArray(cell) ? Buffer.from(cell).toString() : cell))

const errorCode = async (response: Response) =>
  (await response.json<{ error: { code: string } }>()).error.code

const checkOf = (client: Client, slug: string) =>
  client.send('POST', `/api/connections/${slug}/check`)

describe('connections', () => {
  test('are created, changed, listed and deleted', async () => {
    const client = await signIn()
    const slug = await newConnection(client)
    const path = `/api/connections/${slug}`
    const changed = await client.send('PUT', path, {
      name: 'Renamed',
      settings: { ...settings, port: 2222 },
    })
    expect(await changed.json<Connection>()).toMatchObject({
      slug,
      name: 'Renamed',
      settings: { ...settings, port: 2222 },
      secrets: { password: { set: false, version: 0 } },
    })
    const catalog = await (await client.get('/api/catalog')).json()
    expect(catalog).toMatchObject({
      connections: expect.arrayContaining([{ slug, name: 'Renamed', connector: 'sftp' }]),
      objects: [{ name: 'Airport', key: ['iata'] }, { name: 'Route' }],
    })
    expect((await client.send('DELETE', path)).status).toBe(204)
    expect((await client.send('DELETE', path)).status).toBe(404)
  })

  test.each([
    [{ connector: 'ftp' }, 'connection.connector'],
    [{ connector: 'object' }, 'connection.connector'],
    [{ settings: { ...settings, port: 'x' } }, 'connection.settings'],
    [{ settings: {} }, 'connection.settings'],
    [{ slug: 'Not A Slug' }, 'request.invalid'],
  ])('%j is refused with %s', async (wrong, code) => {
    const client = await signIn()
    const body = { slug: 'x', name: 'X', connector: 'sftp', settings, ...wrong }
    expect(await errorCode(await client.send('POST', '/api/connections', body))).toBe(code)
  })

  test('a name is taken once; what a job uses stays', async () => {
    const client = await signIn()
    const slug = await newConnection(client)
    const again = { slug, name: 'Again', connector: 'sftp', settings }
    const taken = await client.send('POST', '/api/connections', again)
    expect([taken.status, await errorCode(taken)]).toEqual([409, 'connection.slug-taken'])
    const job = await (await client.send('POST', '/api/jobs', { name: 'User' })).json<Job>()
    const node = {
      id: 'source-1',
      type: 'source',
      version: 1,
      name: 'Source',
      config: { connection: slug },
      position: { x: 0, y: 0 },
    }
    const draft = { ...job.draft, nodes: [node] }
    await client.send('PUT', `/api/jobs/${job.id}/draft`, draft, { 'If-Match': job.etag })
    const used = await client.send('DELETE', `/api/connections/${slug}`)
    expect([used.status, await errorCode(used)]).toEqual([409, 'connection.in-use'])
  })
})

describe('secrets', () => {
  test('go in encrypted and never come out', async () => {
    const logs = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')]
    const client = await signIn()
    const slug = await newConnection(client, inject('partner').settings)
    const path = `/api/connections/${slug}/secrets/password`
    const answers = [await client.send('PUT', path, { value: canary })]
    answers.push(await client.send('PUT', path, { value: canary }))
    expect(await answers[1]?.clone().json()).toEqual({ set: true, version: 2 })
    answers.push(await client.send('PUT', path, { value: { canary } }))
    answers.push(await client.get('/api/connections'), await client.get('/api/catalog'))
    answers.push(await client.send('POST', `/api/connections/${slug}/check`))
    answers.push(await client.get(path))
    const texts = await Promise.all(answers.map((answer) => answer.text()))
    const logged = logs.flatMap((log) => log.mock.calls.flat().map(String))
    const { results } = await env.DB.prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table'",
    ).all<{ name: string }>()
    const tables = results.map(({ name }) => name).filter((name) => !/^(_cf|sqlite)/.test(name))
    const rows = await env.DB.batch<Record<string, unknown>>(
      tables.map((name) => env.DB.prepare(`SELECT * FROM ${name}`)),
    )
    const stored = JSON.stringify(rows.map((table) => table.results.map(asText)))
    for (const text of [...texts, ...logged, stored]) expect(text).not.toContain('canary')
    const db = openDatabase(env.DB)
    const owner = { workspace: 'main', connection: slug }
    const opened = await openSecrets(db, await keyringOf(settingsOf(env)), owner)
    expect(opened.get('password')?.reveal()).toBe(canary)
    logs.forEach((log) => log.mockRestore())
  })

  test('under a changed key they need re-entry, and nothing breaks', async () => {
    const client = await signIn()
    const slug = await newConnection(client)
    const path = `${origin}/api/connections`
    await client.send('PUT', `/api/connections/${slug}/secrets/password`, { value: canary })
    const SECRETS_KEY = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
    const changed = { ...env, SECRETS_KEY }
    const headers = { Cookie: client.cookie, Origin: origin }
    const listed = await app.fetch(new Request(path, { headers }), changed)
    const { connections } = await listed.json<{ connections: Connection[] }>()
    const mine = connections.find((connection) => connection.slug === slug)
    expect(mine?.secrets).toEqual({ password: { set: false, version: 1 } })
    const check = await app.fetch(
      new Request(`${path}/${slug}/check`, { method: 'POST', headers }),
      changed,
    )
    expect(await check.json()).toMatchObject({ ok: false, code: 'secret.key-changed' })
  })

  test('only those that the connector knows', async () => {
    const client = await signIn()
    const slug = await newConnection(client)
    const path = `/api/connections/${slug}/secrets/pin`
    expect(await errorCode(await client.send('PUT', path, { value: 'x' }))).toBe('secret.unknown')
  })
})

describe('a check', () => {
  const partner = inject('partner')
  test('signs in at a real server, or says why not', async () => {
    const client = await signIn()
    const slug = await newConnection(client, partner.settings)
    const enter = (value: string) =>
      client.send('PUT', `/api/connections/${slug}/secrets/password`, { value })
    expect(await (await checkOf(client, slug)).json()).toMatchObject({ code: 'secret.missing' })
    await enter('wrong')
    expect(await (await checkOf(client, slug)).json()).toMatchObject({
      ok: false,
      code: 'sftp.auth-failed',
      message: expect.stringMatching(/\S/),
      hint: expect.stringMatching(/\S/),
    })
    await enter(partner.password)
    expect(await (await checkOf(client, slug)).json()).toEqual({ ok: true })
    const hostKey = `SHA256:${'A'.repeat(43)}`
    const moved = { name: 'Partner', settings: { ...partner.settings, hostKey } }
    await client.send('PUT', `/api/connections/${slug}`, moved)
    expect(await (await checkOf(client, slug)).json()).toMatchObject({
      ok: false,
      code: 'sftp.host-key-changed',
    })
  })

  test('without a relay says so', async () => {
    const client = await signIn()
    const slug = await newConnection(client)
    await client.send('PUT', `/api/connections/${slug}/secrets/password`, { value: 'x' })
    const response = await app.fetch(
      new Request(`${origin}/api/connections/${slug}/check`, {
        method: 'POST',
        headers: { Cookie: client.cookie, Origin: origin },
      }),
      { ...env, RELAY_URL: 'http://127.0.0.1:9' },
    )
    expect(await response.json()).toMatchObject({ ok: false, code: 'relay.unreachable' })
  })
})

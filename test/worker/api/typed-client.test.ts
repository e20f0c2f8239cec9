// The typed client and the OpenAPI document come from the routes themselves.
import { hc } from 'hono/client'
import { expect, test } from 'vitest'
import type { Api } from '../../../worker/api/api.ts'
import { ask, origin, signIn } from '../client.ts'

test('a typed client reaches the routes', async () => {
  const { cookie } = await signIn()
  const client = hc<Api>('/api', {
    headers: { Cookie: cookie, Origin: origin },
    fetch: (input: string | URL | Request, init?: RequestInit) => ask(String(input), init),
  })
  const created = await client.jobs.$post({ json: { name: 'Typed' } })
  const { id, draft, etag } = await created.json()
  expect(draft.nodes).toEqual([])
  const job = await (await client.jobs[':id'].$get({ param: { id } })).json()
  expect(job.etag).toBe(etag)
  const { times } = await (
    await client.schedules.preview.$post({ json: { cron: '0 0 * * *', zone: 'UTC', count: 2 } })
  ).json()
  expect(times.map(({ local }) => local.slice(11))).toEqual(['00:00', '00:00'])
})

test('the document names every route with its refusals', async () => {
  const client = await signIn()
  const document = await (
    await client.get('/api/openapi.json')
  ).json<{ openapi: string; paths: Record<string, Record<string, { responses: object }>> }>()
  expect(document.openapi).toBe('3.1.0')
  const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  )
  expect(routes).toEqual(
    expect.arrayContaining([
      'put /jobs/{id}/draft',
      'post /jobs/{id}/publish',
      'put /connections/{slug}/secrets/{name}',
      'get /files/{hash}',
      'post /previews',
    ]),
  )
  const save = document.paths['/jobs/{id}/draft']?.['put']
  expect(Object.keys(save?.responses ?? {})).toEqual(['200', 'default'])
})

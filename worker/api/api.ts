// The API: all routes below `/api`, and the OpenAPI document that they state.
import { createRoute, z } from '@hono/zod-openapi'
import { requireOwnOrigin, requireSession } from '../auth/guard.ts'
import { answers } from './answers.ts'
import { router } from './edge.ts'
import { sessionRoutes, signInRoutes } from './session.ts'

export const version = '0.1.0'

/** Open to all: the way in, and a sign of life. */
const openRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/health',
      summary: 'Is the edge there and set up',
      responses: answers(200, z.object({ ok: z.literal(true), version: z.string() })),
    }),
    (c) => c.json({ ok: true as const, version }, 200),
  )
  .route('/', signInRoutes)

const guard = router()
guard.use('*', requireOwnOrigin, requireSession)

/** Order matters: what stands before the guard is open, what stands after it needs a session. */
export const api = router().route('/', openRoutes).route('/', guard).route('/', sessionRoutes)

api.get('/openapi.json', (c) =>
  c.json(
    api.getOpenAPI31Document({
      openapi: '3.1.0',
      info: { title: 'Awase', version, description: 'Errors: {error: {code, message, hint}}' },
      servers: [{ url: '/api' }],
    }),
  ),
)

/** For the studio's typed client, by `import type`: `hc<Api>('/api')`, then `client.jobs.$get()`. */
export type Api = typeof api

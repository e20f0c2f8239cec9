// The API: all routes below `/api`, and the OpenAPI document that they state.
import { createRoute, z } from '@hono/zod-openapi'
import { requireOwnOrigin, requireSession } from '../auth/guard.ts'
import { keyringOf } from '../secrets/vault.ts'
import { version } from '../../engine/version.ts'
import { answers } from './http/answers.ts'
import { drainBody, limitBody } from './http/body-limit.ts'
import { catalogRoutes } from './connections/catalog.ts'
import { connectionSecretRoutes } from './connections/connection-secrets.ts'
import { connectionRoutes } from './connections/connections.ts'
import { router } from './http/edge.ts'
import { fileRoutes } from './files/files.ts'
import { jobRoutes } from './jobs/jobs.ts'
import { jobRemovalRoutes } from './jobs/job-removal.ts'
import { objectRoutes } from './objects.ts'
import { presenceRoutes } from './jobs/presence.ts'
import { previewRoutes } from './runs/previews.ts'
import { publishRoutes } from './jobs/publish.ts'
import { runRoutes } from './runs/runs.ts'
import { scheduleRoutes } from './jobs/schedules.ts'
import { sessionRoutes, signInRoutes } from './session.ts'
import { uploadPartRoutes, uploadRoutes } from './files/uploads.ts'
import { versionRoutes } from './jobs/versions.ts'

const health = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Is the edge there, set up, and able to keep secrets',
  responses: answers(200, z.object({ ok: z.literal(true), version: z.string() })),
})

/** Open to all: the way in, and a sign of life. */
const openRoutes = router()
  .openapi(health, async (c) => {
    await keyringOf(c.var.settings)
    return c.json({ ok: true as const, version }, 200)
  })
  .route('/', signInRoutes)

const drain = router()
drain.use('*', drainBody)

const guard = router()
guard.use('*', requireOwnOrigin, requireSession)

const limit = router()
limit.use('*', limitBody)

/** Order matters: what stands before the guard is open, what stands after it needs a session, and after `limit` its bodies are small. */
export const api = router()
  .route('/', drain)
  .route('/', openRoutes)
  .route('/', guard)
  .route('/', uploadPartRoutes)
  .route('/', limit)
  .route('/', sessionRoutes)
  .route('/', jobRoutes)
  .route('/', jobRemovalRoutes)
  .route('/', publishRoutes)
  .route('/', versionRoutes)
  .route('/', presenceRoutes)
  .route('/', scheduleRoutes)
  .route('/', runRoutes)
  .route('/', objectRoutes)
  .route('/', connectionRoutes)
  .route('/', connectionSecretRoutes)
  .route('/', catalogRoutes)
  .route('/', previewRoutes)
  .route('/', fileRoutes)
  .route('/', uploadRoutes)

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

// What inference in the studio needs to know of the workspace.
import { createRoute, z } from '@hono/zod-openapi'
import { loadCatalog } from '../../host/catalog.ts'
import { objectFieldSchema } from '../contract.ts'
import { answers } from '../http/answers.ts'
import { router } from '../http/edge.ts'

const catalogSchema = z.object({
  connections: z
    .array(z.object({ slug: z.string(), name: z.string(), connector: z.string() }))
    .readonly(),
  objects: z
    .array(
      z.object({
        name: z.string(),
        fields: z.array(objectFieldSchema).readonly(),
        key: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
})

export const catalogRoutes = router().openapi(
  createRoute({
    method: 'get',
    path: '/catalog',
    summary: 'Connections and objects, as inference needs them',
    responses: answers(200, catalogSchema),
  }),
  async (c) => c.json(await loadCatalog(c.var.db, c.var.actor.workspace), 200),
)

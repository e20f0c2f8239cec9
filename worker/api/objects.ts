// The built-in objects and their records.
import { createRoute, z } from '@hono/zod-openapi'
import { asc, eq } from 'drizzle-orm'
import { objects } from '../db/schema/index.ts'
import { objectDefinition, objectStore } from '../objects/client.ts'
import { answers } from './http/answers.ts'
import { objectSchema } from './contract.ts'
import { router } from './http/edge.ts'

/** By field name, `GSID` first; null where a record has no value. */
const recordSchema = z.record(z.string(), z.string().nullable())

const list = createRoute({
  method: 'get',
  path: '/objects',
  summary: 'The built-in objects with their fields and how many records they hold',
  responses: answers(200, z.object({ objects: z.array(objectSchema) })),
})

const records = createRoute({
  method: 'get',
  path: '/objects/{name}/records',
  summary: 'Records by GSID',
  request: {
    params: z.object({ name: z.string().min(1).max(200) }),
    query: z.object({
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(1000).default(100),
    }),
  },
  responses: answers(200, z.object({ records: z.array(recordSchema), total: z.number() })),
})

export const objectRoutes = router()
  .openapi(list, async (c) => {
    const { workspace } = c.var.actor
    const rows = await c.var.db
      .select({ name: objects.name, key: objects.key, fields: objects.fields })
      .from(objects)
      .where(eq(objects.workspace, workspace))
      .orderBy(asc(objects.name))
    const counted = await Promise.all(
      rows.map(async (row) => {
        const counts = await objectStore(c.env, workspace, row.name).count()
        return { ...row, recordCount: counts.records, sequence: counts.sequence }
      }),
    )
    return c.json({ objects: counted }, 200)
  })
  .openapi(records, async (c) => {
    const { workspace } = c.var.actor
    const { name } = c.req.valid('param')
    const { offset, limit } = c.req.valid('query')
    const { fields } = await objectDefinition(c.var.db, workspace, name)
    const page = await objectStore(c.env, workspace, name).page(offset, limit)
    const rows = page.records.map(({ gsid, values }) => ({
      GSID: gsid,
      ...Object.fromEntries(fields.map((field) => [field.name, values[field.name] ?? null])),
    }))
    return c.json({ records: rows, total: page.total }, 200)
  })

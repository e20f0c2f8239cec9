// Saved connections: their settings are readable, their secrets are not.
import { createRoute, z } from '@hono/zod-openapi'
import { remoteConnector } from '../../../engine/connectors/index.ts'
import type { AnyRemoteConnector } from '../../../engine/connectors/connector.ts'
import { AwaseError } from '../../../engine/error.ts'
import { connections } from '../../db/schema/index.ts'
import { keyringOf } from '../../secrets/vault.ts'
import { answers, gone, jsonBody } from '../http/answers.ts'
import { auditRow } from '../audit.ts'
import { deleteConnection, listConnections, readConnection } from './connection-store.ts'
import { connectionSchema } from '../contract.ts'
import { router } from '../http/edge.ts'
import { idempotent } from '../http/idempotency.ts'

const slugSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
export const slugPath = z.object({ slug: slugSchema })

const settings = z.record(z.string(), z.unknown())
const name = z.string().trim().min(1).max(200)

const list = createRoute({
  method: 'get',
  path: '/connections',
  summary: 'All saved connections',
  responses: answers(200, z.object({ connections: z.array(connectionSchema) })),
})

const create = createRoute({
  method: 'post',
  path: '/connections',
  summary: 'A new connection',
  middleware: [idempotent] as const,
  request: {
    body: jsonBody(z.object({ slug: slugSchema, name, connector: z.string(), settings })),
  },
  responses: answers(201, connectionSchema),
})

const update = createRoute({
  method: 'put',
  path: '/connections/{slug}',
  summary: 'Changes name and settings; secrets stay',
  request: { params: slugPath, body: jsonBody(z.object({ name, settings })) },
  responses: answers(200, connectionSchema),
})

const remove = createRoute({
  method: 'delete',
  path: '/connections/{slug}',
  summary: 'Deletes the connection and its secrets, unless a job uses it',
  request: { params: slugPath },
  responses: gone,
})

/** Throws `connection.connector`. */
export function connectorOf(connector: string): AnyRemoteConnector {
  const found = remoteConnector(connector)
  if (found === undefined) throw new AwaseError('connection.connector', { values: { connector } })
  return found
}

/** As the connector's own schema says. Throws `connection.settings` and names the wrong one, never its value. */
function checkedSettings(connector: AnyRemoteConnector, given: Record<string, unknown>) {
  const result = connector.connection.safeParse(given)
  if (result.success) return { ...result.data }
  const issue = result.error.issues[0]
  throw new AwaseError('connection.settings', {
    values: { where: issue?.path.join('.') ?? '', reason: issue?.message ?? '' },
  })
}

export const connectionRoutes = router()
  .openapi(list, async (c) => {
    const { db, actor } = c.var
    const { keyId } = await keyringOf(c.var.settings)
    return c.json({ connections: await listConnections(db, actor.workspace, keyId) }, 200)
  })
  .openapi(create, async (c) => {
    const { db, actor } = c.var
    const { slug, name: title, connector, settings: given } = c.req.valid('json')
    const checked = checkedSettings(connectorOf(connector), given)
    const row = {
      workspace: actor.workspace,
      slug,
      name: title,
      connector,
      settings: checked,
      updatedAt: Date.now(),
      updatedBy: actor.id,
    }
    const [inserted] = await db
      .insert(connections)
      .values(row)
      .onConflictDoNothing()
      .returning({ slug: connections.slug })
    if (inserted === undefined) {
      throw new AwaseError('connection.slug-taken', { place: { connection: slug } })
    }
    await auditRow(db, actor, 'connection.create', slug, { name: title, connector })
    const { keyId } = await keyringOf(c.var.settings)
    return c.json(await readConnection(db, actor.workspace, slug, keyId), 201)
  })
  .openapi(update, async (c) => {
    const { db, actor } = c.var
    const { slug } = c.req.valid('param')
    const { name: title, settings: given } = c.req.valid('json')
    const { keyId } = await keyringOf(c.var.settings)
    const before = await readConnection(db, actor.workspace, slug, keyId)
    const checked = checkedSettings(connectorOf(before.connector), given)
    const row = { name: title, settings: checked, updatedAt: Date.now(), updatedBy: actor.id }
    await db.batch([
      db
        .insert(connections)
        .values({ workspace: actor.workspace, slug, connector: before.connector, ...row })
        .onConflictDoUpdate({ target: [connections.workspace, connections.slug], set: row }),
      auditRow(db, actor, 'connection.update', slug, {
        from: { name: before.name, settings: before.settings },
        to: { name: title, settings: checked },
      }),
    ])
    return c.json(await readConnection(db, actor.workspace, slug, keyId), 200)
  })
  .openapi(remove, async (c) => {
    const { slug } = c.req.valid('param')
    await deleteConnection(c.var.db, c.var.actor, slug)
    return c.body(null, 204)
  })

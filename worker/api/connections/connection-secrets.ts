// Entering a connection's secrets, and trying it out.
import { createRoute, z } from '@hono/zod-openapi'
import { AwaseError } from '../../../engine/error.ts'
import { createConnectorHost } from '../../host/connector-host.ts'
import { keyringOf, storeSecret } from '../../secrets/vault.ts'
import { answers, jsonBody } from '../http/answers.ts'
import { auditRow } from '../audit.ts'
import { readConnection } from './connection-store.ts'
import { connectorOf, slugPath } from './connections.ts'
import { router } from '../http/edge.ts'
import { describeError } from '../http/errors.ts'

const put = createRoute({
  method: 'put',
  path: '/connections/{slug}/secrets/{name}',
  summary: 'Stores a secret; no request ever reads it back',
  request: {
    params: slugPath.extend({ name: z.string().min(1).max(100) }),
    body: jsonBody(z.object({ value: z.string().min(1).max(65_536) })),
  },
  responses: answers(200, z.object({ set: z.literal(true), version: z.number() })),
})

const check = createRoute({
  method: 'post',
  path: '/connections/{slug}/check',
  summary: 'Signs in and looks around; a refusal is an answer, not an error',
  request: { params: slugPath },
  responses: answers(
    200,
    z.object({
      ok: z.boolean(),
      code: z.string().optional(),
      message: z.string().optional(),
      hint: z.string().optional(),
    }),
  ),
})

export const connectionSecretRoutes = router()
  .openapi(put, async (c) => {
    const { db, actor, settings } = c.var
    const { slug, name } = c.req.valid('param')
    const { value } = c.req.valid('json')
    const keyring = await keyringOf(settings)
    const connection = await readConnection(db, actor.workspace, slug, keyring.keyId)
    const known = connectorOf(connection.connector).secrets
    if (!known.includes(name)) {
      throw new AwaseError('secret.unknown', { values: { name, known: known.join(', ') } })
    }
    const owner = { workspace: actor.workspace, connection: slug, name }
    const by = { user: actor.id, now: Date.now() }
    const version = await storeSecret(db, keyring, owner, value, by)
    await auditRow(db, actor, 'secret.set', `${slug}/${name}`, { version })
    return c.json({ set: true as const, version }, 200)
  })
  .openapi(check, async (c) => {
    const { db, actor, settings, language } = c.var
    const { slug } = c.req.valid('param')
    const { workspace } = actor
    const { keyId } = await keyringOf(settings)
    const saved = await readConnection(db, workspace, slug, keyId)
    const connector = connectorOf(saved.connector)
    const { signal } = c.req.raw
    const host = createConnectorHost({ db, settings, workspace, signal })
    const connection = { slug, settings: connector.connection.parse(saved.settings) }
    const result = await connector.check(connection, host)
    if (result.ok || result.code === undefined) return c.json({ ok: result.ok }, 200)
    const { code, values = {} } = result
    const words = describeError({ code, values, place: { connection: slug } }, language)
    return c.json({ ok: false, code, message: words.message, hint: words.hint }, 200)
  })

// Idempotency-Key: a creating request that is sent twice creates once and gets the same answer twice.
import { and, eq, isNull, lt } from 'drizzle-orm'
import { createMiddleware } from 'hono/factory'
import { AwaseError } from '../../../engine/error.ts'
import { hashText } from '../../auth/token.ts'
import { idempotencyKeys } from '../../db/schema/index.ts'
import type { Edge } from './edge.ts'

const keptMs = 24 * 3_600_000
/** A request that was cut off leaves its key behind; after this long it may be tried again. */
const stuckMs = 60_000

/**
 * For POSTs that create. Without the header nothing happens. Answers below 500 are kept for a day. Throws
 * `idempotency.reused` when the key came with another request, `idempotency.running` while the first is at work.
 */
export const idempotent = createMiddleware<Edge>(async (c, next) => {
  const key = c.req.header('Idempotency-Key')
  if (key === undefined) return next()
  if (key === '' || key.length > 255) {
    throw new AwaseError('request.invalid', {
      values: { where: 'Idempotency-Key', expected: 'length 1–255' },
    })
  }
  const { db, actor } = c.var
  const now = Date.now()
  const owner = { workspace: actor.workspace, actor: actor.id, key }
  const requestHash = await hashText(
    JSON.stringify([c.req.method, c.req.path, await c.req.raw.clone().text()]),
  )
  const same = and(
    eq(idempotencyKeys.workspace, owner.workspace),
    eq(idempotencyKeys.actor, owner.actor),
    eq(idempotencyKeys.key, key),
  )
  const [, , claimed] = await db.batch([
    db.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, now - keptMs)),
    db
      .delete(idempotencyKeys)
      .where(
        and(same, isNull(idempotencyKeys.status), lt(idempotencyKeys.createdAt, now - stuckMs)),
      ),
    db
      .insert(idempotencyKeys)
      .values({ ...owner, requestHash, createdAt: now })
      .onConflictDoNothing()
      .returning({ key: idempotencyKeys.key }),
  ])
  if (claimed.length === 0) {
    const first = await db.select().from(idempotencyKeys).where(same).get()
    if (first?.requestHash !== requestHash) throw new AwaseError('idempotency.reused')
    if (first.status === null) throw new AwaseError('idempotency.running', { retry: 'later' })
    return new Response(first.body, {
      status: first.status,
      headers: { 'Content-Type': 'application/json', 'Idempotency-Replayed': 'true' },
    })
  }
  await next()
  const { status } = c.res
  if (status >= 500) await db.delete(idempotencyKeys).where(same)
  else {
    const body = await c.res.clone().text()
    await db.update(idempotencyKeys).set({ status, body }).where(same)
  }
})

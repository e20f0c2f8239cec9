// Nothing is reachable without a session, and nothing can be changed from another site.
import { createMiddleware } from 'hono/factory'
import { AwaseError } from '../../engine/error.ts'
import type { Edge } from '../api/http/edge.ts'
import { actorOfToken, sessionToken } from './session.ts'
import { signedOutPage } from './signed-out-page.ts'

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A person opening a page, not a script asking for data. */
export function isNavigation(request: Request): boolean {
  return (
    request.method === 'GET' &&
    !new URL(request.url).pathname.startsWith('/api/') &&
    (request.headers.get('Accept') ?? '').includes('text/html')
  )
}

/** Puts the actor into the context; without one: 401 `auth.required`, for a page in words and without a script. */
export const requireSession = createMiddleware<Edge>(async (c, next) => {
  const token = sessionToken(c)
  const actor = token === undefined ? undefined : await actorOfToken(c.var.db, token, Date.now())
  if (actor === undefined) {
    if (isNavigation(c.req.raw)) return signedOutPage(c, 'auth.required')
    throw new AwaseError('auth.required')
  }
  c.set('actor', actor)
  await next()
})

/**
 * Refuses writes, and WebSockets (to which browsers add cookies as well), unless the request says that it comes from the
 * studio itself: `Origin` is PUBLIC_URL or the request's own, or the browser states `Sec-Fetch-Site: same-origin`.
 */
export const requireOwnOrigin = createMiddleware<Edge>(async (c, next) => {
  const upgrades = c.req.header('Upgrade') !== undefined
  if (!reads.has(c.req.method) || upgrades) {
    const origin = c.req.header('Origin')
    const own = [c.var.settings.PUBLIC_URL, new URL(c.req.url).origin]
    const same = c.req.header('Sec-Fetch-Site') === 'same-origin'
    const fine = same || (origin !== undefined && own.includes(origin))
    if (!fine) throw new AwaseError('auth.origin')
  }
  await next()
})

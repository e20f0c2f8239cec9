// The last word on an address below `/api`: known under another method, or not at all.
import type { Context } from 'hono'
import { AwaseError } from '../../../engine/error.ts'
import { api } from '../api.ts'
import type { Edge } from './edge.ts'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Throws `request.method`, with the header Allow, or `request.not-found`. */
export function refuseUnknown(c: Context<Edge>): never {
  const allowed = methods.filter((method) => takes(method, c.req.path.replace(/^\/api/, '')))
  if (allowed.length === 0) throw new AwaseError('request.not-found')
  c.header('Allow', allowed.join(', '))
  throw new AwaseError('request.method', {
    values: { method: c.req.method, allowed: allowed.join(', ') },
  })
}

/** What stands before the routes takes every method, and does not count. */
function takes(method: string, path: string): boolean {
  return api.router.match(method, path)[0].some(([[, route]]) => route.method === method)
}

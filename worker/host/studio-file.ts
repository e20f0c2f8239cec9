// The studio's built files, and its page for every address that a person opens.
import type { Context } from 'hono'
import { AwaseError } from '../../engine/error.ts'
import type { Edge } from '../api/http/edge.ts'
import { isNavigation } from '../auth/guard.ts'

/** Vite puts a hash of the content into these names. */
const hashed = /^\/assets\//

/** Answers a file of the build; a navigation to any other address gets the studio's page, whose router knows the address. */
export async function studioFile(c: Context<Edge>): Promise<Response> {
  const found = await assetAt(c, new URL(c.req.url).pathname)
  const answer = found ?? (isNavigation(c.req.raw) ? await assetAt(c, '/index.html') : undefined)
  if (answer === undefined) throw new AwaseError('request.not-found')
  return answer
}

async function assetAt(c: Context<Edge>, pathname: string): Promise<Response | undefined> {
  const request = new Request(new URL(pathname, c.req.url), c.req.raw)
  const response = await c.env.ASSETS?.fetch(request)
  if (response === undefined || response.status === 404) {
    await response?.body?.cancel()
    return undefined
  }
  const headers = new Headers(response.headers)
  // Private: the files are ours alone, no shared cache may keep them.
  headers.set(
    'Cache-Control',
    hashed.test(pathname) ? 'private, max-age=31536000, immutable' : 'private, no-cache',
  )
  const { status, statusText, body } = response
  return new Response(body, { status, statusText, headers })
}

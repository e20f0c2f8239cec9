// Headers that every answer carries, whatever it is.
import { createMiddleware } from 'hono/factory'
import type { Edge } from '../api/http/edge.ts'

/**
 * Scripts: our own files and WebAssembly, nothing inline. Styles: toasts, panels and dialogs of the parts we use put
 * `<style>` elements into the page, so elements are allowed; `style` attributes in markup are not (React sets styles
 * through the DOM, which this does not touch).
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "style-src-elem 'self' 'unsafe-inline'",
  "style-src-attr 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

const always: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

export const securityHeaders = createMiddleware<Edge>(async (c, next) => {
  await next()
  // An upgraded connection has no headers left to set.
  if (c.res.status === 101) return
  const headers = new Headers(c.res.headers)
  for (const [name, value] of Object.entries(always)) headers.set(name, value)
  if (!headers.has('Content-Security-Policy')) {
    headers.set('Content-Security-Policy', contentSecurityPolicy)
  }
  if (new URL(c.req.url).protocol === 'https:') {
    headers.set('Strict-Transport-Security', 'max-age=31536000')
  }
  // Bodies may hold what only this person may see.
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
  headers.set('X-Request-Id', c.get('requestId'))
  const { status, statusText, body } = c.res
  c.res = new Response(body, { status, statusText, headers })
})

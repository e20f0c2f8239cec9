// The one page that people see without a session: words only, no script, nothing of the studio.
import type { Context } from 'hono'
import { html } from 'hono/html'
import { messageFor } from '../../engine/messages/catalogue.ts'
import { catalogue } from '../../engine/messages/index.ts'
import type { Edge } from '../api/edge.ts'
import { newToken } from './token.ts'

const style = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif }
body { margin: 0; min-height: 100vh; display: grid; place-items: center }
main { max-width: 30rem; padding: 2rem }
h1 { font-size: 1.25rem; margin: 0 0 .5rem }
p { margin: 0 }`

/** 401 with the words of `code` in the language of the request. */
export function signedOutPage(
  c: Context<Edge>,
  code: 'auth.required' | 'auth.link-used',
): Response | Promise<Response> {
  const { language } = c.var
  const { message, hint } = messageFor(catalogue, code, language)
  const nonce = newToken()
  c.header(
    'Content-Security-Policy',
    `default-src 'none'; style-src 'nonce-${nonce}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
  )
  c.header('Cache-Control', 'no-store')
  c.header('Vary', 'Accept-Language, Cookie')
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Awase</title>
        <style nonce="${nonce}">
          ${style}
        </style>
      </head>
      <body>
        <main>
          <h1>${message}</h1>
          <p>${hint}</p>
        </main>
      </body>
    </html>`
  return c.html(page, 401)
}

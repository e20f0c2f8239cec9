// The one page that people see without a session: words only, no script, nothing of the studio.
import type { Context } from 'hono'
import { html, raw } from 'hono/html'
import { messageFor } from '../../engine/messages/catalogue.ts'
import { catalogue } from '../../engine/messages/index.ts'
import type { Edge } from '../api/http/edge.ts'
import { newToken } from './token.ts'

/** The colours of the studio, which is not there without a session. */
const style = `
:root {
  color-scheme: light dark;
  font: 16px/1.6 system-ui, 'Hiragino Sans', 'Noto Sans CJK JP', sans-serif;
  --canvas: #f6f6f3; --surface: #fff; --line: #e4e3df; --ink: #201f1d; --ink-2: #535250; --accent: #1d5ab0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #111316; --surface: #1a1c1f; --line: #2b2d31; --ink: #e9ebee; --ink-2: #b5b7bc; --accent: #6a9de6;
  }
}
body {
  margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem; box-sizing: border-box;
  background: var(--canvas); color: var(--ink);
}
main {
  max-width: 26rem; padding: 2rem; border: 1px solid var(--line); border-radius: 14px;
  background: var(--surface);
}
.name { display: flex; align-items: center; gap: .5rem; margin: 0 0 1.5rem; font-weight: 600 }
svg { width: 1.5rem; color: var(--accent) }
h1 { font-size: 1.25rem; line-height: 1.4; margin: 0 0 .5rem }
h1 + p { margin: 0; color: var(--ink-2) }`

const mark = html`<svg viewBox="0 0 26 26" aria-hidden="true">
  <path d="M12 3.4A9.7 9.7 0 0 0 12 22.6v-6.4a3.3 3.3 0 0 0 0-6.4z" fill="currentColor" />
  <path
    d="M14 4.3a8.8 8.8 0 0 1 0 17.4v-4.6a4.3 4.3 0 0 0 0-8.2z"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linejoin="round"
  />
</svg>`

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
          ${raw(style)}
        </style>
      </head>
      <body>
        <main>
          <p class="name">${mark} Awase</p>
          <h1>${message}</h1>
          <p>${hint}</p>
        </main>
      </body>
    </html>`
  return c.html(page, 401)
}

// How tests talk to the Worker: as a browser of the studio would, through its HTTP door.
import { env, exports } from 'cloudflare:workers'

export const origin = env.PUBLIC_URL

/** One request to the Worker. Redirects are not followed. */
export function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return exports.default.fetch(new Request(new URL(path, origin), { redirect: 'manual', ...init }))
}

export async function signInLink(): Promise<string> {
  const response = await ask('/api/sign-in-links', {
    method: 'POST',
    headers: { Authorization: `Bearer ${env.BOOTSTRAP_TOKEN}` },
  })
  const { url } = await response.json<{ url: string }>()
  return url
}

export interface Client {
  cookie: string
  get(path: string, headers?: Record<string, string>): Promise<Response>
  /** A write as the studio sends it: JSON, with its own origin. */
  send(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Response>
}

/** Signs in by a fresh link. */
export async function signIn(): Promise<Client> {
  const response = await ask(await signInLink())
  const cookie = (response.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
  return {
    cookie,
    get: (path, headers = {}) => ask(path, { headers: { Cookie: cookie, ...headers } }),
    send: (method, path, body, headers = {}) =>
      ask(path, {
        method,
        headers: {
          Cookie: cookie,
          Origin: origin,
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  }
}

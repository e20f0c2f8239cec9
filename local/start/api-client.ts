// Speaks to the edge's API as a signed-in person does: by a one-time link and the session's cookie.
import type { ApiError } from '../../worker/api/contract.ts'

export class ApiFailure extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, error: Partial<ApiError>, what: string) {
    super(`${what}: ${error.message ?? status} ${error.hint ?? ''} (${error.code ?? status})`)
    this.name = 'ApiFailure'
    this.status = status
    this.code = error.code ?? ''
  }
}

export interface Api {
  /** JSON in, JSON out; throws ApiFailure. */
  call<T>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<T>
}

/** A link that signs one person in, once. */
export async function makeSignInLink(url: string, bootstrapToken: string): Promise<string> {
  const headers = { authorization: `Bearer ${bootstrapToken}`, origin: url }
  const answer = await request<{ url: string }>(url, 'POST', '/api/sign-in-links', { headers })
  return answer.url
}

export async function signIn(url: string, bootstrapToken: string): Promise<Api> {
  const link = await makeSignInLink(url, bootstrapToken)
  const answer = await fetch(link, { redirect: 'manual' })
  const cookie = (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
  if (cookie === '') throw new Error(`The sign-in link did not work (${answer.status}).`)
  return {
    call: (method, path, body, headers) =>
      request(url, method, path, {
        headers: { cookie, origin: url, 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  }
}

async function request<T>(url: string, method: string, path: string, init: RequestInit) {
  const response = await fetch(url + path, { ...init, method })
  const text = await response.text()
  if (response.ok) return (text === '' ? null : JSON.parse(text)) as T
  throw new ApiFailure(response.status, errorIn(text), `${method} ${path}`)
}

function errorIn(text: string): Partial<ApiError> {
  try {
    return (JSON.parse(text) as { error: ApiError }).error
  } catch {
    return {}
  }
}

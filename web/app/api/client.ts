// The one way to the edge: JSON in, JSON out, errors as ApiError in the studio's language.
import { i18n } from '@lingui/core'
import { translate } from '../../i18n/language.ts'
import type { ApiError as Envelope } from '../../../worker/api/contract.ts'
import { ApiError } from './api-error.ts'

export interface ApiRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  body?: unknown
  /** ETag that must still hold. */
  ifMatch?: string
  idempotencyKey?: string
  /** The request outlives the page (64 KB at most). */
  keepalive?: boolean
  signal?: AbortSignal | undefined
}

/** Calls `/api<path>`. Throws ApiError; the caller names the shape that contract.ts promises for the path. */
export async function api<T>(path: string, request: ApiRequest = {}): Promise<T> {
  const response = await send(path, request)
  const body: unknown = response.status === 204 ? null : await response.json().catch(() => null)
  if (!response.ok)
    throw new ApiError(response.status, envelopeOf(body, response.status, request), body)
  return body as T
}

async function send(path: string, request: ApiRequest): Promise<Response> {
  const headers = new Headers({ 'accept-language': i18n.locale })
  if (request.body !== undefined) headers.set('content-type', 'application/json')
  if (request.ifMatch !== undefined) headers.set('if-match', request.ifMatch)
  if (request.idempotencyKey !== undefined) headers.set('idempotency-key', request.idempotencyKey)
  try {
    return await fetch(`/api${path}`, {
      method: request.method ?? 'GET',
      keepalive: request.keepalive ?? false,
      headers,
      body: request.body === undefined ? null : JSON.stringify(request.body),
      signal: request.signal ?? null,
    })
  } catch (error) {
    if (request.signal?.aborted === true) throw error
    throw new ApiError(0, {
      code: 'web.no-answer',
      message: translate('error.offline'),
      hint: translate('error.offline-hint'),
    })
  }
}

/** Where the edge itself says nothing: reading and doing fail in different words. */
function envelopeOf(body: unknown, status: number, { method = 'GET' }: ApiRequest): Envelope {
  const error = (body as { error?: Envelope } | null)?.error
  if (typeof error?.code === 'string') return error
  return {
    code: `web.status-${status}`,
    message: translate(method === 'GET' ? 'error.load' : 'error.send'),
    hint: translate('error.offline-hint'),
  }
}

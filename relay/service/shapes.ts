// Checks the JSON of requests by hand: whoever signs is trusted, but not to be free of mistakes.
import type { CheckRequest, Endpoint, SealedCredentials, WriteRequest } from '../protocol.ts'
import { RelayError } from '../protocol.ts'

type Json = Record<string, unknown>

/** Endpoint and credentials, which every request has, and the rest as it came. */
export function parseRequest(text: string): CheckRequest & { rest: Json } {
  const json = objectOf(parse(text), 'request')
  return {
    endpoint: endpointOf(objectOf(json['endpoint'], 'endpoint')),
    credentials: sealedOf(objectOf(json['credentials'], 'credentials')),
    rest: json,
  }
}

/** A path or folder on the server. */
export function pathOf(json: Json, name: 'path' | 'folder'): string {
  const path = textOf(json, name)
  const bad = /\p{Cc}/u.test(path) || path.length > 4096 || path.split('/').includes('..')
  if (bad || (name === 'path' && (path === '' || path.endsWith('/')))) throw badRequest(name)
  return path
}

export function writeOf(json: Json): Pick<WriteRequest, 'path' | 'sizeBytes' | 'sha256'> {
  const sha256 = textOf(json, 'sha256')
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw badRequest('sha256')
  return { path: pathOf(json, 'path'), sizeBytes: countOf(json, 'sizeBytes'), sha256 }
}

export function badRequest(reason: string): RelayError {
  return new RelayError('relay.bad-request', { values: { reason } })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw badRequest('JSON')
  }
}

function objectOf(value: unknown, what: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badRequest(what)
  return value as Json
}

function textOf(json: Json, name: string): string {
  const value = json[name]
  if (typeof value !== 'string') throw badRequest(name)
  return value
}

function countOf(json: Json, name: string): number {
  const value = json[name]
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw badRequest(name)
  }
  return value
}

function endpointOf(json: Json): Endpoint {
  const port = countOf(json, 'port')
  const host = textOf(json, 'host')
  const username = textOf(json, 'username')
  if (port < 1 || port > 65_535 || host === '' || username === '') throw badRequest('endpoint')
  return { host, port, username, hostKey: textOf(json, 'hostKey') }
}

function sealedOf(json: Json): SealedCredentials {
  return {
    ephemeral: textOf(json, 'ephemeral'),
    iv: textOf(json, 'iv'),
    data: textOf(json, 'data'),
  }
}

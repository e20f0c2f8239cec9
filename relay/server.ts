// The relay's HTTP side: verifies, asks the verbs, answers. Knows nothing of jobs or runs beyond their ids and fences.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fromBase64, type WebKey } from './encoding.ts'
import {
  fenceHeader,
  paths,
  RelayError,
  relayVersion,
  requestHeader,
  runIdHeader,
} from './protocol.ts'
import { openCredentials } from './seal.ts'
import type { RelayConfig } from './service/config.ts'
import { openMemory, type Memory } from './service/memory.ts'
import { chunksOf, readSignedText } from './service/request-body.ts'
import { badRequest, parseRequest } from './service/shapes.ts'
import { createVerbs, httpStatusOf, type Asked, type Verbs } from './service/verbs.ts'
import { createVerify, type Verify } from './service/verify.ts'

export interface LogLine {
  verb: string
  run: string
  code: string
  milliseconds: number
}

export interface RunningRelay {
  url: string
  /** Takes no new requests, lets the running ones end (at most `graceMs`), then stops. */
  stop(graceMs?: number): Promise<void>
}

interface Service {
  url: string
  config: RelayConfig
  memory: Memory
  verify: Verify
  verbs: Verbs
  sealKey: WebKey
  now: () => number
  log: (line: LogLine) => void
}

/** Starts listening. `now` is epoch time, for tests. */
export async function startRelay(
  config: RelayConfig,
  options: { now?: () => number; log?: (line: LogLine) => void } = {},
): Promise<RunningRelay> {
  const now = options.now ?? Date.now
  const memory = openMemory(config.stateDir)
  const service: Service = {
    url: '',
    config,
    memory,
    verify: createVerify(config.signers),
    verbs: createVerbs(config, memory, now),
    sealKey: await crypto.subtle.importKey(
      'pkcs8',
      fromBase64(config.seal.privateKey),
      { name: 'X25519' },
      false,
      ['deriveBits'],
    ),
    now,
    log: options.log ?? (() => undefined),
  }
  let underWay = 0
  const server = createServer(
    { maxHeaderSize: 64 * 1024, requestTimeout: 0 },
    (request, response) => {
      underWay += 1
      response.on('close', () => (underWay -= 1))
      void serve(service, request, response, underWay > config.maxRequests)
    },
  )
  await listen(server, config.listen)
  const { port } = server.address() as AddressInfo
  const url = config.url ?? `http://${config.listen.host}:${port}`
  service.url = url
  return { url, stop: (graceMs) => stop(server, memory, graceMs) }
}

async function listen(server: Server, at: RelayConfig['listen']): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(at.port, at.host, resolve)
  })
}

async function stop(server: Server, memory: Memory, graceMs = 30_000): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), graceMs)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
  clearTimeout(timer)
  memory.close()
}

async function serve(
  service: Service,
  request: IncomingMessage,
  response: ServerResponse,
  crowded: boolean,
): Promise<void> {
  const started = performance.now()
  let code = 'ok'
  try {
    if (crowded) throw new RelayError('relay.busy', { retry: 'later' })
    await answer(service, request, response)
  } catch (cause) {
    const error = cause instanceof RelayError ? cause : new RelayError('relay.failed', { cause })
    code = error.code
    refuse(response, error)
  }
  // What is left of a refused upload is read and thrown away, so that the sender gets to read the answer.
  request.resume()
  const milliseconds = Math.round(performance.now() - started)
  const run = String(request.headers[runIdHeader] ?? '')
  service.log({ verb: request.url ?? '', run, code, milliseconds })
}

async function answer(
  service: Service,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { verbs } = service
  const { method, url } = request
  if (method === 'GET' && url === paths.health) {
    return send(response, { ok: true, version: relayVersion })
  }
  const known = Object.values(paths).some((path) => path === url) && method === 'POST'
  if (!known) throw badRequest('path')
  const asked = await admit(service, request)
  if (url === paths.check) return send(response, await verbs.check(asked))
  if (url === paths.list) return send(response, await verbs.list(asked))
  if (url === paths.read) return verbs.read(asked, response)
  return send(response, await verbs.write(asked))
}

/** Everything that must be right before a connection is opened. */
async function admit(service: Service, request: IncomingMessage): Promise<Asked> {
  const { headers, url = '', method = '' } = request
  const { config, memory, now } = service
  const target = { method, url: service.url + url, headers }
  const { nonce, expiresMs } = await service.verify(target, now())
  const isWrite = url === paths.write
  const text = isWrite
    ? Buffer.from(String(headers[requestHeader]), 'base64').toString('utf8')
    : await readSignedText(request, config.sourceIdleMs)
  memory.useNonce(nonce, expiresMs, now())
  const runId = String(headers[runIdHeader])
  const fence = Number(headers[fenceHeader])
  if (!/^[A-Za-z0-9_-]{1,100}$/.test(runId) || !Number.isSafeInteger(fence) || fence < 0) {
    throw badRequest('run')
  }
  memory.checkFence(runId, fence, now())
  const { endpoint, credentials: sealed, rest } = parseRequest(text)
  const relayPublic = fromBase64(config.seal.publicKey)
  const credentials = await openCredentials(sealed, service.sealKey, relayPublic, nonce).catch(
    () => {
      throw new RelayError('relay.signature', { values: { reason: 'seal' } })
    },
  )
  if (isWrite) refuseOtherDigest(headers['content-digest'], rest['sha256'])
  const source = chunksOf(request, config.sourceIdleMs)
  return { runId, fence, endpoint, credentials, json: rest, source }
}

/** The digest that was signed and the one that the file is checked against must be the same. */
function refuseOtherDigest(signed: unknown, sha256: unknown): void {
  const digest = Buffer.from(String(sha256), 'hex').toString('base64')
  if (signed === `sha-256=:${digest}:`) return
  throw new RelayError('relay.signature', { values: { reason: 'content digest' } })
}

function send(response: ServerResponse, json: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(json))
}

function refuse(response: ServerResponse, error: RelayError): void {
  // In the middle of a file only a broken connection can say that it went wrong; the client counts bytes.
  if (response.headersSent) {
    response.destroy()
    return
  }
  const { code, place, values, retry } = error
  const body = JSON.stringify({ error: { code, place, values, retry } })
  response.writeHead(httpStatusOf(error), { 'content-type': 'application/json' }).end(body)
}

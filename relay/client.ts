// The edge's side of the relay: signs, seals, streams. Runs unchanged in workerd and Node (fetch and WebCrypto only).
import { answerOf, checkedBody, errorOf } from './client-answer.ts'
import { contentDigest, fromHex, toBase64, utf8, type Bytes } from './encoding.ts'
import {
  fenceHeader,
  noRun,
  paths,
  RelayError,
  requestHeader,
  runIdHeader,
  sizeHeader,
  type CheckAnswer,
  type Credentials,
  type Endpoint,
  type HealthAnswer,
  type ListAnswer,
  type ListedFile,
  type WriteAnswer,
} from './protocol.ts'
import { sealCredentials } from './seal.ts'
import { importSigner, newNonce, signRequest, type Signer } from './signature.ts'

export { RelayError }

export interface RelaySettings {
  /** Origin of the relay as it knows itself, e.g. `http://127.0.0.1:2280`. */
  url: string
  keyId: string
  /** Ed25519 private key, PKCS#8, base64. */
  signingKey: string
  /** The relay's X25519 public key, 32 bytes, base64. */
  sealKey: string
  fetch?: typeof fetch
  /** Until the answer begins; a write's answer comes after its last byte. Default 10 minutes, since the relay has its own deadlines. */
  deadlineMs?: number
  /** Epoch time; for tests. */
  now?: () => number
}

/** Who asks, and where to. Without a run (check, preview) leave `runId` and `fence` out. */
export interface RelayCall {
  endpoint: Endpoint
  credentials: Credentials
  runId?: string
  fence?: number
  signal?: AbortSignal
}

export interface RelayWrite extends RelayCall {
  path: string
  sizeBytes: number
  /** Lower-case hex of the bytes that `body` will give. */
  sha256: string
  body: ReadableStream<Uint8Array> | Bytes
}

/** Every method throws RelayError (code, place, values, retry), nothing else. */
export interface RelayClient {
  /** Logs in and out. */
  check(call: RelayCall): Promise<CheckAnswer>
  list(call: RelayCall & { folder: string }): Promise<ListedFile[]>
  /** The stream fails with RelayError when fewer or more bytes come than announced. */
  read(
    call: RelayCall & { path: string },
  ): Promise<{ sizeBytes: number; body: ReadableStream<Uint8Array> }>
  /** Under a temporary name, verified, renamed. Safe to repeat. */
  write(call: RelayWrite): Promise<WriteAnswer>
  health(): Promise<HealthAnswer>
}

export function createRelayClient(settings: RelaySettings): RelayClient {
  let signer: Promise<Signer> | undefined
  const post = async (path: string, call: RelayCall, content: Content): Promise<Response> => {
    signer ??= importSigner(settings.keyId, settings.signingKey)
    return send(settings, await signer, path, call, content)
  }
  return {
    check: async (call) => answerOf<CheckAnswer>(await post(paths.check, call, { json: {} })),
    async list(call) {
      const response = await post(paths.list, call, { json: { folder: call.folder } })
      return (await answerOf<ListAnswer>(response)).files
    },
    async read(call) {
      const response = await post(paths.read, call, { json: { path: call.path } })
      const sizeBytes = Number(response.headers.get(sizeHeader) ?? Number.NaN)
      if (response.body === null || !Number.isInteger(sizeBytes)) {
        throw new RelayError('relay.failed', { file: call.path, retry: 'later' })
      }
      return { sizeBytes, body: checkedBody(response.body, sizeBytes, call.path) }
    },
    async write(call) {
      const { path, sizeBytes, sha256, body } = call
      const response = await post(paths.write, call, { json: { path, sizeBytes, sha256 }, body })
      return answerOf<WriteAnswer>(response)
    },
    health: async () => answerOf<HealthAnswer>(await reach(settings, paths.health, {})),
  }
}

interface Content {
  json: { path?: string; folder?: string; sizeBytes?: number; sha256?: string }
  body?: ReadableStream<Uint8Array> | Bytes
}

async function send(
  settings: RelaySettings,
  signer: Signer,
  path: string,
  call: RelayCall,
  content: Content,
): Promise<Response> {
  const nonce = newNonce()
  const credentials = await sealCredentials(call.credentials, settings.sealKey, nonce)
  const request = utf8(JSON.stringify({ endpoint: call.endpoint, credentials, ...content.json }))
  const digest =
    content.body === undefined
      ? new Uint8Array(await crypto.subtle.digest('SHA-256', request))
      : fromHex(content.json.sha256 ?? '')
  const unsigned = {
    'content-type': content.body === undefined ? 'application/json' : 'application/octet-stream',
    'content-digest': contentDigest(digest),
    [runIdHeader]: call.runId ?? noRun,
    [fenceHeader]: String(call.fence ?? 0),
    [requestHeader]: content.body === undefined ? '-' : toBase64(request),
  }
  const target = { method: 'POST', url: addressOf(settings, path), headers: unsigned, nonce }
  const headers = await signRequest(signer, target, (settings.now ?? Date.now)())
  const response = await reach(settings, path, {
    method: 'POST',
    headers,
    body: content.body ?? request,
    signal: call.signal,
  })
  if (!response.ok) throw await errorOf(response)
  return response
}

interface Sending {
  method?: string
  headers?: Record<string, string>
  body?: ReadableStream<Uint8Array> | Bytes
  signal?: AbortSignal | undefined
}

/** One fetch with a deadline until the answer begins; whatever fails on the way is `relay.unreachable`. */
async function reach(settings: RelaySettings, path: string, sending: Sending): Promise<Response> {
  const { signal, ...init } = sending
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), settings.deadlineMs ?? 600_000)
  const signals = signal === undefined ? [deadline.signal] : [deadline.signal, signal]
  // Streams need half duplex said aloud in Node; workerd ignores it.
  const options = { ...init, duplex: 'half', signal: AbortSignal.any(signals) }
  try {
    const ask = settings.fetch ?? fetch
    return await ask(addressOf(settings, path), options as RequestInit)
  } catch (cause) {
    throw new RelayError('relay.unreachable', {
      values: { url: settings.url },
      retry: 'later',
      cause,
    })
  } finally {
    clearTimeout(timer)
  }
}

function addressOf(settings: RelaySettings, path: string): string {
  return settings.url.replace(/\/$/, '') + path
}

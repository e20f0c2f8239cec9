// Checks who sent a request: signature (RFC 9421), its age, and that it was never seen before.
import { createPublicKey, verify, type KeyObject } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { httpbis, type SignatureParameters } from 'http-message-signatures'
import { RelayError, signatureLifetimeSeconds, signedComponents } from '../protocol.ts'
import type { RelayConfig } from './config.ts'

/** Clocks of edge and relay may differ by this much. */
const toleranceSeconds = 5

export interface Verified {
  nonce: string
  /** Epoch time after which the signature is worthless. */
  expiresMs: number
}

export type Verify = (
  request: { method: string; url: string; headers: IncomingHttpHeaders },
  nowMs: number,
) => Promise<Verified>

/** Throws `relay.signature` or `relay.clock`. */
export function createVerify(signers: RelayConfig['signers']): Verify {
  const keys = new Map(signers.map(({ id, publicKey }) => [id, readKey(publicKey)]))
  return async (request, nowMs) => {
    const headers = plainHeaders(request.headers)
    refuseOtherShapes(headers['signature-input'] ?? '')
    let params: SignatureParameters = {}
    const good = await httpbis
      .verifyMessage(
        {
          requiredFields: [...signedComponents],
          requiredParams: ['created', 'expires', 'nonce', 'keyid', 'alg'],
          // Age is judged below, by the clock of this service.
          tolerance: Number.MAX_SAFE_INTEGER,
          keyLookup: async (found) => {
            params = found
            const key = keys.get(String(found.keyid))
            if (key === undefined) return null
            const check = async (data: Buffer, bytes: Buffer) => verify(null, data, key, bytes)
            return { id: String(found.keyid), algs: ['ed25519'], verify: check }
          },
        },
        { method: request.method, url: request.url, headers },
      )
      .catch(() => false)
    if (good !== true) throw new RelayError('relay.signature', { values: { reason: 'signature' } })
    return judgeAge(params, nowMs)
  }
}

function readKey(publicKey: string): KeyObject {
  return createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
}

/** One signature over exactly our components: nothing that two readers could understand differently. */
function refuseOtherShapes(signatureInput: string): void {
  const covered = signedComponents.map((name) => `"${name}"`).join(' ')
  if (signatureInput.startsWith(`relay=(${covered});`) && !signatureInput.includes(',')) return
  throw new RelayError('relay.signature', { values: { reason: 'signed fields' } })
}

function judgeAge(params: SignatureParameters, nowMs: number): Verified {
  const { created, expires, nonce } = params as Record<string, unknown>
  const from = seconds(created)
  const until = seconds(expires)
  const now = nowMs / 1000
  const span = until - from
  const fits = from <= now + toleranceSeconds && now <= until + toleranceSeconds
  if (!fits || !(span > 0) || span > signatureLifetimeSeconds) {
    throw new RelayError('relay.clock', {
      values: { relay: new Date(nowMs).toISOString(), sender: Number.isFinite(from) ? from : 0 },
      retry: 'later',
    })
  }
  if (typeof nonce !== 'string' || nonce.length < 22) {
    throw new RelayError('relay.signature', { values: { reason: 'nonce' } })
  }
  return { nonce, expiresMs: (until + toleranceSeconds) * 1000 }
}

function seconds(value: unknown): number {
  if (value instanceof Date) return value.getTime() / 1000
  return typeof value === 'number' ? value : Number.NaN
}

/** Fields that came twice are joined by Node; arrays (Set-Cookie) are never signed here. */
function plainHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const entries = Object.entries(headers)
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

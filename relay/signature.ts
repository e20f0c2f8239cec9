// Signs a request to the relay as RFC 9421 says, with Ed25519. Needs WebCrypto only; the relay verifies with another implementation.
import { fromBase64, toBase64, utf8, type WebKey } from './encoding.ts'
import { signatureLifetimeSeconds, signedComponents } from './protocol.ts'

export interface Signer {
  keyId: string
  key: WebKey
}

/** `signingKey` is an Ed25519 private key: PKCS#8, base64. */
export async function importSigner(keyId: string, signingKey: string): Promise<Signer> {
  const bytes = fromBase64(signingKey)
  const key = await crypto.subtle.importKey('pkcs8', bytes, { name: 'Ed25519' }, false, ['sign'])
  return { keyId, key }
}

/** 128 random bits, base64url: the name of one request. */
export function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Adds Signature and Signature-Input. `headers` has lower-case names and every signed field. `nowMs` is epoch time. */
export async function signRequest(
  signer: Signer,
  request: { method: string; url: string; headers: Record<string, string>; nonce: string },
  nowMs: number,
): Promise<Record<string, string>> {
  const created = Math.floor(nowMs / 1000)
  const expires = created + signatureLifetimeSeconds
  const covered = signedComponents.map((name) => `"${name}"`).join(' ')
  const params =
    `(${covered});created=${created};expires=${expires}` +
    `;nonce="${request.nonce}";keyid="${signer.keyId}";alg="ed25519"`
  const lines = signedComponents.map((name) => `"${name}": ${componentOf(name, request)}`)
  const base = [...lines, `"@signature-params": ${params}`].join('\n')
  const signature = await crypto.subtle.sign({ name: 'Ed25519' }, signer.key, utf8(base))
  return {
    ...request.headers,
    'signature-input': `relay=${params}`,
    signature: `relay=:${toBase64(new Uint8Array(signature))}:`,
  }
}

function componentOf(
  name: (typeof signedComponents)[number],
  request: { method: string; url: string; headers: Record<string, string> },
): string {
  if (name === '@method') return request.method
  if (name === '@target-uri') return request.url
  const value = request.headers[name]
  if (value === undefined) throw new TypeError(`header ${name} must be signed but is missing`)
  return value
}

// The key that wraps the secrets' data keys. It comes from SECRETS_KEY, is never stored, and is known by its id.

export interface Keyring {
  /** Stored beside each secret, so that a changed SECRETS_KEY is noticed before anything is decrypted. */
  readonly keyId: string
  /** AES-256-GCM. */
  readonly wrappingKey: CryptoKey
}

const encoder = new TextEncoder()

const derived = (info: string) => ({
  name: 'HKDF',
  hash: 'SHA-256',
  salt: encoder.encode('awase'),
  info: encoder.encode(info),
})

/** `secretsKey`: 32 bytes in base64. */
export async function openKeyring(secretsKey: string): Promise<Keyring> {
  const bytes = Uint8Array.from(atob(secretsKey), (char) => char.charCodeAt(0))
  const master = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, [
    'deriveKey',
    'deriveBits',
  ])
  bytes.fill(0)
  const wrappingKey = await crypto.subtle.deriveKey(
    derived('wrapping key of secrets'),
    master,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
  const idBits = await crypto.subtle.deriveBits(derived('id of the key of secrets'), master, 64)
  return { keyId: Buffer.from(idBits).toString('hex'), wrappingKey }
}

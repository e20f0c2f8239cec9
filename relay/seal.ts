// Credentials in transit: ephemeral X25519, HKDF-SHA-256 and AES-256-GCM, bound to the nonce of the signed request.
import { fromBase64, toBase64, utf8, type Bytes, type WebKey } from './encoding.ts'
import type { Credentials, SealedCredentials } from './protocol.ts'

const info = 'awase relay credentials 1'
const x25519 = { name: 'X25519' }

interface KeyPair {
  publicKey: WebKey
  privateKey: WebKey
}

/** Seals to the relay's public key (32 bytes, base64). Only the holder of the private key and this nonce can open it. */
export async function sealCredentials(
  credentials: Credentials,
  sealKey: string,
  nonce: string,
): Promise<SealedCredentials> {
  const relayPublic = fromBase64(sealKey)
  const theirs = await crypto.subtle.importKey('raw', relayPublic, x25519, false, [])
  const own = (await crypto.subtle.generateKey(x25519, true, ['deriveBits'])) as KeyPair
  const ephemeral = new Uint8Array(
    (await crypto.subtle.exportKey('raw', own.publicKey)) as ArrayBuffer,
  )
  const shared = await agree(own.privateKey, theirs)
  const key = await cipherKey(shared, ephemeral, relayPublic, nonce)
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const plain = utf8(JSON.stringify(credentials))
  const data = await crypto.subtle.encrypt(cipher(iv, nonce), key, plain)
  return {
    ephemeral: toBase64(ephemeral),
    iv: toBase64(iv),
    data: toBase64(new Uint8Array(data)),
  }
}

/** Opens what `sealCredentials` made; throws when key, nonce or bytes differ. */
export async function openCredentials(
  sealed: SealedCredentials,
  privateKey: WebKey,
  relayPublic: Bytes,
  nonce: string,
): Promise<Credentials> {
  const ephemeral = fromBase64(sealed.ephemeral)
  const theirs = await crypto.subtle.importKey('raw', ephemeral, x25519, false, [])
  const shared = await agree(privateKey, theirs)
  const key = await cipherKey(shared, ephemeral, relayPublic, nonce)
  const options = cipher(fromBase64(sealed.iv), nonce)
  const plain = await crypto.subtle.decrypt(options, key, fromBase64(sealed.data))
  return JSON.parse(new TextDecoder().decode(plain)) as Credentials
}

async function agree(own: WebKey, theirs: WebKey): Promise<ArrayBuffer> {
  const algorithm = { name: 'X25519', public: theirs }
  return crypto.subtle.deriveBits(algorithm, own, 256)
}

function cipher(iv: Bytes, nonce: string) {
  return { name: 'AES-GCM', iv, additionalData: utf8(nonce) }
}

async function cipherKey(
  shared: ArrayBuffer,
  ephemeral: Bytes,
  relayPublic: Bytes,
  nonce: string,
): Promise<WebKey> {
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
  const context = new Uint8Array([...utf8(info), ...ephemeral, ...relayPublic])
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: utf8(nonce), info: context },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

// One secret at rest: AES-256-GCM under a random data key of its own, which the keyring's key wraps.
import { AwaseError } from '../../engine/error.ts'
import type { Keyring } from './keyring.ts'
import { Secret } from './secret.ts'

/** What a secret is bound to: moved to another row, it does not open. */
export interface SecretAddress {
  workspace: string
  connection: string
  name: string
  version: number
  id: string
}

/** `ciphertext` and `wrappedKey` begin with their 12-byte nonce. */
export interface SealedSecret {
  ciphertext: Uint8Array
  wrappedKey: Uint8Array
  keyId: string
}

const nonceBytes = 12

/** JSON of an array: no value can run into the next one. */
function boundTo(address: SecretAddress, purpose: string): Uint8Array {
  const { workspace, connection, name, version, id } = address
  return new TextEncoder().encode(
    JSON.stringify([purpose, workspace, connection, name, version, id]),
  )
}

async function encrypt(key: CryptoKey, plain: Uint8Array, bound: Uint8Array): Promise<Uint8Array> {
  const iv = crypto.getRandomValues(new Uint8Array(nonceBytes))
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bound },
    key,
    plain,
  )
  const whole = new Uint8Array(nonceBytes + sealed.byteLength)
  whole.set(iv)
  whole.set(new Uint8Array(sealed), nonceBytes)
  return whole
}

async function decrypt(key: CryptoKey, whole: Uint8Array, bound: Uint8Array): Promise<Uint8Array> {
  const iv = whole.slice(0, nonceBytes)
  const plain = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv, additionalData: bound },
    key,
    whole.slice(nonceBytes),
  )
  return new Uint8Array(plain)
}

const importDataKey = (raw: Uint8Array) =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])

export async function sealSecret(
  keyring: Keyring,
  address: SecretAddress,
  value: string,
): Promise<SealedSecret> {
  const raw = crypto.getRandomValues(new Uint8Array(32))
  const dataKey = await importDataKey(raw)
  const plain = new TextEncoder().encode(value)
  const ciphertext = await encrypt(dataKey, plain, boundTo(address, 'secret'))
  const wrapped = boundTo(address, `data key under ${keyring.keyId}`)
  const wrappedKey = await encrypt(keyring.wrappingKey, raw, wrapped)
  raw.fill(0)
  return { ciphertext, wrappedKey, keyId: keyring.keyId }
}

/** Throws `secret.key-changed` when another key wrapped it, `secret.damaged` when any part was altered or moved. */
export async function openSecret(
  keyring: Keyring,
  address: SecretAddress,
  sealed: SealedSecret,
): Promise<Secret> {
  const about = {
    place: { connection: address.connection },
    values: { name: address.name },
  }
  if (sealed.keyId !== keyring.keyId) throw new AwaseError('secret.key-changed', about)
  try {
    const wrapped = boundTo(address, `data key under ${sealed.keyId}`)
    const raw = await decrypt(keyring.wrappingKey, sealed.wrappedKey, wrapped)
    const dataKey = await importDataKey(raw)
    raw.fill(0)
    const plain = await decrypt(dataKey, sealed.ciphertext, boundTo(address, 'secret'))
    return new Secret(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain))
  } catch (cause) {
    throw new AwaseError('secret.damaged', { ...about, cause })
  }
}

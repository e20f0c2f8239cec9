// Pinned host keys: what a person may paste, and whether the key a server shows is the one that was pinned.
import { createHash } from 'node:crypto'
import { RelayError } from '../protocol.ts'

export interface PinnedKey {
  /** `SHA256:…` as OpenSSH prints it. */
  fingerprint: string
  /** Key type when the pin tells it (`ssh-ed25519`): asked for first, since a server may have several keys. */
  type: string | null
}

/** Fingerprint of a public key in SSH wire form. */
export function fingerprintOf(key: Uint8Array): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replaceAll('=', '')}`
}

/** Reads a pin: a fingerprint, a .pub line (`ssh-ed25519 AAAA… comment`) or a known_hosts line (`host ssh-ed25519 AAAA…`). */
export function parsePin(pin: string): PinnedKey {
  const text = pin.trim()
  if (/^SHA256:[A-Za-z0-9+/]{43}=?$/.test(text)) {
    return { fingerprint: text.replaceAll('=', ''), type: null }
  }
  const words = text.split(/\s+/)
  const at = words.findIndex((word) => /^(ssh|ecdsa|sk)-[a-z0-9@.-]+$/.test(word))
  const blob = Buffer.from(words[at + 1] ?? '', 'base64')
  const type = words[at]
  if (at < 0 || at > 2 || type === undefined || !isKeyOfType(blob, type)) {
    throw new RelayError('relay.bad-request', { values: { reason: 'host key' } })
  }
  return { fingerprint: fingerprintOf(blob), type }
}

/** A key in wire form starts with its own type: length, then name. */
function isKeyOfType(blob: Buffer, type: string): boolean {
  if (blob.length < 5 || blob.readUInt32BE(0) !== type.length) return false
  return blob.toString('latin1', 4, 4 + type.length) === type
}

/** Algorithms offered for the host key, the pinned type first. SHA-1 signatures (`ssh-rsa`) are not offered. */
export function hostKeyAlgorithms(type: string | null) {
  const all = [
    'ssh-ed25519',
    'ecdsa-sha2-nistp256',
    'ecdsa-sha2-nistp384',
    'ecdsa-sha2-nistp521',
    'rsa-sha2-512',
    'rsa-sha2-256',
  ] as const
  const first = all.filter(
    (name) => name === type || (type === 'ssh-rsa' && name.startsWith('rsa')),
  )
  return [...first, ...all.filter((name) => !first.includes(name))]
}

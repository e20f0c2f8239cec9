// The keys and passwords of a local installation: made once, kept in files that only their owner may read.
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newSshKey } from '../../relay/sftp/new-key.ts'

export interface LocalKeys {
  /** Wraps the keys of stored secrets: 32 bytes, base64. */
  secretsKey: string
  /** Whoever holds it may make sign-in links. */
  bootstrapToken: string
  /** Ed25519 with which the edge signs to the relay: PKCS#8 and SPKI, base64. */
  signing: { privateKey: string; publicKey: string }
  /** X25519 to which the edge seals for the relay: PKCS#8 and raw, base64. */
  seal: { privateKey: string; publicKey: string }
  /** Of the sample's SFTP server. */
  sftp: { username: string; password: string; hostKey: string; fingerprint: string }
}

/** Reads `<state>/keys.json`, or makes it. */
export function loadKeys(stateDir: string): LocalKeys {
  const path = join(stateDir, 'keys.json')
  mkdirSync(stateDir, { recursive: true, mode: 0o700 })
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as LocalKeys
  const keys = makeKeys()
  writePrivate(path, JSON.stringify(keys, null, 2))
  return keys
}

/** Writes a file that only its owner may read. */
export function writePrivate(path: string, text: string): void {
  writeFileSync(path, text, { mode: 0o600 })
}

function makeKeys(): LocalKeys {
  const signing = generateKeyPairSync('ed25519')
  const seal = generateKeyPairSync('x25519')
  const host = newSshKey('awase-sample')
  const pkcs8 = { format: 'der', type: 'pkcs8' } as const
  const spki = { format: 'der', type: 'spki' } as const
  return {
    secretsKey: randomBytes(32).toString('base64'),
    bootstrapToken: randomBytes(32).toString('base64url'),
    signing: {
      privateKey: signing.privateKey.export(pkcs8).toString('base64'),
      publicKey: signing.publicKey.export(spki).toString('base64'),
    },
    seal: {
      privateKey: seal.privateKey.export(pkcs8).toString('base64'),
      // The last 32 bytes of SPKI are the key itself.
      publicKey: seal.publicKey.export(spki).subarray(-32).toString('base64'),
    },
    sftp: {
      username: 'partner',
      password: randomBytes(18).toString('base64url'),
      hostKey: host.privateKey,
      fingerprint: host.fingerprint,
    },
  }
}

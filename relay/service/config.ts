// Settings of the relay: one JSON file named by RELAY_CONFIG; single values may be overridden by the environment.
import { readFileSync } from 'node:fs'

export interface RelayConfig {
  listen: { host: string; port: number }
  /** Origin that clients use; part of what they sign. Null: `http://<host>:<port>`. */
  url: string | null
  /** Folder for the memory of nonces, fences and results. */
  stateDir: string
  /** Ed25519 keys that may sign (two during a rotation). `publicKey` is SPKI, base64. */
  signers: { id: string; publicKey: string }[]
  /** X25519 pair that credentials are sealed to: PKCS#8 and raw 32 bytes, base64. */
  seal: { privateKey: string; publicKey: string }
  connectMs: number
  operationMs: number
  /** How long the edge may send nothing in the middle of an upload. */
  sourceIdleMs: number
  /** Requests served at a time; more are told to come later. */
  maxRequests: number
}

const defaults = {
  listen: { host: '127.0.0.1', port: 2280 },
  url: null,
  stateDir: './relay-state',
  connectMs: 20_000,
  operationMs: 30_000,
  sourceIdleMs: 60_000,
  maxRequests: 64,
}

/** Throws an Error that names what is missing. */
export function loadConfig(environment: Readonly<Record<string, string | undefined>>): RelayConfig {
  const path = environment['RELAY_CONFIG']
  const file = path === undefined ? {} : (JSON.parse(readFileSync(path, 'utf8')) as object)
  const config = { signers: [], seal: null, ...defaults, ...file } as Omit<RelayConfig, 'seal'> & {
    seal: RelayConfig['seal'] | null
  }
  if (config.signers.length === 0) throw new Error('relay: no signers in the configuration')
  if (config.seal === null) throw new Error('relay: no seal key in the configuration')
  return {
    ...config,
    seal: config.seal,
    listen: {
      host: environment['RELAY_HOST'] ?? config.listen.host,
      port: Number(environment['RELAY_PORT'] ?? config.listen.port),
    },
    url: environment['RELAY_URL'] ?? config.url,
    stateDir: environment['RELAY_STATE'] ?? config.stateDir,
  }
}

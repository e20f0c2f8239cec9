// A relay in this process, its client, and what a test may want to bend.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRelayClient, type RelayClient } from '../../../relay/client.ts'
import { startRelay, type LogLine } from '../../../relay/server.ts'
import type { RelayConfig } from '../../../relay/service/config.ts'
import { sealPair, signingPair } from './keys.ts'

export interface TestRelay {
  url: string
  client: RelayClient
  config: RelayConfig
  signingKey: string
  log: LogLine[]
  /** Another client of the same relay, with a fetch or clock of its own. */
  clientWith(options: {
    fetch?: typeof fetch
    now?: () => number
    signingKey?: string
  }): RelayClient
  /** Stops it and starts another one with the same state and port. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export async function startTestRelay(changes: Partial<RelayConfig> = {}): Promise<TestRelay> {
  const signing = signingPair()
  const config: RelayConfig = {
    listen: { host: '127.0.0.1', port: 0 },
    url: null,
    stateDir: mkdtempSync(join(tmpdir(), 'relay-test-')),
    signers: [{ id: 'edge-1', publicKey: signing.publicKey }],
    seal: sealPair(),
    connectMs: 5000,
    operationMs: 5000,
    sourceIdleMs: 5000,
    maxRequests: 16,
    ...changes,
  }
  const log: LogLine[] = []
  const options = { log: (line: LogLine) => void log.push(line) }
  let relay = await startRelay(config, options)
  const { url } = relay
  config.listen.port = Number(new URL(url).port)
  const settings = {
    url,
    keyId: 'edge-1',
    signingKey: signing.privateKey,
    sealKey: config.seal.publicKey,
  }
  return {
    url,
    config,
    log,
    signingKey: signing.privateKey,
    client: createRelayClient(settings),
    clientWith: (own) => createRelayClient({ ...settings, ...own }),
    async restart() {
      await relay.stop()
      // Clients notice a moment later that their kept connections are gone.
      await new Promise((resolve) => void setTimeout(resolve, 50))
      relay = await startRelay(config, options)
    },
    stop: () => relay.stop(),
  }
}

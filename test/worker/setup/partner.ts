// Beside the tests in workerd: a real relay and a real SFTP server, in Node, with one folder of files.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startSftpServer } from '../../../local/sftp-server/server.ts'
import { startRelay } from '../../../relay/server.ts'
import { newSshKey } from '../../../relay/sftp/new-key.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the relay listens and with which keys; made by the config, since the Worker is told at its start. */
    relay: { port: number; signerPublicKey: string; sealPrivateKey: string; sealPublicKey: string }
    /** Settings and password of a connection to the SFTP server. */
    partner: {
      settings: { host: string; port: number; username: string; hostKey: string }
      password: string
    }
  }
}

export const airports = 'iata,name\n00M,Thigpen\n00R,Livingston\n'
export const largeBytes = 7 * 1024 * 1024

/** The folder: two files by prefix, one that a prefix must not take, and one of several parts. */
function fill(root: string): void {
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(join(root, 'out/airports.csv'), airports)
  writeFileSync(join(root, 'out/airports-2.csv'), 'iata,name\n01G,Perry\n')
  writeFileSync(join(root, 'out/my-airports.csv'), 'iata,name\n')
  writeFileSync(join(root, 'out/large.csv'), Buffer.alloc(largeBytes, 'iata,name\nABC,D\n'))
  mkdirSync(join(root, 'in'))
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = mkdtempSync(join(tmpdir(), 'edge-test-'))
  fill(root)
  const { relay: at } = project.config.provide as { relay: TestRelay }
  const host = '127.0.0.1'
  const relay = await startRelay({
    listen: { host, port: at.port },
    url: null,
    stateDir: join(root, 'state'),
    signers: [{ id: 'edge', publicKey: at.signerPublicKey }],
    seal: { privateKey: at.sealPrivateKey, publicKey: at.sealPublicKey },
    connectMs: 5000,
    operationMs: 5000,
    sourceIdleMs: 5000,
    maxRequests: 16,
  })
  const key = newSshKey('test')
  const login = { username: 'partner', password: 'partner-password' }
  const server = await startSftpServer({
    root,
    host,
    port: 0,
    hostKey: key.privateKey,
    ...login,
  })
  const { username, password } = login
  project.provide('partner', {
    settings: { host, port: server.port, username, hostKey: key.fingerprint },
    password,
  })
  return async () => {
    await relay.stop(0)
    await server.stop()
    rmSync(root, { recursive: true })
  }
}

type TestRelay = import('vitest').ProvidedContext['relay']

// Who the server is, and who we are: pins in every form, changed host keys, wrong passwords and keys.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import ssh2 from 'ssh2'
import type { AddressInfo } from 'node:net'
import { fingerprintOf, parsePin } from '../../relay/sftp/host-key.ts'
import { newSshKey } from '../../relay/sftp/new-key.ts'
import { startTestRelay, type TestRelay } from './setup/relay.ts'
import { startOpenSsh, startSampleServer, type OpenSsh, type TestServer } from './setup/servers.ts'

let relay: TestRelay
let sample: TestServer
let openSsh: OpenSsh

beforeAll(async () => {
  relay = await startTestRelay()
  sample = await startSampleServer()
  openSsh = await startOpenSsh()
})
afterAll(async () => {
  await Promise.all([relay.stop(), sample.stop(), openSsh.stop()])
})

describe('pinned host keys', () => {
  it('accepts a fingerprint, a .pub line and a known_hosts line', async () => {
    const line = openSsh.hostPublicLine
    const { host, port } = openSsh.endpoint
    for (const hostKey of [openSsh.endpoint.hostKey, line, `[${host}]:${port} ${line}`]) {
      const endpoint = { ...openSsh.endpoint, hostKey }
      const { credentials } = openSsh
      const answer = await relay.client.check({ endpoint, credentials })
      expect(answer.hostKey).toBe(openSsh.endpoint.hostKey)
    }
  })

  it.each(['', 'SHA256:abc', 'ssh-ed25519 AAAA', 'ssh-rsa', 'MD5:00:11'])(
    'refuses what is no pin: %j',
    (pin) => {
      expect(() => parsePin(pin)).toThrow('relay.bad-request')
    },
  )

  it('stops at a changed key before any credential is sent', async () => {
    const methods: string[] = []
    const key = newSshKey('test')
    const server = new ssh2.Server({ hostKeys: [key.privateKey] }, (connection) => {
      connection.on('error', () => undefined)
      connection.on('authentication', (context) => {
        methods.push(context.method)
        context.accept()
      })
    })
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()))
    const { port } = server.address() as AddressInfo
    const endpoint = { ...sample.endpoint, port }
    const refused = relay.client.check({ endpoint, credentials: sample.credentials })
    await expect(refused).rejects.toMatchObject({
      code: 'sftp.host-key-changed',
      retry: 'never',
      values: { expected: sample.endpoint.hostKey, shown: key.fingerprint },
    })
    expect(methods).toEqual([])
    server.close()
  })

  it('computes fingerprints as ssh-keygen does', () => {
    const pair = newSshKey('test')
    const blob = Buffer.from(pair.publicLine.split(' ')[1] ?? '', 'base64')
    expect(fingerprintOf(blob)).toBe(parsePin(pair.publicLine).fingerprint)
    expect(fingerprintOf(blob)).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/)
  })
})

describe('signing in', () => {
  it('takes a password', async () => {
    const { endpoint, credentials } = sample
    expect((await relay.client.check({ endpoint, credentials })).folder).toBe('/')
  })

  it('says that the password is wrong, once and without the password', async () => {
    const password = 'canary-5b1e'
    const refused = relay.client.check({ endpoint: sample.endpoint, credentials: { password } })
    const error: unknown = await refused.catch((caught: unknown) => caught)
    expect(error).toMatchObject({ code: 'sftp.auth-failed', retry: 'never' })
    expect(JSON.stringify([error, relay.log])).not.toContain(password)
  })

  it('says that the key is not accepted', async () => {
    const credentials = { privateKey: newSshKey('test').privateKey }
    await expect(
      relay.client.check({ endpoint: openSsh.endpoint, credentials }),
    ).rejects.toMatchObject({ code: 'sftp.auth-failed', retry: 'never' })
  })

  it('says that the key cannot be read', async () => {
    const credentials = { privateKey: '-----BEGIN OPENSSH PRIVATE KEY-----\nnonsense' }
    await expect(
      relay.client.check({ endpoint: openSsh.endpoint, credentials }),
    ).rejects.toMatchObject({ code: 'sftp.bad-key', retry: 'never' })
  })
})

// SFTP servers to test against: the sample's own in this process, and a real OpenSSH sshd.
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { startSftpServer } from '../../../local/sftp-server/server.ts'
import type { Credentials, Endpoint } from '../../../relay/protocol.ts'
import { newSshKey } from '../../../relay/sftp/new-key.ts'

export interface TestServer {
  endpoint: Endpoint
  credentials: Credentials
  /** The folder on this machine. */
  root: string
  /** `root` as the server calls it. */
  folder: string
  stop(): Promise<void>
}

/** Our own server with a password. */
export async function startSampleServer(limits: { fileBytes?: number } = {}): Promise<TestServer> {
  const root = mkdtempSync(join(tmpdir(), 'sample-sftp-'))
  const key = newSshKey('test')
  const login = { username: 'partner', password: `pw-${Math.random().toString(36).slice(2)}` }
  const at = { root, host: '127.0.0.1', port: 0, hostKey: key.privateKey }
  const server = await startSftpServer({ ...at, ...login, ...limits })
  const { username, password } = login
  return {
    endpoint: { host: '127.0.0.1', port: server.port, username, hostKey: key.fingerprint },
    credentials: { password },
    root,
    folder: '/',
    stop: () => server.stop(),
  }
}

export interface OpenSsh extends TestServer {
  privateKeyPath: string
  hostPublicLine: string
  /** Process of the daemon; its children serve the sessions. */
  pid: number
}

/** A real sshd with key sign-in for the user who runs the tests. */
export async function startOpenSsh(): Promise<OpenSsh> {
  const root = mkdtempSync(join(tmpdir(), 'openssh-'))
  chmodSync(root, 0o755)
  const host = newSshKey('test')
  const user = newSshKey('test')
  const file = (name: string, text: string): string => {
    writeFileSync(join(root, name), text, { mode: 0o600 })
    return join(root, name)
  }
  const port = await freePort()
  const folder = join(root, 'files')
  mkdirSync(folder)
  const privateKeyPath = file('user', user.privateKey)
  const config = file(
    'sshd_config',
    [
      `Port ${port}`,
      'ListenAddress 127.0.0.1',
      `HostKey ${file('host', host.privateKey)}`,
      `AuthorizedKeysFile ${file('authorized_keys', `${user.publicLine}\n`)}`,
      'PidFile none',
      'UsePAM no',
      'StrictModes no',
      'PermitRootLogin yes',
      'PasswordAuthentication no',
      'Subsystem sftp internal-sftp',
    ].join('\n'),
  )
  mkdirSync('/run/sshd', { recursive: true })
  const daemon = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', config], { stdio: 'ignore' })
  await untilOpen(port)
  const { username } = userInfo()
  return {
    endpoint: { host: '127.0.0.1', port, username, hostKey: host.fingerprint },
    credentials: { privateKey: user.privateKey },
    root: folder,
    folder,
    privateKeyPath,
    hostPublicLine: host.publicLine,
    pid: daemon.pid ?? 0,
    stop: () =>
      new Promise((resolve) => {
        daemon.once('exit', () => resolve())
        daemon.kill('SIGTERM')
      }),
  }
}

/** Fetches a file with OpenSSH's own client; the bytes as it stored them go to `into`. */
export function fetchWithOpenSsh(server: OpenSsh, path: string, into: string): void {
  const options = ['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null', 'BatchMode=yes']
  const args = options.flatMap((each) => ['-o', each])
  const { host, port, username } = server.endpoint
  const source = `${username}@${host}:${path}`
  const done = spawnSync(
    'sftp',
    [...args, '-i', server.privateKeyPath, '-P', String(port), source, into],
    { encoding: 'utf8' },
  )
  if (done.status !== 0) throw new Error(done.stderr)
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => void server.close(resolve))
  return port
}

async function untilOpen(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true))
      socket.on('error', () => resolve(false))
      socket.on('connect', () => socket.destroy())
    })
    if (open) return
    await new Promise((resolve) => void setTimeout(resolve, 50))
  }
  throw new Error(`nothing listens on ${port}`)
}

// A small SFTP server for the sample workspace: one folder, one user, a password.
import { timingSafeEqual, createHash } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import ssh2, { type AuthContext, type Connection } from 'ssh2'
import { createJail } from './jail.ts'
import { createOperations, type Limits, type Operations } from './operations.ts'
import { serveSession } from './session.ts'

export interface SftpServerSettings extends Partial<Limits> {
  root: string
  host: string
  /** 0: any free port. */
  port: number
  username: string
  password: string
  /** Private host key in OpenSSH form. */
  hostKey: string
}

export interface RunningSftpServer {
  port: number
  stop(): Promise<void>
}

export async function startSftpServer(settings: SftpServerSettings): Promise<RunningSftpServer> {
  const operations = createOperations(createJail(settings.root), {
    fileBytes: settings.fileBytes ?? null,
  })
  const connections = new Set<Connection>()
  const server = new ssh2.Server({ hostKeys: [settings.hostKey] }, (connection) => {
    connections.add(connection)
    // Missing in the types; without it each answer may wait 40 ms for company.
    ;(connection as Connection & { setNoDelay(on: boolean): void }).setNoDelay(true)
    connection.on('close', () => connections.delete(connection))
    connection.on('error', () => undefined)
    connection.on('authentication', (context) => authenticate(context, settings))
    connection.on('ready', () => offerSftp(connection, operations))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(settings.port, settings.host, () => resolve())
  })
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const connection of connections) connection.end()
      }),
  }
}

function offerSftp(connection: Connection, operations: Operations): void {
  connection.on('session', (accept) => {
    accept().on('sftp', (open) => serveSession(open(), operations))
  })
}

function authenticate(context: AuthContext, settings: SftpServerSettings): void {
  if (context.method !== 'password') return context.reject(['password'])
  const user = same(context.username, settings.username)
  const password = same(context.password, settings.password)
  if (user && password) context.accept()
  else context.reject(['password'])
}

/** Takes the same time whatever differs. */
function same(given: string, wanted: string): boolean {
  return timingSafeEqual(digestOf(given), digestOf(wanted))
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

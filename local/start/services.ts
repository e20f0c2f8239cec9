// The two programs beside the edge: the relay, and the sample's SFTP server.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from 'node:net'
import { placeSampleFiles } from '../sample/files.ts'
import { signingKeyId } from './edge.ts'
import { writePrivate, type LocalKeys } from './keys.ts'
import { lastLines, startProgram, type Program } from './programs.ts'
import { freePort } from './ports.ts'

export interface Service {
  program: Program
  port: number
}

/** Folder that the sample's SFTP server serves. */
export const sftpRoot = (stateDir: string): string => join(stateDir, 'sftp')

export async function startRelayService(stateDir: string, keys: LocalKeys): Promise<Service> {
  const port = await freePort()
  const config = join(stateDir, 'relay.json')
  const settings = {
    listen: { host: '127.0.0.1', port },
    stateDir: join(stateDir, 'relay'),
    signers: [{ id: signingKeyId, publicKey: keys.signing.publicKey }],
    seal: keys.seal,
  }
  writePrivate(config, JSON.stringify(settings, null, 2))
  const environment = { RELAY_CONFIG: config }
  return startService(stateDir, 'relay', 'relay/start.ts', environment, port)
}

export async function startSftpService(stateDir: string, keys: LocalKeys): Promise<Service> {
  const port = await freePort()
  const root = sftpRoot(stateDir)
  mkdirSync(root, { recursive: true })
  placeSampleFiles(root)
  const config = join(stateDir, 'sftp-server.json')
  const { username, password, hostKey } = keys.sftp
  const settings = { root, host: '127.0.0.1', port, username, password, hostKey }
  writePrivate(config, JSON.stringify(settings, null, 2))
  const environment = { SFTP_SERVER_CONFIG: config }
  return startService(stateDir, 'sftp-server', 'local/sftp-server/start.ts', environment, port)
}

async function startService(
  stateDir: string,
  name: string,
  script: string,
  environment: Record<string, string>,
  port: number,
): Promise<Service> {
  const program = startProgram({
    name,
    run: [process.execPath, '--disable-warning=ExperimentalWarning', script],
    environment,
    logPath: join(stateDir, `${name}.log`),
  })
  for (let tries = 0; tries < 200 && !program.hasEnded(); tries++) {
    if (await answers(port)) return { program, port }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${name} did not come up:\n${lastLines(program.logPath)}`)
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('error', () => resolve(false))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
  })
}

// Everything that a start brings up, in order, and takes down again in the reverse one.
import { mkdirSync } from 'node:fs'
import { edgeUrl, migrate, startEdge, untilHealthy } from './edge.ts'
import { clearFormerStart, forgetRunning, noteRunning } from './former-start.ts'
import { loadKeys, type LocalKeys } from './keys.ts'
import { StartError, type StartOptions } from './options.ts'
import { isFree } from './ports.ts'
import { runningPrograms, stopAll } from './programs.ts'
import { startRelayService, startSftpService } from './services.ts'
import { makeBuilds } from './builds.ts'

export interface Workspace {
  url: string
  keys: LocalKeys
  sftpPort: number
  /** Settles when one of the programs ends by itself. */
  broken: Promise<string>
}

/** Throws StartError when the port is taken or a start is running already. */
export async function openWorkspace(
  options: StartOptions,
  tell: (progress: string) => void,
): Promise<Workspace> {
  const { stateDir, port } = options
  mkdirSync(stateDir, { recursive: true, mode: 0o700 })
  const left = await clearFormerStart(stateDir)
  if (left.length > 0) tell(`Stopped what a former start left behind: ${left.join(', ')}.`)
  if (!(await isFree(port))) {
    throw new StartError(
      `Port ${port} is taken. Stop what uses it, or choose another: PORT=8790 npm start`,
    )
  }
  const keys = loadKeys(stateDir)
  const builds = await makeBuilds(stateDir, tell)
  tell('Starting relay, sample SFTP server and edge …')
  const [relay, sftp] = await Promise.all([
    startRelayService(stateDir, keys),
    startSftpService(stateDir, keys),
    migrate(stateDir),
  ])
  noteRunning(stateDir, runningPrograms())
  const url = edgeUrl(port)
  const relayUrl = `http://127.0.0.1:${relay.port}`
  const edge = startEdge({
    stateDir,
    port,
    relayUrl,
    keys,
    builds,
    variables: options.edgeVariables,
  })
  noteRunning(stateDir, runningPrograms())
  await untilHealthy(edge, url)
  // Once more: a script's command line is that of its interpreter only when it has begun.
  noteRunning(stateDir, runningPrograms())
  return {
    url,
    keys,
    sftpPort: sftp.port,
    broken: Promise.race(
      [edge, relay.program, sftp.program].map(
        async ({ name, ended }) => `${name} ended by itself (${await ended}).`,
      ),
    ),
  }
}

/** The edge first: it should not find its relay gone. */
export async function closeWorkspace(stateDir: string): Promise<void> {
  await stopAll()
  forgetRunning(stateDir)
}

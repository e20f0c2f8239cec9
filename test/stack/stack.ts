// The whole program as a person starts it, on ports and in folders of its own: for browser tests and the scorecard.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeSignInLink, signIn } from '../../local/start/api-client.ts'
import type { Api } from '../../local/start/api-client.ts'
import type { LocalKeys } from '../../local/start/keys.ts'
import { freePort } from '../../local/start/ports.ts'
import { tick } from '../../local/start/tick.ts'

export const checkout = join(import.meta.dirname, '../..')

export interface StackOptions {
  /** Variables for the edge, e.g. `{ STALE_MS: '3000' }`. */
  variables?: Readonly<Record<string, string>>
  /** An earlier stack's folder, to start on its data again. */
  stateDir?: string
  port?: number
}

/** A stack that runs, whoever started it. */
export interface RunningStack {
  url: string
  port: number
  stateDir: string
  keys: LocalKeys
  sftpPort: number
  api: Api
  signInLink(): Promise<string>
  tick(timeMs: number): Promise<void>
}

export interface Stack extends RunningStack {
  /** What start printed, both streams. */
  output(): string
  /** SIGKILL to the edge and everything it started; start notices and ends. */
  killEdge(): Promise<void>
  stop(): Promise<void>
  /** Stops and deletes the folder. */
  discard(): Promise<void>
}

const upMark = 'Open the studio'

/** Starts Awase and waits until the sample has run and the studio's link is printed. Throws with its output when it ends before. */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const launched = await launchStack(options)
  await untilUp(launched.child, launched.output)
  return describeStack(launched)
}

export interface Launched {
  child: ChildProcess
  stateDir: string
  port: number
  output: () => string
}

/** Starts Awase without waiting for anything. */
export async function launchStack(options: StackOptions): Promise<Launched> {
  const stateDir = options.stateDir ?? (await mkdtemp(join(tmpdir(), 'awase-stack-')))
  const port = options.port ?? (await freePort())
  const child = spawnStart(stateDir, port, options.variables ?? {})
  const printed: string[] = []
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk.toString()))
  return { child, stateDir, port, output: () => printed.join('') }
}

function spawnStart(
  stateDir: string,
  port: number,
  variables: Readonly<Record<string, string>>,
): ChildProcess {
  const prefixed = Object.entries(variables).map(([name, value]) => [`AWASE_EDGE_${name}`, value])
  const node = join(checkout, 'node_modules/node/bin/node')
  return spawn(node, ['--disable-warning=ExperimentalWarning', 'local/start.ts', '--json'], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: `${join(checkout, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
      AWASE_STATE: stateDir,
      PORT: String(port),
      ...Object.fromEntries(prefixed),
    },
  })
}

async function untilUp(child: ChildProcess, output: () => string): Promise<void> {
  for (const until = Date.now() + 240_000; Date.now() < until;) {
    if (output().includes(upMark)) return
    if (child.exitCode !== null || child.signalCode !== null) break
    await pause(100)
  }
  child.kill('SIGTERM')
  throw new Error(`Awase did not come up:\n${output()}`)
}

/** The handles of a stack that another process may have started, once its edge is up. */
export async function reachStack({
  stateDir,
  port,
}: Pick<Launched, 'stateDir' | 'port'>): Promise<RunningStack> {
  const url = `http://127.0.0.1:${port}`
  const keys = JSON.parse(readFileSync(join(stateDir, 'keys.json'), 'utf8')) as LocalKeys
  const server = JSON.parse(readFileSync(join(stateDir, 'sftp-server.json'), 'utf8')) as {
    port: number
  }
  return {
    url,
    port,
    stateDir,
    keys,
    sftpPort: server.port,
    api: await signIn(url, keys.bootstrapToken),
    signInLink: () => makeSignInLink(url, keys.bootstrapToken),
    tick: (timeMs) => tick(url, timeMs),
  }
}

/** The handles of a stack whose edge is up. */
export async function describeStack({ child, stateDir, port, output }: Launched): Promise<Stack> {
  const stop = () => stopChild(child)
  return {
    ...(await reachStack({ stateDir, port })),
    output,
    killEdge: async () => {
      process.kill(-edgePid(stateDir), 'SIGKILL')
      await ended(child)
    },
    stop,
    discard: async () => {
      await stop()
      await rm(stateDir, { recursive: true, force: true })
    },
  }
}

function edgePid(stateDir: string): number {
  const path = join(stateDir, 'running.json')
  const noted = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as { programs: { name: string; pid: number }[] })
    : { programs: [] }
  const edge = noted.programs.find(({ name }) => name === 'edge')
  if (edge === undefined) throw new Error(`No edge runs on ${stateDir}`)
  return edge.pid
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
  await ended(child)
}

async function ended(child: ChildProcess): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) await pause(50)
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds))
}

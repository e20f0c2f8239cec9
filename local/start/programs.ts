// Programs that start brings up: each in a process group of its own, so that stopping it stops its children too.
import { spawn } from 'node:child_process'
import { openSync, closeSync, readFileSync } from 'node:fs'
import { rootDir } from './options.ts'

export interface Program {
  name: string
  pid: number
  /** Where it writes what it has to say. */
  logPath: string
  /** Settles when it ends, with its exit code (null: by a signal). */
  ended: Promise<number | null>
  hasEnded(): boolean
}

export interface Command {
  name: string
  /** Program and arguments. */
  run: readonly [string, ...string[]]
  environment?: Readonly<Record<string, string>>
  logPath: string
}

/** For wrangler: no questions, no metrics, no look at the network for the place of the machine. */
export const quietTools = {
  CI: '1',
  NO_COLOR: '1',
  WRANGLER_SEND_METRICS: 'false',
  // Its explorer and traces would show database and bytes to every program of this machine, without a session.
  X_LOCAL_EXPLORER: 'false',
  X_LOCAL_OBSERVABILITY: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
}

/** Everything that this process has started and that has not ended. */
const running = new Set<Program>()
let closing = false

/** True once everything is being stopped. */
export const isClosing = (): boolean => closing

export const runningPrograms = (): readonly Program[] => [...running]

/** Starts a command of this checkout; its output goes to the log. Throws once `stopAll` was called. */
export function startProgram(command: Command): Program {
  if (closing) throw new Error(`${command.name} is not started any more`)
  const log = openSync(command.logPath, 'a', 0o600)
  const [file, ...args] = command.run
  const child = spawn(file, args, {
    cwd: rootDir,
    env: { ...process.env, ...command.environment },
    stdio: ['ignore', log, log],
    detached: true,
  })
  closeSync(log)
  let over = false
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => {
      over = true
      resolve(127)
    })
    child.once('exit', (code) => resolve(code))
  })
  const { name, logPath } = command
  const program = { name, pid: child.pid ?? 0, logPath, ended, hasEnded: () => over }
  running.add(program)
  child.once('exit', () => {
    over = true
    running.delete(program)
  })
  return program
}

/** Stops everything, the youngest first, and lets nothing new begin. */
export async function stopAll(): Promise<void> {
  closing = true
  for (const { pid } of runningPrograms().toReversed()) await stopGroup(pid)
}

/** Runs a command to its end; rejects with the end of its log when it fails. */
export async function runProgram(command: Command): Promise<void> {
  const program = startProgram(command)
  const code = await program.ended
  if (code === 0) return
  throw new Error(`${command.name} failed (${code}):\n${lastLines(command.logPath)}`)
}

/** Asks the whole group to stop, and insists after `patienceMs`. */
export async function stopGroup(pid: number, patienceMs = 5000): Promise<void> {
  if (pid <= 1 || !signalGroup(pid, 'SIGTERM')) return
  for (const until = Date.now() + patienceMs; Date.now() < until;) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    if (!signalGroup(pid, 0)) return
  }
  signalGroup(pid, 'SIGKILL')
}

/** False when nobody of the group is there any more. */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-pid, signal)
    return true
  } catch {
    return false
  }
}

export function lastLines(path: string, count = 15): string {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  return lines.slice(-count).join('\n')
}

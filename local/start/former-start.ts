// Notices what a former start left: it may still run, or it may have died and left its programs behind.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { writePrivate } from './keys.ts'
import { StartError } from './options.ts'
import { stopGroup, type Program } from './programs.ts'

interface Noted {
  /** The start command itself. */
  pid: number
  programs: { name: string; pid: number; command: string }[]
}

const fileName = 'running.json'

/** Throws StartError when a start on this state is alive; stops programs that a dead one left. Answers their names. */
export async function clearFormerStart(stateDir: string): Promise<string[]> {
  const path = join(stateDir, fileName)
  if (!existsSync(path)) return []
  const noted = JSON.parse(readFileSync(path, 'utf8')) as Noted
  if (noted.pid !== process.pid && commandOf(noted.pid).includes('start.ts')) {
    throw new StartError(
      `Awase already runs on ${stateDir} (process ${noted.pid}). Stop it first, or set AWASE_STATE and PORT to have a second one.`,
    )
  }
  // A number may belong to somebody else by now: only the same command line is ours.
  const left = noted.programs.filter(
    ({ pid, command }) => command !== '' && commandOf(pid) === command,
  )
  for (const { pid } of left) await stopGroup(pid)
  rmSync(path)
  return left.map(({ name }) => name)
}

/** Writes down what runs, for the next start. */
export function noteRunning(stateDir: string, programs: readonly Program[]): void {
  const noted: Noted = {
    pid: process.pid,
    programs: programs.map(({ name, pid }) => ({ name, pid, command: commandOf(pid) })),
  }
  writePrivate(join(stateDir, fileName), JSON.stringify(noted, null, 2))
}

/** Leaves the note of another start alone. */
export function forgetRunning(stateDir: string): void {
  const path = join(stateDir, fileName)
  if (!existsSync(path)) return
  const noted = JSON.parse(readFileSync(path, 'utf8')) as Noted
  if (noted.pid === process.pid) rmSync(path)
}

/** The command line of a process; empty when there is none. */
function commandOf(pid: number): string {
  const found = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  return found.status === 0 ? found.stdout.trim() : ''
}

// A fresh clone of the committed state, as a new user or CI has it.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkout } from '../../stack/stack.ts'

export interface Finished {
  code: number
  stdout: string
  seconds: number
}

/** Runs a command to its end; its messages go to this terminal's stderr. */
export async function runTimed(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Finished> {
  const startedAt = performance.now()
  const env = options.env ?? process.env
  const child = spawn(command, args, {
    cwd: options.cwd,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let stdout = ''
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString()
  })
  const code = await new Promise<number>((resolve) => child.on('close', (c) => resolve(c ?? 1)))
  return { code, stdout, seconds: (performance.now() - startedAt) / 1000 }
}

/** The environment of somebody who has Node and npm and nothing of ours on the path. */
export function plainEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const path = (process.env['PATH'] ?? '')
    .split(':')
    .filter((part) => !part.includes('node_modules'))
    .join(':')
  const entries = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('npm_') && !name.startsWith('AWASE_'),
  )
  return { ...Object.fromEntries(entries), PATH: path, ...extra }
}

/** Gives a fresh clone to `work` and deletes it afterwards. */
export async function inFreshClone<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'awase-clone-'))
  try {
    const clone = join(folder, 'awase')
    const cloned = await runTimed('git', ['clone', '--quiet', checkout, clone], { cwd: folder })
    if (cloned.code !== 0) throw new Error('git clone failed')
    return await work(clone)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

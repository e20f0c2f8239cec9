// Runs the proof in a process whose heap is so small that garbage cannot pass for need, nor need for garbage.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { HostileResult } from './proof.ts'

const program = fileURLToPath(new URL('main.ts', import.meta.url))
const heap = ['--expose-gc', '--max-old-space-size=96', '--max-semi-space-size=2']

/** `files` broken files from seed 1 on, then at most so many bombs. Throws when the process dies. */
export async function proveHostile(files: number, bombs = Infinity): Promise<HostileResult> {
  const call = [...heap, program, '1', String(files), String(bombs)]
  const { stdout } = await promisify(execFile)(process.execPath, call, { maxBuffer: 2 ** 24 })
  return JSON.parse(stdout) as HostileResult
}

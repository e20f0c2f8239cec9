// The tools of the bench: each runs one job in a process of its own.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Task, TaskResult } from './task.ts'

export interface Tool {
  name: string
  program: string
  variant: string
  /** Our own outputs must be equal byte by byte; those of peers as multisets of records. */
  ours: boolean
}

const peer = (name: string): string => join(import.meta.dirname, 'peers', `${name}.ts`)

const compiled = join(import.meta.dirname, '../../.awase/bench/compiled')

export const tools: readonly Tool[] = [
  { name: 'awase', program: peer('awase'), variant: 'wasm', ours: true },
  { name: 'awase-ts', program: peer('awase'), variant: 'typescript', ours: true },
  { name: 'duckdb-1t', program: peer('duckdb'), variant: '1', ours: false },
  { name: 'duckdb-2t', program: peer('duckdb'), variant: '2', ours: false },
  { name: 'papaparse', program: peer('papaparse'), variant: '', ours: false },
]

export interface Timing extends TaskResult {
  /** From the start of the process to its end. */
  wallSeconds: number
}

/** Runs a task and waits for the end of its process. */
export async function timed(tool: Tool, task: Task): Promise<Timing> {
  const startedAt = performance.now()
  const child = spawn(process.execPath, [tool.program, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A program that runs often has its code compiled already.
    env: { ...process.env, NODE_NO_WARNINGS: '1', NODE_COMPILE_CACHE: compiled },
  })
  let out = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const wallSeconds = (performance.now() - startedAt) / 1000
  if (code !== 0) throw new Error(`${tool.name} failed on ${task.job}:\n${errors}`)
  return { ...(JSON.parse(out.trim().split('\n').at(-1)!) as TaskResult), wallSeconds }
}

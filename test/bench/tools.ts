// The tools of the bench: each runs one job in a process of its own.
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Task, TaskResult } from './task.ts'

export interface Tool {
  name: string
  program: string
  variant: string
  /** Options of Node for it. */
  nodeOptions?: readonly string[]
  /** Our own outputs must be equal byte by byte; those of peers as multisets of records. */
  ours: boolean
  /** Jobs that it cannot or need not do. */
  without?: readonly string[]
  /** Jobs that it does instead: what J7 is compared with. */
  instead?: Readonly<Record<string, string>>
  /** Whether it is installed; absent: always. */
  isHere?(): boolean
}

const peer = (name: string): string => join(import.meta.dirname, 'peers', `${name}.ts`)

const compiled = join(import.meta.dirname, '../../.awase/bench/compiled')

export const ownProgram = peer('awase')

/** As `npm run awase` starts. */
const optionsFile = join(import.meta.dirname, '../../local/node-options.json')
const { awase: nodeOptions } = JSON.parse(readFileSync(optionsFile, 'utf8')) as { awase: string[] }
const ours = { program: ownProgram, ours: true, nodeOptions }
/** Real workerd with local R2; what counts is one request after its isolate has started. */
const workerd = { program: peer('workerd'), ours: true }
/** Our own job on UTF-8 is what Shift_JIS is measured against. */
const othersThanJ7 = ['J1', 'J2', 'J3', 'J4', 'J5', 'J6', 'J8']

export const tools: readonly Tool[] = [
  { ...ours, name: 'awase', variant: 'wasm' },
  { ...ours, name: 'awase-ts', variant: 'typescript' },
  { ...ours, name: 'awase-utf8', variant: 'wasm', without: othersThanJ7, instead: { J7: 'J3' } },
  { ...workerd, name: 'awase-workerd', variant: 'response' },
  { ...workerd, name: 'awase-workerd-r2', variant: 'r2' },
  { name: 'duckdb-1t', program: peer('duckdb'), variant: '1', ours: false, without: ['J7'] },
  { name: 'duckdb-2t', program: peer('duckdb'), variant: '2', ours: false, without: ['J7'] },
  { name: 'papaparse', program: peer('papaparse'), variant: '', ours: false, without: ['J7'] },
  {
    name: 'miller',
    program: peer('miller'),
    variant: '',
    ours: false,
    without: ['J1', 'J3', 'J4', 'J7', 'J8'],
    isHere: () => spawnSync('mlr', ['--version']).status === 0,
  },
]

export interface Timing extends TaskResult {
  /** From the start of the process to its end, unless the tool says otherwise. */
  wallSeconds: number
}

/** Runs a task and waits for the end of its process. */
export async function timed(tool: Tool, task: Task): Promise<Timing> {
  const startedAt = performance.now()
  const options = [...(tool.nodeOptions ?? []), tool.program, JSON.stringify(task)]
  const child = spawn(process.execPath, options, {
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
  return { wallSeconds, ...(JSON.parse(out.trim().split('\n').at(-1)!) as TaskResult) }
}

// How the engine fares where data does not fit into memory: ten million orders with two million customers and a million companies.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { benchData } from '../../bench/data.ts'
import { largeRows } from '../../bench/large-jobs.ts'
import { measureJob } from '../../bench/measure.ts'
import { buildProgram } from '../../bench/program.ts'
import { timed, tools } from '../../bench/tools.ts'
import type { Timing } from '../../bench/tools.ts'
import { atMost } from '../figure.ts'
import type { Figure, Measured } from '../figure.ts'

const jobs = ['J3-large', 'holding-large'] as const
type LargeJob = (typeof jobs)[number]

/** Enough to put rows aside with so little memory, and few enough to compare every record. */
const compared = { rows: 200_000, memoryMb: 8 }

const awase = tools.find(({ name }) => name === 'awase')!
const duckdb = tools.find(({ name }) => name === 'duckdb-1t')!

/** Our tool as it is built now. */
async function built() {
  return { ...awase, program: await buildProgram() }
}

/** All records are compared at a smaller scale, with less memory; throws when they differ. */
async function compare(job: LargeJob): Promise<void> {
  const data = await benchData(compared.rows, [job])
  const both = [await built(), duckdb]
  const { memoryMb } = compared
  const { equal } = await measureJob({ job, data, tools: both, rounds: 1, memoryMb })
  if (!equal) throw new Error(`${job}: the engine and DuckDB differ`)
}

const runs = new Map<string, Promise<Timing>>()

/** At full scale, once for all figures. */
function full(job: LargeJob, tool: typeof awase): Promise<Timing> {
  const key = `${job} ${tool.name}`
  const run = runs.get(key) ?? runFull(job, tool)
  runs.set(key, run)
  return run
}

async function runFull(job: LargeJob, tool: typeof awase): Promise<Timing> {
  const data = await benchData(largeRows, [job])
  const output = join(data.folder, `output-${job}-${tool.name}.csv`)
  try {
    return await timed(tool, { job, ...data, variant: tool.variant, output })
  } finally {
    await rm(output, { force: true })
  }
}

const rowsOf = ({ summary }: Timing): string => summary.split(' ')[0]!

async function bothFull(job: LargeJob): Promise<{ ours: Timing; theirs: Timing }> {
  const ours = await full(job, await built())
  const theirs = await full(job, duckdb)
  if (rowsOf(ours) !== rowsOf(theirs)) {
    throw new Error(`${job}: ${rowsOf(ours)} rows, in DuckDB ${rowsOf(theirs)}`)
  }
  return { ours, theirs }
}

const spent = ({ wallSeconds, cpuSeconds, peakMb }: Timing): string =>
  `${wallSeconds.toFixed(1)} s (processor ${cpuSeconds.toFixed(1)} s, ${peakMb.toFixed(0)} MB)`

async function ratio(): Promise<Measured> {
  await compare('J3-large')
  const { ours, theirs } = await bothFull('J3-large')
  const value = Math.round((theirs.wallSeconds / ours.wallSeconds) * 100) / 100
  return { value, note: `awase ${spent(ours)}, DuckDB without a limit ${spent(theirs)}` }
}

/** Linear memory, JavaScript heap, compiled code and buffers together: all that the process takes more than before the work began. */
async function engineMb(): Promise<Measured> {
  await compare('holding-large')
  const measured = []
  for (const job of jobs) {
    const { ours } = await bothFull(job)
    measured.push({ job, overIdleMb: ours.peakMb - ours.idleMb })
  }
  const value = Math.ceil(Math.max(...measured.map(({ overIdleMb }) => overIdleMb)))
  const parts = measured.map(({ job, overIdleMb }) => `${job} ${overIdleMb.toFixed(0)} MB`)
  return {
    value,
    note: `process memory over idle, ${awase.nodeOptions!.join(' ')}: ${parts.join(', ')}`,
  }
}

export const memoryFigures: readonly Figure[] = [
  {
    id: 'spill-j3-vs-duckdb1',
    title:
      'J3 with 10 M orders, larger than the memory: times faster than DuckDB without a limit, one thread',
    target: '≥ 1.5',
    reaches: (value) => typeof value === 'number' && value >= 1.5,
    measure: ratio,
  },
  {
    id: 'spill-engine-mb',
    title:
      'MB of process memory over idle, at most, in J3 and in aggregate, sort and dedupe over 10 M rows',
    ...atMost(96),
    measure: engineMb,
  },
]

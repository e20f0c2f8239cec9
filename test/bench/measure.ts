// Measures one job with every tool: rounds in turn, medians, and whether all say the same.
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BenchData } from './data.ts'
import { multisetDigest } from './equality.ts'
import { benchJobs } from './jobs.ts'
import type { Task } from './task.ts'
import { timed } from './tools.ts'
import type { Timing, Tool } from './tools.ts'

/** By tool. Seconds are wall time of the whole process; `engineSeconds` leaves its start out. */
export interface JobResult {
  seconds: Record<string, number>
  engineSeconds: Record<string, number>
  cpuSeconds: Record<string, number>
  peakMb: Record<string, number>
  /** What the process took more than before the work began, at most. */
  overIdleMb: Record<string, number>
  /** Of tools that tell it: the first request to a process that runs already. */
  firstSeconds: Record<string, number>
  /** Of tools that tell it: what writing the same bytes took as they are. */
  floorSeconds: Record<string, number>
  equal: boolean
}

export interface MeasureOptions {
  job: string
  data: BenchData
  tools: readonly Tool[]
  rounds: number
  /** Linear memory of our own tools, instead of what the job says. */
  memoryMb?: number
}

export async function measureJob(options: MeasureOptions): Promise<JobResult> {
  const { rounds } = options
  const tools = options.tools.filter((tool) => tool.without?.includes(options.job) !== true)
  const timings = new Map<string, Timing[]>(tools.map(({ name }) => [name, []]))
  const evidence = new Map<string, Evidence>()
  for (let round = 0; round < rounds; round++) {
    for (const tool of tools) {
      const output = join(options.data.folder, `output-${tool.name}.csv`)
      const task = taskOf(tool, options, output)
      const timing = await timed(tool, task)
      timings.get(tool.name)!.push(timing)
      if (round === 0) evidence.set(tool.name, await evidenceOf(tool, timing, task))
      await rm(output, { force: true })
    }
  }
  const medians = (of: (timing: Timing) => number): Record<string, number> =>
    Object.fromEntries([...timings].map(([name, all]) => [name, median(all.map(of))]))
  return {
    seconds: medians(({ wallSeconds }) => wallSeconds),
    engineSeconds: medians(({ seconds }) => seconds),
    cpuSeconds: medians(({ cpuSeconds }) => cpuSeconds),
    peakMb: medians(({ peakMb }) => peakMb),
    overIdleMb: medians(({ peakMb, idleMb }) => peakMb - idleMb),
    firstSeconds: toldBy(timings, ({ firstSeconds }) => firstSeconds),
    floorSeconds: toldBy(timings, ({ floorSeconds }) => floorSeconds),
    equal: allEqual([...evidence.values()]),
  }
}

/** Medians of what not every tool tells. */
function toldBy(
  timings: ReadonlyMap<string, readonly Timing[]>,
  of: (timing: Timing) => number | undefined,
): Record<string, number> {
  const all = [...timings].map(([name, each]): [string, number[]] => [
    name,
    each.flatMap((timing) => of(timing) ?? []),
  ])
  const told = all.filter(([, seconds]) => seconds.length > 0)
  return Object.fromEntries(told.map(([name, seconds]) => [name, median(seconds)]))
}

/** What a tool's first round came to: the records as a multiset, for our own tools also the bytes. */
interface Evidence {
  records: string
  bytes: string | undefined
}

async function evidenceOf(tool: Tool, { summary }: Timing, task: Task): Promise<Evidence> {
  const { output, job } = task
  if (!existsSync(output)) return { records: summary, bytes: tool.ours ? summary : undefined }
  const isComparable = tool.ours && tool.instead === undefined
  const bytes = isComparable ? await sha256(output) : undefined
  return { records: await multisetDigest(output, benchJobs[job]!.encoding), bytes }
}

function taskOf(tool: Tool, options: MeasureOptions, output: string): Task {
  const { job: asked, data, memoryMb } = options
  const job = tool.instead?.[asked] ?? asked
  const { orders, customers, companies, carts, shiftJis } = data
  const files = benchJobs[job]!.encoding === 'shift_jis' ? shiftJis : { orders, customers }
  const limit = memoryMb === undefined ? {} : { memoryMb }
  return { job, variant: tool.variant, ...files, companies, carts, output, ...limit }
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

function allEqual(evidence: readonly Evidence[]): boolean {
  const records = new Set(evidence.map((one) => one.records))
  const bytes = new Set(evidence.flatMap((one) => one.bytes ?? []))
  return records.size === 1 && bytes.size <= 1
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

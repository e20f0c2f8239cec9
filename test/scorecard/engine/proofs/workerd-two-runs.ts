// Two runs at once in one isolate of real workerd, on data that exceed their memory: what the process takes above idle at most.
import { basename, dirname, join } from 'node:path'
import { execute } from '../../../../engine/run/execute.ts'
import { FileHost, memoryOnNode } from '../../../../local/command-line/file-host.ts'
import { benchData } from '../../../bench/data.ts'
import type { BenchData } from '../../../bench/data.ts'
import { benchJobs } from '../../../bench/jobs.ts'
import { benchRun, hashOf, seedJob } from '../../../bench/workerd/bench-run.ts'
import type { EdgeRun } from '../../../bench/workerd/contract.ts'
import { buildWorker, EdgeProcess } from '../../../bench/workerd/running-edge.ts'
import type { SpillCounts } from '../../../../worker/host/spill-counts.ts'
import { atMost } from '../../figure.ts'
import type { Figure, Measured } from '../../figure.ts'

const mega = 1024 * 1024
/** Orders; a fifth as many customers, a tenth as many companies. */
const rows = 5_000_000
/** For the isolate to have loaded and compiled everything: that is not what a run takes. */
const fewRows = 10_000
/** Linear memory as runs of the edge ask for it: the second one is granted half. */
const budgetBytes = 32 * mega
/** A merge and a lookup; dedupe, sort and aggregate. */
const jobs = ['J3', 'holding-large'] as const
type JobId = (typeof jobs)[number]

function runNamed(job: JobId, run: string, data: BenchData): EdgeRun {
  return benchRun(benchJobs[job]!, data, { run: `${job}-${run}`, budgetBytes, into: 'r2' })
}

/** The same run in Node: the sha-256 of its output. */
async function hashInNode(job: JobId, data: BenchData): Promise<string> {
  const all = [data.orders, data.customers, data.companies]
  const host = new FileHost({
    paths: new Map(all.map((path) => [hashOf(path), path])),
    outFolder: null,
    memory: memoryOnNode(48 * mega),
    signal: new AbortController().signal,
    log: () => undefined,
  })
  try {
    const { document, snapshot } = runNamed(job, 'node', data)
    const { outputs } = await execute({ document, snapshot, host })
    return outputs[0]!.sha256
  } finally {
    await host.close()
  }
}

const bothRuns = ['one', 'two'] as const

interface Pair {
  overIdleMb: number
  spilled: SpillCounts
  note: string
}

/** Two runs of a job at once. Throws when their bytes are not those of Node. */
async function runTwice(edge: EdgeProcess, job: JobId, data: BenchData): Promise<Pair> {
  const idleMb = edge.memoryMb
  edge.resetPeak()
  const startedAt = performance.now()
  const done = await Promise.all(bothRuns.map((run) => edge.run(runNamed(job, run, data))))
  const seconds = Math.round((performance.now() - startedAt) / 1000)
  const overIdleMb = rounded(edge.peakMb - idleMb)
  const hashes = new Set(done.map(({ report }) => report.outputs[0]!.sha256))
  if (hashes.size !== 1 || !hashes.has(await hashInNode(job, data))) {
    throw new Error(`${job}: workerd and Node differ`)
  }
  const linear = done.map(({ memoryBytes }) => memoryBytes / mega).join(' and ')
  const { spilled } = done[0]!
  const aside = `put aside ${Math.round(spilled.bytes / mega)} MB in ${spilled.objects} objects, ${spilled.reads} reads`
  const note = `${job} ${overIdleMb} MB, ${seconds} s (linear memory ${linear} MB; each ${aside}`
  return { overIdleMb, spilled, note }
}

const rounded = (megabytes: number): number => Math.round(megabytes * 10) / 10

/** What a Worker takes that only asks R2 what two runs asked, both at once: as many objects and reads, and a copy of the output. */
async function bareTwice(job: JobId, data: BenchData, spilled: SpillCounts): Promise<number> {
  const edge = await EdgeProcess.start(join(dirname(data.orders), 'r2'), { storeApart: true })
  try {
    await edge.copy(`${job}-few`, 'file.csv')
    const idleMb = edge.memoryMb
    edge.resetPeak()
    const ask = async (run: string): Promise<void> => {
      await edge.repeatTraffic(`${job}-${run}`, spilled)
      await edge.copy(`${job}-${run}`, 'file.csv')
    }
    await Promise.all(bothRuns.map(ask))
    return rounded(edge.peakMb - idleMb)
  } finally {
    await edge.close()
  }
}

/** Each job in a process of its own: what one has left behind is not idle memory of the next. */
async function measureJob(job: JobId, data: BenchData, few: BenchData): Promise<Pair> {
  const folder = join(dirname(data.orders), 'r2')
  const edge = await EdgeProcess.start(folder, { storeApart: true })
  let pair: Pair
  try {
    for (const each of [data, few]) await seedJob(edge, benchJobs[job]!, each)
    await edge.run(runNamed(job, 'few', few))
    pair = await runTwice(edge, job, data)
  } finally {
    await edge.close()
  }
  const bareMb = await bareTwice(job, data, pair.spilled)
  return { ...pair, note: `${pair.note}; a bare Worker with that traffic ${bareMb} MB)` }
}

async function measure(): Promise<Measured> {
  buildWorker()
  const [data, few] = [await benchData(rows, jobs), await benchData(fewRows, jobs)]
  const pairs: Pair[] = []
  for (const job of jobs) pairs.push(await measureJob(job, data, few))
  const value = Math.max(...pairs.map(({ overIdleMb }) => overIdleMb))
  const notes = pairs.map(({ note }) => note).join('; ')
  return { value, note: `${basename(data.folder)}, each twice: ${notes}; bytes as in Node` }
}

export const workerdTwoRuns: Figure = {
  id: 'workerd-two-runs-mb-over-idle',
  title: 'Two runs at once on 5 M orders in real workerd: MB of its process above idle',
  ...atMost(64),
  measure,
}

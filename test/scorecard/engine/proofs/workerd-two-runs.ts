// Two runs at once in one isolate of real workerd, on data that exceed their memory: what the process takes above idle at most.
import { basename, dirname, join } from 'node:path'
import { execute } from '../../../../engine/run/execute.ts'
import { FileHost } from '../../../../local/command-line/file-host.ts'
import { benchData } from '../../../bench/data.ts'
import type { BenchData } from '../../../bench/data.ts'
import { benchJobs } from '../../../bench/jobs.ts'
import { benchRun, hashOf, seedJob } from '../../../bench/workerd/bench-run.ts'
import type { EdgeRun } from '../../../bench/workerd/contract.ts'
import { buildWorker, EdgeProcess } from '../../../bench/workerd/running-edge.ts'
import { atMost } from '../../figure.ts'
import type { Figure, Measured } from '../../figure.ts'

const mega = 1024 * 1024
/** Orders; a fifth as many customers, a tenth as many companies. */
const rows = 5_000_000
/** For the isolate to have loaded and compiled everything: that is not what a run takes. */
const fewRows = 10_000
/** Linear memory of one run. */
const budgetBytes = 16 * mega
const job = benchJobs['J3']!
const root = join(import.meta.dirname, '../../../../.awase/bench')

function runNamed(run: string, data: BenchData): EdgeRun {
  return benchRun(job, data, { run, budgetBytes, into: 'r2' })
}

/** The same run in Node: the sha-256 of its output. */
async function hashInNode(data: BenchData): Promise<string> {
  const all = [data.orders, data.customers, data.companies]
  const host = new FileHost({
    paths: new Map(all.map((path) => [hashOf(path), path])),
    outFolder: null,
    budgetBytes: 96 * mega,
    signal: new AbortController().signal,
    log: () => undefined,
  })
  try {
    const { document, snapshot } = runNamed('node', data)
    const { outputs } = await execute({ document, snapshot, host })
    return outputs[0]!.sha256
  } finally {
    await host.close()
  }
}

async function measure(): Promise<Measured> {
  buildWorker()
  const [data, few] = [await benchData(root, rows), await benchData(root, fewRows)]
  const edge = await EdgeProcess.start(join(dirname(data.orders), 'r2'), { storeApart: true })
  try {
    for (const each of [data, few]) await seedJob(edge, job, each)
    await edge.run(runNamed('few', few))
    const idleMb = edge.memoryMb
    edge.resetPeak()
    const done = await Promise.all(['one', 'two'].map((run) => edge.run(runNamed(run, data))))
    const overIdle = Math.round((edge.peakMb - idleMb) * 10) / 10
    const hashes = new Set(done.map(({ report }) => report.outputs[0]!.sha256))
    if (hashes.size !== 1 || !hashes.has(await hashInNode(data))) {
      throw new Error('workerd and Node differ')
    }
    const linear = done.map(({ memoryBytes }) => memoryBytes / mega).join(' and ')
    const spilled = done.map(({ spilled: { bytes } }) => Math.round(bytes / mega)).join(' and ')
    const note = `${basename(data.folder)}, J3 twice; linear memory ${linear} MB, put aside ${spilled} MB, bytes as in Node`
    return { value: overIdle, note }
  } finally {
    await edge.close()
  }
}

export const workerdTwoRuns: Figure = {
  id: 'workerd-two-runs-mb-over-idle',
  title: 'Two runs at once on 5 M orders in real workerd: MB of its process above idle',
  ...atMost(64),
  measure,
}

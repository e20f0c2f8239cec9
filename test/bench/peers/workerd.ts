// The engine in real workerd, asked twice after its isolate has run a few rows; what counts is the second request, as in a Worker that is
// at work. Sources, spill and staged outputs are in local R2.
import { dirname, join } from 'node:path'
import type { ExecutionReport } from '../../../engine/run/report.ts'
import { benchData } from '../data.ts'
import { benchJobs } from '../jobs.ts'
import { answer, readTask } from '../task.ts'
import type { TaskResult } from '../task.ts'
import { benchRun, seedJob } from '../workerd/bench-run.ts'
import type { EdgeRun } from '../workerd/contract.ts'
import { buildWorker, EdgeProcess } from '../workerd/running-edge.ts'

/** As much as a run of the edge gets. */
const budgetBytes = 32 * 1024 * 1024
const outputFile = 'file.csv'
/** For the isolate and local R2 to have loaded and compiled their code: that is not what a run takes. */
const fewRows = 10_000
const run = 'bench'

const task = readTask()
const job = benchJobs[task.job]!

/** The body is the output, or the report of a job without one. */
async function intoResponse(edge: EdgeProcess, asked: EdgeRun): Promise<string> {
  if (asked.targets === undefined) {
    await edge.runInto(asked, task.output)
    return ''
  }
  return summaryOf(JSON.parse(await edge.runText(asked)) as ExecutionReport)
}

async function intoR2(edge: EdgeProcess, asked: EdgeRun): Promise<string> {
  return summaryOf((await edge.run(asked)).report)
}

function summaryOf({ balanced, rejected, outputs: [output], nodes }: ExecutionReport): string {
  if (!balanced || rejected.rows > 0) throw new Error('the balance does not hold')
  if (output !== undefined) return `${output.rows} ${output.sha256}`
  const { counters } = nodes['noted']!
  return `${counters['in']} ${counters['kept']}`
}

/** Seconds that R2 takes to write the same bytes as they are. */
async function putAgain(edge: EdgeProcess): Promise<number> {
  const startedAt = performance.now()
  await edge.copy(run, outputFile)
  return (performance.now() - startedAt) / 1000
}

async function timedWork(
  work: () => Promise<string>,
): Promise<{ seconds: number; summary: string }> {
  const startedAt = performance.now()
  const summary = await work()
  return { seconds: (performance.now() - startedAt) / 1000, summary }
}

async function measured(edge: EdgeProcess, into: EdgeRun['into']): Promise<TaskResult> {
  await seedJob(edge, job, task)
  const few = await benchData(fewRows, [task.job])
  await seedJob(edge, job, few)
  await edge.run(benchRun(job, few, { run: 'few', budgetBytes, into: 'r2' }))
  await edge.remove('few')
  const asked = benchRun(job, task, { run, budgetBytes, into })
  const work = () => (into === 'r2' ? intoR2(edge, asked) : intoResponse(edge, asked))
  edge.resetPeak()
  const idleMb = edge.peakMb
  const { seconds: firstSeconds } = await timedWork(work)
  if (into === 'r2') await edge.remove(run)
  const cpuBefore = edge.cpuSeconds
  edge.resetPeak()
  const { seconds, summary } = await timedWork(work)
  const cpuSeconds = edge.cpuSeconds - cpuBefore
  const { peakMb } = edge
  const result = {
    seconds,
    wallSeconds: seconds,
    firstSeconds,
    cpuSeconds,
    peakMb,
    idleMb,
    summary,
  }
  if (into === 'response' || asked.targets !== undefined) return result
  const floorSeconds = await putAgain(edge)
  await edge.save(run, outputFile, task.output)
  await edge.remove(run)
  return { ...result, floorSeconds }
}

buildWorker()
const edge = await EdgeProcess.start(join(dirname(task.orders), 'r2'))
try {
  answer(await measured(edge, task.variant as EdgeRun['into']))
} finally {
  await edge.close()
}

// What the bench asks of one process: one tool, one job, once; and what that process answers on its last line.
import { existsSync, readFileSync, writeSync } from 'node:fs'

export interface Task {
  job: string
  /** A variation of the tool: threads, kernels. */
  variant: string
  orders: string
  customers: string
  companies: string
  carts: string
  output: string
}

export interface TaskResult {
  /** From the tool's creation to its last byte, without the start of the process. */
  seconds: number
  cpuSeconds: number
  peakMb: number
  /** Rows written or counted, for the eye. */
  summary: string
  /** Where one request to a process that runs already is what counts, not the process that asks. */
  wallSeconds?: number
  /** What writing the same bytes costs there at least. */
  floorSeconds?: number
}

export function readTask(): Task {
  return JSON.parse(process.argv[2]!) as Task
}

const status = '/proc/self/status'

/** Linux counts a parent's memory in `maxRSS` of its children, but not in the high-water mark. */
function peakMb(): number {
  const mark = existsSync(status) ? /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8')) : null
  return (mark === null ? process.resourceUsage().maxRSS : Number(mark[1])) / 1024
}

/** Measures `work` and prints the result. */
export async function perform(work: () => Promise<string>): Promise<void> {
  const startedAt = performance.now()
  const summary = await work()
  const seconds = (performance.now() - startedAt) / 1000
  const { userCPUTime, systemCPUTime } = process.resourceUsage()
  const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6
  const result: TaskResult = { seconds, cpuSeconds, peakMb: peakMb(), summary }
  answer(result)
}

export function answer(result: TaskResult): void {
  writeSync(1, `${JSON.stringify(result)}\n`)
}

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
  /** Linear memory that the engine may take, instead of what the job says. */
  memoryMb?: number
}

export interface TaskResult {
  /** From the tool's creation to its last byte, without the start of the process. */
  seconds: number
  cpuSeconds: number
  peakMb: number
  /** Memory of the process before the work began. */
  idleMb: number
  /** Rows written or counted, for the eye. */
  summary: string
  /** Where one request to a process that runs already is what counts, not the process that asks. */
  wallSeconds?: number
  /** The same request, of an isolate that had run a few rows only: `wallSeconds` is the one after it. */
  firstSeconds?: number
  /** What writing the same bytes costs there at least. */
  floorSeconds?: number
}

export function readTask(): Task {
  return JSON.parse(process.argv[2]!) as Task
}

const status = '/proc/self/status'

/** Of this process, by the name that Linux gives it; 0 elsewhere. */
function kilobytes(name: string): number {
  const found = existsSync(status)
    ? new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(status, 'utf8'))
    : null
  return found === null ? 0 : Number(found[1])
}

/** Linux counts a parent's memory in `maxRSS` of its children, but not in the high-water mark. */
function peakMb(): number {
  return (kilobytes('VmHWM') || process.resourceUsage().maxRSS) / 1024
}

/** Measures `work` and prints the result. */
export async function perform(work: () => Promise<string>): Promise<void> {
  const idleMb = kilobytes('VmRSS') / 1024
  const startedAt = process.hrtime.bigint()
  const summary = await work()
  const seconds = Number(process.hrtime.bigint() - startedAt) / 1e9
  const { userCPUTime, systemCPUTime } = process.resourceUsage()
  const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6
  const result: TaskResult = { seconds, cpuSeconds, peakMb: peakMb(), idleMb, summary }
  answer(result)
}

export function answer(result: TaskResult): void {
  writeSync(1, `${JSON.stringify(result)}\n`)
}

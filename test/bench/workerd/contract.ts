// What the bench's Worker is asked.
import type { JobDocument } from '../../../engine/job/document.ts'
import type { ExecutionReport } from '../../../engine/run/report.ts'
import type { Snapshot } from '../../../engine/run/snapshot.ts'
import type { SpillCounts } from '../../../worker/host/spill-counts.ts'

export const workspace = 'bench'

/** `POST /run` */
export interface EdgeRun {
  document: JobDocument
  targets?: readonly string[]
  snapshot: Snapshot
  /** Names the run: its files lie below. No two at the same time have the same. */
  run: string
  budgetBytes: number
  kernels: 'wasm' | 'typescript'
  /** Where outputs go: staged in R2, or the only one straight into the answer's body. */
  into: 'r2' | 'response'
  holdBytes?: number
  batchBytes?: number
}

/** The answer of a run into R2. */
export interface EdgeRunResult {
  report: ExecutionReport
  memoryBytes: number
  spilled: SpillCounts
  /** When the grant came and when the last byte was staged, by the Worker's clock, in milliseconds. */
  grantedAt: number
  endedAt: number
}

// How an execution divides its memory: rows that nodes hold, and the batches that pass.
import { memoryOf } from '../batch/memory-of.ts'
import type { ExecutionHost } from '../host.ts'

const smallestBatchBytes = 4096
const largestBatchBytes = 768 * 1024
const mostBatches = 128
/** What readers, operators and writers may take, in batches; most jobs take half of it, with 500 fields too. */
const batchesAtWork = 16
const leastAtWork = 4 * 2 ** 20
const shareAtWork = 1 / 8
/** Holding more than this makes no job faster whose rows have to be put aside anyway: fresh memory is dear. */
const mostByNeed = 48 * 2 ** 20

export interface MemoryShares {
  /** For all that is held together. */
  heldBytes: number
  /** What sources read at a time. Large batches cost less to hand on. */
  batchBytes: number
}

/** Neither changes a byte of the result. At most half of a memory is for batches, however small it is. */
export function memoryShares(host: ExecutionHost): MemoryShares {
  const { budgetBytes } = memoryOf(host)
  const half = budgetBytes / 2
  const wanted = Math.max(leastAtWork, budgetBytes * shareAtWork, budgetBytes - mostByNeed)
  const atWork = Math.min(half, wanted)
  const share = Math.floor(Math.min(atWork / batchesAtWork, budgetBytes / mostBatches))
  return {
    heldBytes: budgetBytes - atWork,
    batchBytes: Math.max(smallestBatchBytes, Math.min(largestBatchBytes, share)),
  }
}

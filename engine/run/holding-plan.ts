// Which nodes hold rows while a job runs, how much memory each may take, and what becomes of the rest: decided before the first row.
import { memoryOf } from '../batch/memory.ts'
import type { ExecutionHost } from '../host.ts'
import type { Holding } from '../nodes/node-type.ts'
import type { Plan } from './plan.ts'
import type { Snapshot } from './snapshot.ts'

/** Share of the memory that is not for batches, output and readers. */
const heldShare = 0.5
/** Bytes in memory for each byte of a file: the place of each value, keys, order. */
const memoryPerFileByte = 3

/**
 * `hold`: what comes should fit. `spill`: it may not; the rest is put aside on the host's storage. `refuse`: it may not, and the run
 * stops with `memory.over-budget` when it does not.
 */
export type HoldingDecision = 'hold' | 'spill' | 'refuse'

export interface PlannedHolding {
  node: string
  what: Holding['what']
  /** The port whose rows are held; absent: what the node makes of all rows that stream through it. */
  port?: string
  decision: HoldingDecision
  /** Why: how much may come (bytes of the files that it comes from), and how much memory the node may take for it. */
  upstreamBytes: number
  holdBytes: number
}

/** Bytes that each holding node may take, undefined where nothing can be put aside. Never changes a byte of the result. */
export function holdBytesFor({ holding }: Plan, host: ExecutionHost): number | undefined {
  if (host.files.spill === undefined) return undefined
  return Math.floor((memoryOf(host).budgetBytes * heldShare) / Math.max(1, holding.length))
}

/** For every node that holds rows, in the plan's order. */
export function holdingPlan(plan: Plan, snapshot: Snapshot, host: ExecutionHost): PlannedHolding[] {
  const bytes = upstreamBytes(plan, snapshot)
  const limit = holdBytesFor(plan, host)
  const holdBytes = limit ?? Math.floor(memoryOf(host).budgetBytes * heldShare)
  return plan.holding.map(({ node, what, over, port, object, from }) => {
    const upstream =
      object === undefined ? bytes.get(from)! : (snapshot.objects[object]?.file.sizeBytes ?? 0)
    const fits = upstream * memoryPerFileByte <= holdBytes
    const spills = over === 'spill' && limit !== undefined
    return {
      node,
      what,
      ...(port === undefined ? {} : { port }),
      decision: fits ? 'hold' : spills ? 'spill' : 'refuse',
      upstreamBytes: upstream,
      holdBytes,
    }
  })
}

/** Bytes of all files that rows of a node come from, each file once. */
function upstreamBytes({ nodes }: Plan, { sources }: Snapshot): Map<string, number> {
  const reached = new Map<string, ReadonlySet<string>>()
  for (const { node, type, feeds } of nodes) {
    const upstream = Object.values(feeds).flatMap((from) => [...reached.get(from)!])
    reached.set(node.id, new Set(type.kind === 'source' ? [node.id] : upstream))
  }
  const sizeOf = (source: string): number =>
    (sources[source] ?? []).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  return new Map(
    [...reached].map(([node, from]) => [
      node,
      [...from].reduce((sum, source) => sum + sizeOf(source), 0),
    ]),
  )
}

// Which nodes hold rows while a job runs, how much memory each may take, and what becomes of the rest: decided before the first row.
import type { ExecutionHost } from '../../host.ts'
import type { Holding } from '../../nodes/node-type.ts'
import { memoryShares } from '../memory-shares.ts'
import type { Plan } from './plan.ts'
import type { Snapshot } from '../snapshot.ts'

/** Bytes in memory for each byte of a file: the place of each value, keys, order. */
export const memoryPerFileByte = 3

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
  /** Where rows become values (lists) and may not all fit: one of so many bytes surely does. A much larger one stops the run. */
  valueBytes?: number
}

/** A value is there as it grows, as it is put aside and read back, and as it is handed on, each in a block of up to twice its size; and between
 * smaller blocks not every gap is large enough. */
const copiesOfText = 16
/** And beside its parts, of a few bytes each, what they are found and ordered by. */
const copiesOfParts = 64

/** No node gets less than this part of an equal share, however little it seems to need. */
const leastOfEqualShare = 1 / 3

/**
 * Bytes that each holding node may take, by how much may come to it; undefined where nothing can be put aside. Never changes a byte
 * of the result.
 */
export function holdShares(
  plan: Plan,
  snapshot: Snapshot,
  host: ExecutionHost,
): ReadonlyMap<string, number> | undefined {
  if (host.files.spill === undefined) return undefined
  const { heldBytes } = memoryShares(host)
  const needs = new Map<string, number>()
  for (const { node, bytes } of upstreamOfHolding(plan, snapshot)) {
    needs.set(node, Math.max(needs.get(node) ?? 1, bytes))
  }
  const wanted = [...needs.values()].reduce((sum, bytes) => sum + bytes, 0)
  const least = (leastOfEqualShare * heldBytes) / Math.max(1, needs.size)
  const rest = heldBytes - least * needs.size
  return new Map(
    [...needs].map(([node, bytes]) => [node, Math.floor(least + (rest * bytes) / wanted)]),
  )
}

/** For every node that holds rows, in the plan's order. */
export function holdingPlan(plan: Plan, snapshot: Snapshot, host: ExecutionHost): PlannedHolding[] {
  const shares = holdShares(plan, snapshot, host)
  const all = Math.floor(memoryShares(host).heldBytes)
  return upstreamOfHolding(plan, snapshot).map((holding) => {
    const { node, what, over, port, oneValue, bytes: upstream } = holding
    const holdBytes = shares?.get(node) ?? all
    const copies = oneValue === 'parts' ? copiesOfParts : copiesOfText
    const fits = upstream * memoryPerFileByte <= holdBytes
    const spills = over === 'spill' && shares !== undefined
    return {
      node,
      what,
      ...(port === undefined ? {} : { port }),
      decision: fits ? 'hold' : spills ? 'spill' : 'refuse',
      upstreamBytes: upstream,
      holdBytes,
      ...(oneValue === undefined || fits ? {} : { valueBytes: Math.floor(holdBytes / copies) }),
    }
  })
}

/** Every holding with the bytes of the files that what it holds comes from. */
function upstreamOfHolding(
  plan: Plan,
  snapshot: Snapshot,
): (Plan['holding'][number] & { bytes: number })[] {
  const bytes = upstreamBytes(plan, snapshot)
  return plan.holding.map((holding) => ({
    ...holding,
    bytes:
      holding.object === undefined
        ? (bytes.get(holding.from) ?? 0)
        : (snapshot.objects[holding.object]?.file.sizeBytes ?? 0),
  }))
}

/** Bytes of all files that rows of a node come from, each file once. */
function upstreamBytes({ nodes }: Plan, { sources }: Snapshot): Map<string, number> {
  const reached = new Map<string, ReadonlySet<string>>()
  for (const { node, type, feeds } of nodes) {
    const upstream = Object.values(feeds).flatMap((from) => [...(reached.get(from) ?? [])])
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

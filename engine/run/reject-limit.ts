// Whether so many rows were rejected on the way to a destination that its delivery must not be made.
import { AwaseError } from '../error.ts'
import type { JobDocument } from '../job/document.ts'
import { openNode } from '../nodes/config.ts'
import { upstreamOf } from './plan/graph.ts'
import type { NodeReport } from './report.ts'

export interface RejectsOver {
  rejected: number
  limit: number
}

/** Where more rows were rejected than a destination's settings allow: by itself and by all that feeds it. Null where not. */
export function rejectsOver(
  document: JobDocument,
  destination: string,
  nodes: Readonly<Record<string, Pick<NodeReport, 'rejected'>>>,
): RejectsOver | null {
  const path = upstreamOf(document, [destination])
  const { node, type } = path.at(-1)!
  const { opened } = openNode(node)
  const limit = opened === undefined ? null : (type.rejectLimit?.(opened.config) ?? null)
  const rejected = path.reduce((sum, { node: { id } }) => sum + (nodes[id]?.rejected ?? 0), 0)
  return limit === null || rejected <= limit ? null : { rejected, limit }
}

/** Throws `run.too-many-rejects` for what `rejectsOver` finds. To be asked when everything has been executed, and before the first delivery. */
export function checkRejects(...[document, destination, nodes]: Parameters<typeof rejectsOver>) {
  const over = rejectsOver(document, destination, nodes)
  if (over === null) return
  const name = document.nodes.find(({ id }) => id === destination)?.name ?? destination
  throw new AwaseError('run.too-many-rejects', {
    place: { node: destination },
    values: { name, ...over },
  })
}

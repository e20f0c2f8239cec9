// Whether so many rows were rejected on the way to a destination that its delivery must not be made.
import { AwaseError } from '../error.ts'
import type { JobDocument } from '../job/document.ts'
import { openNode } from '../nodes/config.ts'
import { upstreamOf } from './plan/graph.ts'
import type { NodeReport } from './report.ts'

/**
 * Throws `run.too-many-rejects` where more rows were rejected than a destination's settings allow: by itself and by all that feeds it.
 * To be asked when everything has been executed, and before the first delivery.
 */
export function checkRejects(
  document: JobDocument,
  destination: string,
  nodes: Readonly<Record<string, Pick<NodeReport, 'rejected'>>>,
): void {
  const path = upstreamOf(document, [destination])
  const { node, type } = path.at(-1)!
  const { opened } = openNode(node)
  const limit = opened === undefined ? null : (type.rejectLimit?.(opened.config) ?? null)
  const rejected = path.reduce((sum, { node: { id } }) => sum + (nodes[id]?.rejected ?? 0), 0)
  if (limit === null || rejected <= limit) return
  const values = { name: node.name, rejected, limit }
  throw new AwaseError('run.too-many-rejects', { place: { node: destination }, values })
}

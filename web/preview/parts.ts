// Which counts are of a part of the sources: those of a source that was not read to its end, and of all that it feeds.
import { graphOf } from '../../engine/job/graph.ts'
import type { JobDocument } from '../../engine/job/document.ts'
import type { ExecutionReport } from '../../engine/run/report.ts'

/** For every node that the report counts. */
export function partsOf(
  document: JobDocument,
  { nodes, sampled = [] }: Pick<ExecutionReport, 'nodes' | 'sampled'>,
): Record<string, boolean> {
  const { order, incoming } = graphOf(document)
  const cut = new Set(sampled)
  for (const id of order)
    if ((incoming.get(id) ?? []).some(({ from }) => cut.has(from.node))) cut.add(id)
  return Object.fromEntries(Object.keys(nodes).map((id) => [id, cut.has(id)]))
}

// The nodes of a job in the order in which rows flow, each with how many stand before it on its longest way.
import type { JobDocument, JobNode } from '../../../engine/job/document.ts'
import { graphOf } from '../../../engine/job/graph.ts'

export interface OutlineEntry {
  node: JobNode
  /** 0 for a source. */
  depth: number
  /** Names of the nodes that feed it. */
  feeds: readonly string[]
}

/** Nodes on a loop come last. */
export function outlineOf(document: JobDocument): OutlineEntry[] {
  const { order, incoming } = graphOf(document)
  const nodes = new Map(document.nodes.map((node) => [node.id, node]))
  const depths = new Map<string, number>()
  const before = (id: string) => (incoming.get(id) ?? []).map(({ from }) => from.node)
  for (const id of order) {
    depths.set(id, Math.max(-1, ...before(id).map((one) => depths.get(one) ?? 0)) + 1)
  }
  const rest = document.nodes.flatMap(({ id }) => (depths.has(id) ? [] : [id]))
  return [...order, ...rest].flatMap((id) => {
    const node = nodes.get(id)
    if (node === undefined) return []
    const feeds = before(id).map((one) => nodes.get(one)?.name ?? one)
    return [{ node, depth: depths.get(id) ?? 0, feeds }]
  })
}

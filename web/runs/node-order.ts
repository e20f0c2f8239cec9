// Nodes in the order in which rows flow, so that a list of them reads like the graph.
import type { JobDocument, JobNode } from '../../engine/job/document.ts'

/** Every node after all nodes that feed it; ties and loops keep the document's order. */
export function nodesInOrder(document: JobDocument): JobNode[] {
  const ordered: JobNode[] = []
  const seen = new Set<string>()
  const byId = new Map(document.nodes.map((node) => [node.id, node]))
  const visit = (id: string) => {
    const node = byId.get(id)
    if (node === undefined || seen.has(id)) return
    seen.add(id)
    for (const edge of document.edges) if (edge.to.node === id) visit(edge.from.node)
    ordered.push(node)
  }
  for (const node of document.nodes) visit(node.id)
  return ordered
}

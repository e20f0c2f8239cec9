// The graph of a job: who feeds whom, in which order, and where it loops.
import type { JobDocument, JobEdge } from './document.ts'

export interface Graph {
  /** Edges by the node they enter and leave, in document order. Every node has an entry. */
  incoming: ReadonlyMap<string, readonly JobEdge[]>
  outgoing: ReadonlyMap<string, readonly JobEdge[]>
  /** Ids of nodes, each after all that feed it; ties in document order. Nodes on or behind a loop are absent. */
  order: readonly string[]
  /** Nodes that feed themselves through others. */
  looping: ReadonlySet<string>
}

type Part = Pick<JobDocument, 'nodes' | 'edges'>

/** Edges whose ends do not exist are left out. */
export function graphOf({ nodes, edges }: Part): Graph {
  const incoming = new Map<string, JobEdge[]>(nodes.map(({ id }) => [id, []]))
  const outgoing = new Map<string, JobEdge[]>(nodes.map(({ id }) => [id, []]))
  for (const edge of edges) {
    if (!incoming.has(edge.from.node) || !incoming.has(edge.to.node)) continue
    outgoing.get(edge.from.node)!.push(edge)
    incoming.get(edge.to.node)!.push(edge)
  }
  const order = topological(nodes, incoming, outgoing)
  const placed = new Set(order)
  const graph = { incoming, outgoing, order, looping: new Set<string>() }
  for (const { id } of nodes) {
    if (!placed.has(id) && downstreamOf(graph, id).has(id)) graph.looping.add(id)
  }
  return graph
}

function topological(
  nodes: Part['nodes'],
  incoming: ReadonlyMap<string, readonly JobEdge[]>,
  outgoing: ReadonlyMap<string, readonly JobEdge[]>,
): string[] {
  const waiting = new Map(nodes.map(({ id }) => [id, incoming.get(id)!.length]))
  const position = new Map(nodes.map(({ id }, index) => [id, index]))
  const ready = nodes.flatMap(({ id }) => (waiting.get(id) === 0 ? [id] : []))
  const order: string[] = []
  while (ready.length > 0) {
    const id = ready.shift()!
    order.push(id)
    for (const { to } of outgoing.get(id)!) {
      const left = waiting.get(to.node)! - 1
      waiting.set(to.node, left)
      if (left === 0) insertByPosition(ready, to.node, position)
    }
  }
  return order
}

function insertByPosition(
  ready: string[],
  id: string,
  position: ReadonlyMap<string, number>,
): void {
  const at = ready.findIndex((other) => position.get(other)! > position.get(id)!)
  ready.splice(at < 0 ? ready.length : at, 0, id)
}

/** All that is reached from the node along edges; the node itself only when it lies on a loop. */
export function downstreamOf(graph: Pick<Graph, 'outgoing'>, id: string): ReadonlySet<string> {
  return reached(id, (node) => (graph.outgoing.get(node) ?? []).map(({ to }) => to.node))
}

/** All that feeds the node, directly or through others. */
export function upstreamOf(graph: Pick<Graph, 'incoming'>, id: string): ReadonlySet<string> {
  return reached(id, (node) => (graph.incoming.get(node) ?? []).map(({ from }) => from.node))
}

function reached(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const stack = [...next(start)]
  while (stack.length > 0) {
    const id = stack.pop()!
    if (seen.has(id)) continue
    seen.add(id)
    stack.push(...next(id))
  }
  return seen
}

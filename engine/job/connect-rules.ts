// Which ports may be connected; asked live while an edge is dragged, and again by the command.
import { nodeFace } from '../nodes/faces.ts'
import type { JobDocument, JobEdge } from './document.ts'
import { downstreamOf, graphOf } from './graph.ts'

export type PortRef = JobEdge['from']

/**
 * Null when an edge may lead from an output port to an input port, else the code of the reason: `connect.node-missing`,
 * `connect.port-unknown`, `connect.self`, `connect.port-taken`, `connect.loop`. `moved` is the id of an edge being reconnected.
 */
export function canConnect(
  document: JobDocument,
  from: PortRef,
  to: PortRef,
  moved?: string,
): string | null {
  const others = { ...document, edges: document.edges.filter(({ id }) => id !== moved) }
  const known = portCode(document, from, to)
  if (known !== null) return known
  if (from.node === to.node) return 'connect.self'
  const taken = others.edges.some((edge) => edge.to.node === to.node && edge.to.port === to.port)
  if (taken) return 'connect.port-taken'
  const loops = downstreamOf(graphOf(others), to.node).has(from.node)
  return loops ? 'connect.loop' : null
}

function portCode(document: JobDocument, from: PortRef, to: PortRef): string | null {
  const typeOf = (id: string) => document.nodes.find((node) => node.id === id)?.type
  const [source, target] = [typeOf(from.node), typeOf(to.node)]
  if (source === undefined || target === undefined) return 'connect.node-missing'
  const leaves = nodeFace(source)?.outputs.includes(from.port) ?? false
  const enters = nodeFace(target)?.inputs.some(({ name }) => name === to.port) ?? false
  return leaves && enters ? null : 'connect.port-unknown'
}

/** The first input port of a node that nothing leads to yet. */
export function freePort(document: JobDocument, id: string): string | undefined {
  const node = document.nodes.find((candidate) => candidate.id === id)
  const inputs = node === undefined ? [] : (nodeFace(node.type)?.inputs ?? [])
  const taken = document.edges.filter(({ to }) => to.node === id).map(({ to }) => to.port)
  return inputs.find(({ name }) => !taken.includes(name))?.name
}

// Ports in the order in which people see them: what streams above what is held.
import type { JobEdge } from '../../../engine/job/document.ts'
import type { NodeFace, Port } from '../../../engine/nodes/node-type.ts'

/** Of a merge: `left` above `right`. Of ports that need not be connected: those that are, and one more to connect. */
export function shownInputs(
  type: NodeFace | undefined,
  edges: readonly JobEdge[],
  node: string,
): string[] {
  const ports = inOrder(type)
  if (!ports.some(isOptional)) return ports.map(({ name }) => name)
  const taken = takenBy(edges, node)
  const free = ports.find((port) => isOptional(port) && !taken.has(port.name))
  return ports
    .filter((port) => !isOptional(port) || port === free || taken.has(port.name))
    .map(({ name }) => name)
}

/** The same without the one that waits to be connected. */
export function usedInputs(
  type: NodeFace | undefined,
  edges: readonly JobEdge[],
  node: string,
): string[] {
  const taken = takenBy(edges, node)
  return inOrder(type)
    .filter((port) => !isOptional(port) || taken.has(port.name))
    .map(({ name }) => name)
}

function inOrder(type: NodeFace | undefined): Port[] {
  return (type?.inputs ?? []).toSorted(
    (a, b) => Number(a.holds === true) - Number(b.holds === true),
  )
}

function isOptional({ optional }: Port): boolean {
  return optional === true
}

function takenBy(edges: readonly JobEdge[], node: string): ReadonlySet<string> {
  return new Set(edges.filter(({ to }) => to.node === node).map(({ to }) => to.port))
}

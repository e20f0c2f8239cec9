// Ports in the order in which people see them: what streams above what is held.
import type { NodeFace } from '../../../engine/nodes/node-type.ts'

/** Of a merge: `left` above `right`. */
export function shownInputs(type: NodeFace | undefined): string[] {
  const ports = type?.inputs ?? []
  return ports
    .toSorted((a, b) => Number(a.holds === true) - Number(b.holds === true))
    .map(({ name }) => name)
}

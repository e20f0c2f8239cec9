// Ids of new nodes and edges: readable, unique in the document.
import type { JobDocument } from '../../engine/job/document.ts'

/** `merge`, `merge-2`, …: the type's name and the first number that is free. */
export function newNodeId(
  document: JobDocument,
  type: string,
  also: Iterable<string> = [],
): string {
  const taken = new Set([...document.nodes.map(({ id }) => id), ...also])
  let id = type
  for (let n = 2; taken.has(id); n++) id = `${type}-${n}`
  return id
}

export function newEdgeId(document: JobDocument, also: Iterable<string> = []): string {
  const taken = new Set([...document.edges.map(({ id }) => id), ...also])
  let n = document.edges.length + 1
  while (taken.has(`e${n}`)) n++
  return `e${n}`
}

// Removing edges, and nodes: the edges that touched them go too, or close over the gap.
import type { DocumentDiff } from '../diff.ts'
import type { JobDocument } from '../document.ts'
import { edit, nodeOf } from './edit.ts'

export interface RemoveNodes {
  ids: readonly string[]
  /** Lead what came in on to where it went, for nodes with exactly one edge coming in. */
  heal: boolean
}

export function removeNodes(document: JobDocument, { ids, heal }: RemoveNodes): DocumentDiff {
  const left = ids.reduce((current, id) => withoutNode(current, id, heal), document)
  return edit(document, left)
}

/** Healed edges keep the ids that they had behind the node. */
function withoutNode(document: JobDocument, id: string, heal: boolean): JobDocument {
  nodeOf(document, id)
  const incoming = document.edges.filter(({ to }) => to.node === id)
  const origin = heal && incoming.length === 1 ? incoming[0]!.from : undefined
  const edges = document.edges.flatMap((edge) => {
    if (edge.to.node === id) return []
    if (edge.from.node !== id) return [edge]
    return origin === undefined ? [] : [{ ...edge, from: origin }]
  })
  return { ...document, nodes: document.nodes.filter((node) => node.id !== id), edges }
}

export function removeEdges(
  document: JobDocument,
  { ids }: { ids: readonly string[] },
): DocumentDiff {
  return edit(document, { edges: document.edges.filter(({ id }) => !ids.includes(id)) })
}

// Copy, paste and duplicate: a piece of a graph as JSON text that works across jobs, tabs and chat.
import * as z from 'zod'
import { AwaseError } from '../../error.ts'
import type { DocumentDiff } from '../diff.ts'
import { edgeSchema, nodeSchema } from '../document.ts'
import type { JobDocument } from '../document.ts'
import { canConnect } from '../connect-rules.ts'
import { edit, nodeOf, refuseTaken } from './edit.ts'
import type { Position } from './edit.ts'

export const fragmentSchema = z.object({
  awase: z.literal('fragment'),
  nodes: z.array(nodeSchema).min(1).max(500),
  /** Between nodes of the fragment. */
  edges: z.array(edgeSchema).max(2000),
  /** From nodes outside into the fragment; kept on request, where those nodes exist. */
  incoming: z.array(edgeSchema).max(2000),
})
export type Fragment = z.infer<typeof fragmentSchema>

export function copyNodes(document: JobDocument, ids: readonly string[]): Fragment {
  const inside = new Set(ids)
  const entering = document.edges.filter(({ to }) => inside.has(to.node))
  return {
    awase: 'fragment',
    nodes: ids.map((id) => nodeOf(document, id)),
    edges: entering.filter(({ from }) => inside.has(from.node)),
    incoming: entering.filter(({ from }) => !inside.has(from.node)),
  }
}

/** Error `command.not-a-fragment`. */
export function parseFragment(text: string): Fragment {
  try {
    return fragmentSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw new AwaseError('command.not-a-fragment', { cause })
  }
}

export interface Paste {
  fragment: Fragment
  /** The new id of every node and edge of the fragment, by its old one. */
  ids: Readonly<Record<string, string>>
  offset: Position
  keepIncoming: boolean
}

/** One change, however many nodes. */
export function paste(document: JobDocument, args: Paste): DocumentDiff {
  const { fragment, ids, offset, keepIncoming } = args
  const nodes = fragment.nodes.map((node) => ({
    ...node,
    id: newId(ids, node.id),
    position: { x: node.position.x + offset.x, y: node.position.y + offset.y },
  }))
  nodes.forEach(({ id }) => refuseTaken(document.nodes, id))
  const inner = fragment.edges.map(({ id, from, to }) => ({
    id: newId(ids, id),
    from: { ...from, node: newId(ids, from.node) },
    to: { ...to, node: newId(ids, to.node) },
  }))
  const outer = (keepIncoming ? fragment.incoming : []).map(({ id, from, to }) => ({
    id: newId(ids, id),
    from,
    to: { ...to, node: newId(ids, to.node) },
  }))
  const pasted = { ...document, nodes: [...document.nodes, ...nodes] }
  const possible = outer.filter(({ from, to }) => canConnect(pasted, from, to) === null)
  const edges = [...inner, ...possible]
  edges.forEach(({ id }) => refuseTaken(document.edges, id))
  return edit(document, { nodes: pasted.nodes, edges: [...document.edges, ...edges] })
}

export interface Duplicate {
  nodes: readonly string[]
  ids: Paste['ids']
  offset: Position
}

/** Copies of the nodes beside them, fed by the same nodes. */
export function duplicate(document: JobDocument, { nodes, ids, offset }: Duplicate): DocumentDiff {
  return paste(document, { fragment: copyNodes(document, nodes), ids, offset, keepIncoming: true })
}

function newId(ids: Paste['ids'], old: string): string {
  const id = ids[old]
  if (id === undefined) throw new AwaseError('command.part-missing', { values: { id: old } })
  return id
}

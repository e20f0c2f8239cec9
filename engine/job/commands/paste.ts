// Copy, paste and duplicate: a piece of a graph that works across jobs, tabs and chat.
import { AwaseError } from '../../error.ts'
import type { DocumentDiff } from '../diff.ts'
import type { JobDocument } from '../document.ts'
import { canConnect } from '../connect-rules.ts'
import { withFreeNames } from '../node-name.ts'
import { edit, nodeOf, notesOf, partOf, refuseTaken } from './edit.ts'
import type { Position } from './edit.ts'
import type { Fragment } from './fragment.ts'

/** Ids of what is copied; frames and notes are copied without what lies around them. */
export interface PartIds {
  nodes: readonly string[]
  frames?: readonly string[]
  notes?: readonly string[]
}

export function copyParts(
  document: JobDocument,
  { nodes, frames = [], notes = [] }: PartIds,
): Fragment {
  const inside = new Set(nodes)
  const entering = document.edges.filter(({ to }) => inside.has(to.node))
  return {
    awase: 'fragment',
    nodes: nodes.map((id) => nodeOf(document, id)),
    edges: entering.filter(({ from }) => inside.has(from.node)),
    incoming: entering.filter(({ from }) => !inside.has(from.node)),
    frames: frames.map((id) => partOf(document.frames, id)),
    notes: notes.map((id) => partOf(notesOf(document), id)),
  }
}

export interface Paste {
  fragment: Fragment
  /** The new id of every node and edge of the fragment, by its old one. */
  ids: NewIds
  /** The same of its frames and notes: each kind has ids of its own. */
  frameIds?: NewIds
  noteIds?: NewIds
  offset: Position
  keepIncoming: boolean
}

type NewIds = Readonly<Record<string, string>>

/** One change, however many nodes. A copy beside a node of its name is called `Name 2`. */
export function paste(document: JobDocument, args: Paste): DocumentDiff {
  const { fragment, ids, offset, keepIncoming } = args
  const named = withFreeNames(fragment.nodes, document.nodes)
  const nodes = placed(named, ids, offset, document.nodes)
  const frames = placed(fragment.frames, args.frameIds ?? {}, offset, document.frames)
  const notes = placed(fragment.notes, args.noteIds ?? {}, offset, notesOf(document))
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
  return edit(document, {
    nodes: pasted.nodes,
    edges: [...document.edges, ...edges],
    frames: [...document.frames, ...frames],
    ...(notes.length > 0 ? { notes: [...notesOf(document), ...notes] } : {}),
  })
}

/** Copies under new ids, moved. */
function placed<Part extends { id: string; position: Position }>(
  parts: readonly Part[],
  ids: NewIds,
  offset: Position,
  existing: readonly { id: string }[],
): Part[] {
  const copies = parts.map((part) => ({
    ...part,
    id: newId(ids, part.id),
    position: { x: part.position.x + offset.x, y: part.position.y + offset.y },
  }))
  copies.forEach(({ id }) => refuseTaken(existing, id))
  return copies
}

export interface Duplicate
  extends PartIds, Pick<Paste, 'ids' | 'frameIds' | 'noteIds' | 'offset'> {}

/** Copies of the parts beside them, nodes fed by the same nodes. */
export function duplicate(document: JobDocument, args: Duplicate): DocumentDiff {
  return paste(document, { ...args, fragment: copyParts(document, args), keepIncoming: true })
}

function newId(ids: NewIds, old: string): string {
  const id = ids[old]
  if (id === undefined) throw new AwaseError('command.part-missing', { values: { id: old } })
  return id
}

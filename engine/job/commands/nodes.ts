// Commands on nodes that stay in the graph: move, set, rename, disable.
import type { DocumentDiff } from '../diff.ts'
import type { JobDocument, JobFrame, JobNode, JobNote } from '../document.ts'
import { edit, nodeOf, notesOf, withPart } from './edit.ts'
import type { Position } from './edit.ts'

/** New positions of nodes, frames and notes, by id: one gesture is one change. */
export interface Move {
  nodes: Readonly<Record<string, Position>>
  frames?: Readonly<Record<string, Position>>
  notes?: Readonly<Record<string, Position>>
}

export function move(
  document: JobDocument,
  { nodes, frames = {}, notes = {} }: Move,
): DocumentDiff {
  const moved = <Part extends JobNode | JobFrame | JobNote>(
    part: Part,
    to: Move['nodes'],
  ): Part => {
    const position = to[part.id]
    return position === undefined ? part : { ...part, position }
  }
  return edit(document, {
    nodes: document.nodes.map((node) => moved(node, nodes)),
    frames: document.frames.map((frame) => moved(frame, frames)),
    notes: notesOf(document).map((note) => moved(note, notes)),
  })
}

export function renameNode(
  document: JobDocument,
  { id, name }: { id: string; name: string },
): DocumentDiff {
  return edit(document, { nodes: withPart(document.nodes, { ...nodeOf(document, id), name }) })
}

/** An empty note is no note. */
export function setNote(
  document: JobDocument,
  { id, note }: { id: string; note: string },
): DocumentDiff {
  const { note: _, ...node } = nodeOf(document, id)
  const changed = note === '' ? node : { ...node, note }
  return edit(document, { nodes: withPart(document.nodes, changed) })
}

/** Disables the nodes, or enables them again when all of them are disabled. */
export function toggleDisabled(
  document: JobDocument,
  { ids }: { ids: readonly string[] },
): DocumentDiff {
  const enable = ids.every((id) => nodeOf(document, id).disabled === true)
  const nodes = document.nodes.map((node) => {
    if (!ids.includes(node.id)) return node
    const { disabled: _, ...rest } = node
    return enable ? rest : { ...rest, disabled: true }
  })
  return edit(document, { nodes })
}

export function renameJob(document: JobDocument, { name }: { name: string }): DocumentDiff {
  return edit(document, { name })
}

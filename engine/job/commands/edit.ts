// What every command builds on: look parts up, change some, and give the difference.
import { AwaseError } from '../../error.ts'
import type { JobDocument, JobEdge, JobNode, JobNote } from '../document.ts'
import { diffDocuments } from '../diff.ts'
import type { DocumentDiff } from '../diff.ts'

export type Position = JobNode['position']

/** The difference that the changed parts make. */
export function edit(document: JobDocument, changes: Partial<JobDocument>): DocumentDiff {
  return diffDocuments(document, { ...document, ...changes })
}

/** Error `command.part-missing` when the document has no such node. */
export function nodeOf(document: JobDocument, id: string): JobNode {
  return partOf(document.nodes, id)
}

export function edgeOf(document: JobDocument, id: string): JobEdge {
  return partOf(document.edges, id)
}

export function notesOf(document: JobDocument): readonly JobNote[] {
  return document.notes ?? []
}

export function partOf<Part extends { id: string }>(parts: readonly Part[], id: string): Part {
  const part = parts.find((candidate) => candidate.id === id)
  if (part === undefined) throw new AwaseError('command.part-missing', { values: { id } })
  return part
}

/** Error `command.id-taken`: ids come from outside, since the engine has no random. */
export function refuseTaken(parts: readonly { id: string }[], id: string): void {
  if (parts.some((part) => part.id === id)) {
    throw new AwaseError('command.id-taken', { values: { id } })
  }
}

/** The list with the part of the same id put in place. */
export function withPart<Part extends { id: string }>(parts: readonly Part[], part: Part): Part[] {
  return parts.map((other) => (other.id === part.id ? part : other))
}

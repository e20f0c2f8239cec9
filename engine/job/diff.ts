// The one shape of change: what a command yields, what undo reverses, what autosave and audit keep.
import type { JobDocument, JobEdge, JobFrame, JobNode, JobNote } from './document.ts'
import {
  applyPart,
  diffPart,
  emptyPart,
  isEmptyPart,
  reversePart,
  squashPart,
} from './part-diff.ts'
import type { PartDiff } from './part-diff.ts'

export interface DocumentDiff {
  nodes: PartDiff<JobNode>
  edges: PartDiff<JobEdge>
  frames: PartDiff<JobFrame>
  notes: PartDiff<JobNote>
  name?: { from: string; to: string }
}

const partNames = ['nodes', 'edges', 'frames', 'notes'] as const

export function emptyDiff(): DocumentDiff {
  return { nodes: emptyPart(), edges: emptyPart(), frames: emptyPart(), notes: emptyPart() }
}

export function isEmptyDiff(diff: DocumentDiff): boolean {
  const untouched = partNames.every((part) => isEmptyPart(diff[part]))
  return untouched && diff.name === undefined
}

/** What leads from one document to another. */
export function diffDocuments(from: JobDocument, to: JobDocument): DocumentDiff {
  return {
    nodes: diffPart(from.nodes, to.nodes),
    edges: diffPart(from.edges, to.edges),
    frames: diffPart(from.frames, to.frames),
    notes: diffPart(from.notes ?? [], to.notes ?? []),
    ...(from.name === to.name ? {} : { name: { from: from.name, to: to.name } }),
  }
}

/**
 * The document with the change made. Parts that the change names but the document lacks are added: a diff states its result. Lists
 * that it does not touch stay the same arrays.
 */
export function applyDiff(document: JobDocument, diff: DocumentDiff): JobDocument {
  const { notes: before, ...rest } = document
  const notes = applyPart(before ?? [], diff.notes)
  return {
    ...rest,
    name: diff.name?.to ?? document.name,
    nodes: applyPart(document.nodes, diff.nodes),
    edges: applyPart(document.edges, diff.edges),
    frames: applyPart(document.frames, diff.frames),
    ...(notes.length === 0 ? {} : { notes }),
  }
}

/** The change that takes the first one back. */
export function reverseDiff(diff: DocumentDiff): DocumentDiff {
  return {
    nodes: reversePart(diff.nodes),
    edges: reversePart(diff.edges),
    frames: reversePart(diff.frames),
    notes: reversePart(diff.notes),
    ...(diff.name === undefined ? {} : { name: { from: diff.name.to, to: diff.name.from } }),
  }
}

/** One change with the effect of both, the first made first. A part that ends as it began is not in it. */
export function squashDiffs(first: DocumentDiff, second: DocumentDiff): DocumentDiff {
  const from = first.name?.from ?? second.name?.from
  const to = second.name?.to ?? first.name?.to
  return {
    nodes: squashPart(first.nodes, second.nodes),
    edges: squashPart(first.edges, second.edges),
    frames: squashPart(first.frames, second.frames),
    notes: squashPart(first.notes, second.notes),
    ...(from === undefined || to === undefined || from === to ? {} : { name: { from, to } }),
  }
}

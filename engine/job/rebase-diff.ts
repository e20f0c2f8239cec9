// A change of an earlier state, made on the state of now: what others did meanwhile to other fields stays.
import type { DocumentDiff } from './diff.ts'
import type { JobDocument } from './document.ts'
import type { PartDiff } from './part-diff.ts'
import { mergeValues } from './three-way.ts'

/** The same change with `document` as its ground. Where it and the document changed one field, the change wins: it is what was asked for. */
export function rebaseDiff(diff: DocumentDiff, document: JobDocument): DocumentDiff {
  return {
    ...diff,
    nodes: rebasePart(diff.nodes, document.nodes),
    edges: rebasePart(diff.edges, document.edges),
    frames: rebasePart(diff.frames, document.frames),
    notes: rebasePart(diff.notes, document.notes ?? []),
  }
}

function rebasePart<Part extends { id: string }>(
  { added, updated, removed }: PartDiff<Part>,
  now: readonly Part[],
): PartDiff<Part> {
  if (updated.length === 0) return { added, updated, removed }
  const parts = new Map(now.map((part) => [part.id, part]))
  const rebased = updated.map(({ from, to }) => {
    const current = parts.get(to.id)
    const ground = current ?? from
    return { from: ground, to: mergeValues(from, ground, to).value as Part }
  })
  return { added, updated: rebased, removed }
}

// The change of one list of a document's parts: nodes, edges, frames or notes.
import { sameContent } from './same-content.ts'

export interface PartDiff<Part> {
  added: Part[]
  /** Before and after, of the same id. */
  updated: { from: Part; to: Part }[]
  removed: Part[]
}

interface Identified {
  id: string
}

export function emptyPart<Part>(): PartDiff<Part> {
  return { added: [], updated: [], removed: [] }
}

export function isEmptyPart({ added, updated, removed }: PartDiff<unknown>): boolean {
  return added.length + updated.length + removed.length === 0
}

/** The parts of a document stand by id, so that the same content is the same text whatever led to it. */
export function sortedById<Part extends Identified>(parts: Iterable<Part>): Part[] {
  return [...parts].toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))
}

/** What leads from one list of parts to another. */
export function diffPart<Part extends Identified>(
  from: readonly Part[],
  to: readonly Part[],
): PartDiff<Part> {
  const before = new Map(from.map((part) => [part.id, part]))
  const after = new Map(to.map((part) => [part.id, part]))
  return partBetween(before, after)
}

function partBetween<Part extends Identified>(
  before: ReadonlyMap<string, Part>,
  after: ReadonlyMap<string, Part>,
): PartDiff<Part> {
  const diff = emptyPart<Part>()
  for (const [id, to] of after) {
    const from = before.get(id)
    if (from === undefined) diff.added.push(to)
    else if (!sameContent(from, to)) diff.updated.push({ from, to })
  }
  for (const [id, part] of before) if (!after.has(id)) diff.removed.push(part)
  return diff
}

/**
 * Parts named by the change but absent are added: a diff states its result. Sorted by id, see `sortedById`. The same array when
 * nothing changes, so that who draws the parts sees it.
 */
export function applyPart<Part extends Identified>(parts: Part[], diff: PartDiff<Part>): Part[] {
  if (isEmptyPart(diff)) return parts
  const { added, updated, removed } = diff
  const next = new Map(parts.map((part) => [part.id, part]))
  for (const { id } of removed) next.delete(id)
  for (const { to } of updated) next.set(to.id, to)
  for (const part of added) next.set(part.id, part)
  return sortedById(next.values())
}

export function reversePart<Part>({ added, updated, removed }: PartDiff<Part>): PartDiff<Part> {
  return {
    added: removed,
    updated: updated.map(({ from, to }) => ({ from: to, to: from })),
    removed: added,
  }
}

/** Only the parts that either change touches, as they were before the first and after the second. */
export function squashPart<Part extends Identified>(
  first: PartDiff<Part>,
  second: PartDiff<Part>,
): PartDiff<Part> {
  const before = new Map(beforeOf(second).map((part) => [part.id, part]))
  for (const { id } of first.added) before.delete(id)
  for (const part of beforeOf(first)) before.set(part.id, part)
  const after = new Map(afterOf(first).map((part) => [part.id, part]))
  for (const { id } of second.removed) after.delete(id)
  for (const part of afterOf(second)) after.set(part.id, part)
  return partBetween(before, after)
}

function beforeOf<Part>({ updated, removed }: PartDiff<Part>): Part[] {
  return [...updated.map(({ from }) => from), ...removed]
}

function afterOf<Part>({ updated, added }: PartDiff<Part>): Part[] {
  return [...updated.map(({ to }) => to), ...added]
}

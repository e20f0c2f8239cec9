// Undo and redo as two stacks of diffs with names; what belongs to one gesture becomes one entry.
import {
  applyDiff,
  isEmptyDiff,
  reverseDiff,
  squashDiffs,
  type DocumentDiff,
} from '../../engine/job/diff.ts'
import type { JobDocument } from '../../engine/job/document.ts'
import { rebaseDiff } from '../../engine/job/rebase-diff.ts'
import type { TextId } from '../i18n/areas/index.ts'

/** Named by text id, so that the name follows the language. */
export interface ChangeName {
  id: TextId
  values?: Readonly<Record<string, string | number>>
}

export interface HistoryEntry {
  name: ChangeName
  diff: DocumentDiff
  /** Changes of the same gesture (typing into one field) share this. */
  gesture?: string
  /** Of the last change in it, in milliseconds since 1970. */
  at: number
}

export interface History {
  past: readonly HistoryEntry[]
  future: readonly HistoryEntry[]
}

export const emptyHistory: History = { past: [], future: [] }

/** Typing goes on as long as no pause is longer than this. */
export const gestureMs = 800
export const entryLimit = 500

/** The history with one more change. Redo is gone after it. A gesture that ends where it began leaves no entry. */
export function recordChange(history: History, entry: HistoryEntry): History {
  if (isEmptyDiff(entry.diff)) return history
  const last = history.past.at(-1)
  if (last === undefined || !continues(last, entry)) {
    return { past: [...history.past, entry].slice(-entryLimit), future: [] }
  }
  const diff = squashDiffs(last.diff, entry.diff)
  const before = history.past.slice(0, -1)
  return {
    past: isEmptyDiff(diff) ? before : [...before, { ...last, diff, at: entry.at }],
    future: [],
  }
}

function continues(last: HistoryEntry, entry: HistoryEntry): boolean {
  return (
    entry.gesture !== undefined && last.gesture === entry.gesture && entry.at - last.at <= gestureMs
  )
}

export interface Step {
  history: History
  document: JobDocument
}

/** Null when there is nothing to undo. */
export function undoChange(history: History, document: JobDocument): Step | null {
  const entry = history.past.at(-1)
  if (entry === undefined) return null
  return {
    history: { past: history.past.slice(0, -1), future: [...history.future, sealed(entry)] },
    document: applyDiff(document, rebaseDiff(reverseDiff(entry.diff), document)),
  }
}

/** Null when there is nothing to redo. */
export function redoChange(history: History, document: JobDocument): Step | null {
  const entry = history.future.at(-1)
  if (entry === undefined) return null
  return {
    history: { past: [...history.past, sealed(entry)], future: history.future.slice(0, -1) },
    document: applyDiff(document, rebaseDiff(entry.diff, document)),
  }
}

/** An entry that was undone once no longer takes up later typing. */
function sealed({ name, diff, at }: HistoryEntry): HistoryEntry {
  return { name, diff, at }
}

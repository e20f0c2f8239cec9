// Undo under fire: 500 random commands from 20 seeds; all undone is the start, all redone is the end, byte for byte.
import { runCommand } from '../../../engine/job/commands/index.ts'
import { applyDiff } from '../../../engine/job/diff.ts'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import { serialiseDocument } from '../../../engine/job/serialise.ts'
import {
  emptyHistory,
  recordChange,
  redoChange,
  undoChange,
} from '../../../web/document/history.ts'
import type { History, Step } from '../../../web/document/history.ts'
import { AwaseError } from '../../../engine/error.ts'
import { exactly } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { randomCommand, seeded } from './random-command.ts'

const seeds = 20
const edits = 500

interface State {
  document: JobDocument
  history: History
}

const start = emptyDocument('fuzz', 'Fuzz')

/** A command that its own rules refuse changes nothing, as in the studio; it is not counted. */
function fuzz(seed: number): State {
  const random = seeded(seed)
  let state: State = { document: start, history: emptyHistory }
  for (let made = 0; made < edits;) {
    const next = edited(state, random, made)
    if (next === null) continue
    state = next
    made++
  }
  return state
}

function edited({ document, history }: State, random: () => number, at: number): State | null {
  const { name, args, gesture } = randomCommand(document, random, at)
  try {
    const diff = runCommand(document, name, args)
    const named = { id: 'change.tidy' } as const
    const entry = { name: named, diff, at, ...(gesture === undefined ? {} : { gesture }) }
    return { document: applyDiff(document, diff), history: recordChange(history, entry) }
  } catch (error) {
    if (error instanceof AwaseError) return null
    throw error
  }
}

function all(state: State, step: (history: History, document: JobDocument) => Step | null): State {
  let now = state
  for (let next = step(now.history, now.document); next !== null;) {
    now = next
    next = step(now.history, now.document)
  }
  return now
}

function same(a: JobDocument, b: JobDocument): boolean {
  return serialiseDocument(a) === serialiseDocument(b)
}

/** Null when both ends meet. */
function mismatch(seed: number): string | null {
  const end = fuzz(seed)
  const undone = all(end, undoChange)
  const redone = all(undone, redoChange)
  if (!same(undone.document, start)) return `seed ${seed}: undone is not the start`
  return same(redone.document, end.document) ? null : `seed ${seed}: redone is not the end`
}

export const undoFuzz: Figure = {
  id: 'undo-fuzz',
  title: `Random edits (${edits} × ${seeds} seeds) that undo and redo do not lead back and forth`,
  ...exactly(0),
  measure: async () => {
    const wrong = Array.from({ length: seeds }, (_, seed) => mismatch(seed + 1)).filter(
      (found) => found !== null,
    )
    const note = wrong[0] ?? `${seeds} seeds, ${seeds * edits} edits, all commands of the canvas`
    return { value: wrong.length, note }
  },
}

// Undo and redo: names, gestures, and that undoing everything gives the start again.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffDocuments } from '../../../engine/job/diff.ts'
import { type JobDocument } from '../../../engine/job/document.ts'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import {
  emptyHistory,
  gestureMs,
  recordChange,
  redoChange,
  undoChange,
  type History,
} from '../../../web/document/history.ts'

const start = emptyDocument('job', 'Job')

function withName(document: JobDocument, name: string): JobDocument {
  return { ...document, name }
}

function record(
  history: History,
  [from, to]: [JobDocument, JobDocument],
  at: number,
  gesture?: string,
): History {
  const name = { id: 'change.rename-job' } as const
  const diff = diffDocuments(from, to)
  return recordChange(history, { name, diff, at, ...(gesture === undefined ? {} : { gesture }) })
}

const moved = (x: number): JobDocument => ({
  ...start,
  nodes: [{ id: 'a', type: 'filter', version: 1, name: 'A', config: {}, position: { x, y: 0 } }],
})

describe('history', () => {
  const a = withName(start, 'A')
  const ab = withName(start, 'AB')

  it('coalesces typing into one field until the pause is too long', () => {
    const first = record(emptyHistory, [start, a], 0, 'name')
    const second = record(first, [a, ab], gestureMs, 'name')
    expect(second.past).toHaveLength(1)
    expect(undoChange(second, ab)?.document.name).toBe('Job')
    const third = record(second, [ab, a], 2 * gestureMs + 1, 'name')
    expect(third.past).toHaveLength(2)
  })

  it('keeps gestures of other fields apart, and forgets one that ends where it began', () => {
    const first = record(emptyHistory, [start, a], 0, 'name')
    expect(record(first, [a, ab], 1, 'other').past).toHaveLength(2)
    expect(record(first, [a, start], 1, 'name').past).toHaveLength(0)
  })

  it('takes two quick nudges of one node as one step, those of two nodes as two', () => {
    const first = record(emptyHistory, [moved(0), moved(8)], 0, 'nudge a')
    const second = record(first, [moved(8), moved(48)], 120, 'nudge a')
    expect(second.past).toHaveLength(1)
    expect(undoChange(second, moved(48))?.document.nodes[0]?.position.x).toBe(0)
    expect(record(second, [moved(48), moved(56)], 240, 'nudge a b').past).toHaveLength(2)
  })

  it('does not go on typing into an entry that was undone and redone', () => {
    const first = record(emptyHistory, [start, a], 0, 'name')
    const undone = undoChange(first, a)!
    const redone = redoChange(undone.history, undone.document)!
    expect(record(redone.history, [a, ab], 1, 'name').past).toHaveLength(2)
  })

  it('leaves no entry for a change that changes nothing', () => {
    expect(record(emptyHistory, [start, start], 0)).toBe(emptyHistory)
  })

  it('undoes all to the start and redoes all to the end', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.boolean()), { maxLength: 40 }), (edits) => {
        let document = start
        let history = emptyHistory
        for (const [index, [name, same]] of edits.entries()) {
          const next = withName(document, name)
          history = record(history, [document, next], index * (same ? 1 : 1000), 'name')
          document = next
        }
        const end = document
        for (let step; (step = undoChange(history, document)) !== null;) {
          ;({ history, document } = step)
        }
        expect(document).toEqual(start)
        for (let step; (step = redoChange(history, document)) !== null;) {
          ;({ history, document } = step)
        }
        expect(document).toEqual(end)
      }),
    )
  })
})

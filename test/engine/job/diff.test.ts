// The algebra of changes: apply, reverse, squash.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyDiff,
  diffDocuments,
  isEmptyDiff,
  reverseDiff,
  squashDiffs,
} from '../../../engine/job/diff.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import { sortedById } from '../../../engine/job/part-diff.ts'
import { sameContent } from '../../../engine/job/same-content.ts'
import { routesJob } from '../routes-job.ts'

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const position = fc.record({ x: fc.nat(3), y: fc.nat(3) })
const node = fc.record({
  id: ids,
  type: fc.constantFrom('filter', 'merge'),
  version: fc.constant(1),
  name: fc.constantFrom('n', 'm'),
  config: fc.dictionary(fc.constantFrom('k', 'l'), fc.nat(2), { noNullPrototype: true }),
  position,
})
const port = fc.record({ node: ids, port: fc.constant('in') })
const edge = fc.record({ id: ids, from: port, to: port })
const frame = fc.record({
  id: ids,
  title: fc.constantFrom('f', 'g'),
  position,
  size: fc.constant({ width: 10, height: 10 }),
})

const note = fc.record({
  id: ids,
  text: fc.constantFrom('', 'ask the partner'),
  position,
  size: fc.constant({ width: 10, height: 10 }),
})

function unique<Part extends { id: string }>(part: fc.Arbitrary<Part>): fc.Arbitrary<Part[]> {
  return fc.uniqueArray(part, { selector: ({ id }) => id, maxLength: 5 }).map(sortedById)
}

/** Where there are no notes, the document has no list of them. */
const documents: fc.Arbitrary<JobDocument> = fc
  .record({
    format: fc.constant(1 as const),
    id: fc.constant('j'),
    name: fc.constantFrom('one', 'two'),
    nodes: unique(node),
    edges: unique(edge),
    frames: unique(frame),
    notes: unique(note),
  })
  .map(({ notes, ...rest }) => (notes.length === 0 ? rest : { ...rest, notes }))

describe('document diffs', () => {
  it('lead from one document to the other and back', () => {
    fc.assert(
      fc.property(documents, documents, (a, b) => {
        const diff = diffDocuments(a, b)
        expect(applyDiff(a, diff)).toEqual(b)
        expect(applyDiff(b, reverseDiff(diff))).toEqual(a)
        expect(reverseDiff(reverseDiff(diff))).toEqual(diff)
      }),
    )
  })

  it('are empty exactly when nothing changed', () => {
    fc.assert(
      fc.property(documents, documents, (a, b) => {
        expect(isEmptyDiff(diffDocuments(a, a))).toBe(true)
        expect(isEmptyDiff(diffDocuments(a, b))).toBe(sameContent(a, b))
      }),
    )
  })

  it('squash into the one that leads the whole way', () => {
    fc.assert(
      fc.property(documents, documents, documents, (a, b, c) => {
        const squashed = squashDiffs(diffDocuments(a, b), diffDocuments(b, c))
        expect(applyDiff(a, squashed)).toEqual(c)
        expect(applyDiff(c, reverseDiff(squashed))).toEqual(a)
        const back = squashDiffs(diffDocuments(a, b), diffDocuments(b, a))
        expect(isEmptyDiff(back)).toBe(true)
      }),
    )
  })

  it('name parts that changed, before and after', () => {
    const moved = routesJob.nodes.map((part) =>
      part.id === 'busy' ? { ...part, position: { x: 8, y: 0 } } : part,
    )
    const diff = diffDocuments(routesJob, { ...routesJob, nodes: moved })
    expect(diff.nodes.updated.map(({ from, to }) => [from.position.x, to.position.x])).toEqual([
      [0, 8],
    ])
    expect(diff.nodes.added.length + diff.nodes.removed.length + diff.edges.added.length).toBe(0)
  })

  it('do not see the order of keys, nor undefined ones', () => {
    expect(sameContent({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2, d: undefined }], a: 1 })).toBe(true)
    expect(sameContent({ a: [1] }, { a: { 0: 1 } })).toBe(false)
    expect(sameContent(null, {})).toBe(false)
  })
})

// Undoing one's own edit leaves alone what others did to the same node meanwhile.
import { expect, it } from 'vitest'
import { applyDiff, diffDocuments, reverseDiff } from '../../../engine/job/diff.ts'
import { type JobDocument } from '../../../engine/job/document.ts'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import { rebaseDiff } from '../../../engine/job/rebase-diff.ts'

const withNode = (name: string, config: Record<string, unknown>): JobDocument => ({
  ...emptyDocument('job', 'Job'),
  nodes: [{ id: 'a', type: 'filter', version: 1, name, config, position: { x: 0, y: 0 } }],
})

it('takes back only what the edit changed', () => {
  const before = withNode('A', { rows: 1, by: 1 })
  const mine = diffDocuments(before, withNode('A', { rows: 2, by: 1 }))
  const now = withNode('Renamed by another', { rows: 2, by: 9 })
  const undone = applyDiff(now, rebaseDiff(reverseDiff(mine), now))
  expect(undone).toEqual(withNode('Renamed by another', { rows: 1, by: 9 }))
})

it('is the change itself where nothing else happened', () => {
  const [before, after] = [withNode('A', { x: 1 }), withNode('B', { x: 2 })]
  const diff = diffDocuments(before, after)
  expect(applyDiff(after, rebaseDiff(reverseDiff(diff), after))).toEqual(before)
  expect(rebaseDiff(diff, before)).toEqual(diff)
})

it('does what was asked where both changed one field', () => {
  const mine = diffDocuments(withNode('A', { x: 1 }), withNode('A', { x: 2 }))
  const now = withNode('A', { x: 3 })
  expect(applyDiff(now, rebaseDiff(reverseDiff(mine), now))).toEqual(withNode('A', { x: 1 }))
})

// Rows that miss their partner by their spelling belong in the list of problems, as long as what is known is of the state on the screen.
import { afterEach, expect, it } from 'vitest'
import type { JobNode } from '../../../engine/job/document.ts'
import type { Finding } from '../../../engine/nodes/study.ts'
import {
  forgetNearMisses,
  nodesNearlyMeeting,
  noteNearMisses,
} from '../../../web/preview/near-misses.ts'
import { printOf } from '../../../web/preview/store.ts'

const node = (id: string): JobNode => ({
  id,
  type: 'merge',
  version: 1,
  name: id,
  config: {},
  position: { x: 0, y: 0 },
})
const missing = (rows: number): Finding => ({
  kind: 'near-miss',
  rows,
  differences: [],
  rightRows: 0,
  keys: 1,
  example: { left: [], right: [] },
})

afterEach(forgetNearMisses)

it('names each node with its rows, in the order of the document', () => {
  for (const [id, rows] of [
    ['b', 2],
    ['a', 7],
    ['none', 0],
    ['off', 3],
  ] as const)
    noteNearMisses(id, printOf({ [id]: id }, id), [missing(rows)])
  const nodes = [node('a'), node('b'), node('none'), { ...node('off'), disabled: true }]
  const prints = Object.fromEntries(nodes.map(({ id }) => [id, id]))
  expect(nodesNearlyMeeting(nodes, prints)).toEqual([
    { node: 'a', rows: 7 },
    { node: 'b', rows: 2 },
  ])
  expect(nodesNearlyMeeting(nodes, { ...prints, a: 'changed' })).toEqual([{ node: 'b', rows: 2 }])
})

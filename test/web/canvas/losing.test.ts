// Nodes that reject rows belong in the list of problems; disabled ones reject nothing.
import { expect, it } from 'vitest'
import type { JobNode } from '../../../engine/job/document.ts'
import { losingNodes } from '../../../web/canvas/problems/losing.ts'

function node(id: string, disabled = false): JobNode {
  const place = { type: 'formula', version: 1, name: id, config: {}, position: { x: 0, y: 0 } }
  return disabled ? { id, ...place, disabled } : { id, ...place }
}

function report(id: string, rejected: number) {
  const counts = { rowsIn: {}, rowsOut: 0, rejected, counters: {} }
  return { node: id, ...counts, balance: { left: 0, right: 0, holds: true } }
}

it('names each node with its rejected rows', () => {
  const reports = { a: report('a', 3), b: report('b', 0), c: report('c', 9) }
  expect(losingNodes([node('a'), node('b'), node('c', true), node('d')], reports)).toEqual([
    { node: 'a', rows: 3 },
  ])
})

// What the run page says nodes left out.
import { describe, expect, it } from 'vitest'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import type { JobNode } from '../../../engine/job/document.ts'
import { leftOutByNode, rowsLeftOut } from '../../../web/runs/left-out.ts'

function leftOut(type: string, counters: Record<string, number>) {
  const node: JobNode = {
    id: 'a',
    type,
    version: 1,
    name: 'A',
    config: {},
    position: { x: 0, y: 0 },
  }
  const report = {
    node: 'a',
    rowsIn: {},
    rowsOut: 0,
    rejected: 0,
    counters,
    balance: { left: 0, right: 0, holds: true },
  }
  return leftOutByNode({
    document: { ...emptyDocument('job', 'Job'), nodes: [node] },
    nodes: { a: report },
  })
}

describe('rows left out', () => {
  it('counts right rows that a left merge has no place for, and none that were added', () => {
    const found = leftOut('merge', { left: 5, matched: 5, rightOnly: 145, rightAdded: 0 })
    expect(found.map(({ counters }) => counters)).toEqual([[{ name: 'rightOnly', rows: 145 }]])
    expect(rowsLeftOut(found)).toBe(145)
    expect(leftOut('merge', { left: 5, rightOnly: 145, rightAdded: 145 })).toEqual([])
  })

  it('counts all rows of both sides of a merge that keeps right rows without a partner, but those', () => {
    const counters = { left: 5, right: 7, leftDropped: 5, rightOnly: 3, rightAdded: 3 }
    const found = leftOut('merge', { ...counters, rightDropped: 4, out: 3 })
    expect(rowsLeftOut(found)).toBe(9)
  })

  it('counts what a filter, a dedupe and a sample removed, and nothing of a sort', () => {
    for (const type of ['filter', 'dedupe', 'sample'])
      expect(rowsLeftOut(leftOut(type, { in: 5, kept: 2, removed: 3 }))).toBe(3)
    expect(leftOut('sort', { in: 5, out: 5 })).toEqual([])
  })
})

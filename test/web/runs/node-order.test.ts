// Lists of nodes read like the graph: what feeds a node stands before it.
import { describe, expect, it } from 'vitest'
import { type JobDocument } from '../../../engine/job/document.ts'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import { nodesInOrder } from '../../../web/runs/node-order.ts'

function graph(ids: readonly string[], edges: readonly (readonly [string, string])[]): JobDocument {
  return {
    ...emptyDocument('job', 'Job'),
    nodes: ids.map((id) => ({
      id,
      type: 'filter',
      version: 1,
      name: id,
      config: {},
      position: { x: 0, y: 0 },
    })),
    edges: edges.map(([from, to]) => ({
      id: `${from}-${to}`,
      from: { node: from, port: 'out' },
      to: { node: to, port: 'in' },
    })),
  }
}

const orderOf = (document: JobDocument) => nodesInOrder(document).map(({ id }) => id)

describe('order of nodes', () => {
  it('puts feeders first, whatever the order of the document', () => {
    const document = graph(
      ['out', 'merge', 'right', 'left'],
      [
        ['merge', 'out'],
        ['left', 'merge'],
        ['right', 'merge'],
      ],
    )
    expect(orderOf(document)).toEqual(['left', 'right', 'merge', 'out'])
  })

  it('keeps every node once even when the graph runs in a circle', () => {
    const document = graph(
      ['a', 'b', 'lone'],
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
    )
    expect(orderOf(document).toSorted()).toEqual(['a', 'b', 'lone'])
  })

  it('ignores edges from nodes that are gone', () => {
    expect(orderOf(graph(['a'], [['ghost', 'a']]))).toEqual(['a'])
  })
})

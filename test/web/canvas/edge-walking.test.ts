// The edges of a card in the order in which W walks along them.
import { describe, expect, it } from 'vitest'
import { edgesAround, nextEdge } from '../../../web/canvas/selection/edge-walking.ts'

const edge = (id: string, from: string, to: string) => ({
  id,
  from: { node: from, port: 'out' },
  to: { node: to, port: 'in' },
})
const edges = [edge('1', 'a', 'c'), edge('2', 'b', 'c'), edge('3', 'c', 'd'), edge('4', 'd', 'e')]

describe('edges around a card', () => {
  it('what leaves comes before what arrives, and nothing of other cards', () => {
    expect(edgesAround(edges, 'c').map(({ id }) => id)).toEqual(['3', '1', '2'])
    expect(edgesAround(edges, 'gone')).toEqual([])
  })

  it('is walked in a round, either way', () => {
    const next = (from: string | undefined, step: 1 | -1) => nextEdge(edges, 'c', from, step)?.id
    expect([next(undefined, 1), next('3', 1), next('2', 1)]).toEqual(['3', '1', '3'])
    expect([next(undefined, -1), next('3', -1), next('1', -1)]).toEqual(['2', '2', '3'])
    expect(nextEdge(edges, 'gone', undefined, 1)).toBeUndefined()
  })
})

// Order and reach in a graph, and which edges may be drawn.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canConnect, freePort } from '../../../engine/job/connect-rules.ts'
import { downstreamOf, graphOf, upstreamOf } from '../../../engine/job/graph.ts'
import { catalogue } from '../../../engine/messages/index.ts'
import { edge, jobNode, routesJob } from '../routes-job.ts'

describe('graphOf', () => {
  it('puts every node after all that feed it', () => {
    const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 25 })
    fc.assert(
      fc.property(pairs, (drawn) => {
        const nodes = Array.from({ length: 10 }, (_, n) => jobNode(`n${n}`, 'filter', {}))
        const edges = drawn.map(([a, b], n) => ({ ...edge(`n${a}.out>n${b}.in`), id: `e${n}` }))
        const graph = graphOf({ nodes, edges })
        const place = new Map(graph.order.map((id, index) => [id, index]))
        for (const { from, to } of edges) {
          if (!place.has(to.node)) continue
          expect(place.get(from.node)).toBeLessThan(place.get(to.node)!)
        }
        for (const { id } of nodes) {
          const looping = downstreamOf(graph, id).has(id)
          expect(graph.looping.has(id)).toBe(looping)
          const behind = [...upstreamOf(graph, id)].some((other) => graph.looping.has(other))
          expect(place.has(id)).toBe(!looping && !behind)
        }
      }),
    )
  })

  it('orders ties by the document', () => {
    const nodes = ['b', 'a', 'c'].map((id) => jobNode(id, 'filter', {}))
    expect(graphOf({ nodes, edges: [] }).order).toEqual(['b', 'a', 'c'])
    expect(graphOf({ nodes, edges: [edge('a.out>b.in')] }).order).toEqual(['a', 'b', 'c'])
  })
})

function out(node: string) {
  return { node, port: 'out' }
}

function into(node: string, port = 'in') {
  return { node, port }
}

describe('canConnect', () => {
  it.each([
    ['connect.self', out('busy'), into('busy')],
    ['connect.port-taken', out('airports'), into('busy')],
    ['connect.port-taken', out('busy'), into('class')],
    ['connect.node-missing', out('gone'), into('busy')],
    ['connect.port-unknown', out('file'), into('busy')],
    ['connect.port-unknown', out('busy'), into('class', 'left')],
    ['connect.port-unknown', out('busy'), into('flights')],
  ])('refuses: %s', (code, from, to) => {
    expect(canConnect(routesJob, from, to)).toBe(code)
    expect(catalogue).toHaveProperty([code])
  })

  it('refuses loops, whatever their length', () => {
    const open = {
      ...routesJob,
      edges: routesJob.edges.filter(({ to }) => to.node !== 'at-origin'),
    }
    expect(canConnect(open, out('route'), into('at-origin', 'left'))).toBe('connect.loop')
    expect(canConnect(open, out('flights'), into('at-origin', 'left'))).toBeNull()
  })

  it('lets an edge move to where only it stands in the way', () => {
    const moved = 'busy.out>class.in'
    expect(canConnect(routesJob, out('at-destination'), into('class'), moved)).toBeNull()
    expect(canConnect(routesJob, out('at-destination'), into('class'))).toBe('connect.port-taken')
  })

  it('offers the first free port', () => {
    const edges = routesJob.edges.filter(({ id }) => id !== 'airports.out>at-origin.right')
    expect(freePort({ ...routesJob, edges }, 'at-origin')).toBe('right')
    expect(freePort(routesJob, 'at-origin')).toBeUndefined()
    expect(freePort(routesJob, 'flights')).toBeUndefined()
  })
})

// Drawing an edge by keyboard: which targets are offered, in which order, and what the keys do.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleDocument } from '../../../local/start/seed.ts'
import {
  connectKey,
  legalTargets,
  startConnecting,
  useKeyConnect,
} from '../../../web/canvas/connecting/key-connect.ts'
import { useJob } from '../../../web/document/store.ts'

const sample = sampleDocument('routes.json')
const [edge] = sample.edges
if (edge === undefined) throw new Error('the sample has no edges')

/** Inputs that the sample leaves free: lookups could look in a dataset. */
const unused = sample.nodes
  .filter(({ type }) => type === 'derived-mapping')
  .map(({ id }) => ({ node: id, port: 'records' }))
const full = {
  ...sample,
  edges: [...sample.edges, ...unused.map((to) => ({ id: `to-${to.node}`, from: edge.from, to }))],
}

const connect = vi.fn()

beforeEach(() => {
  connect.mockClear()
  const edges = full.edges.filter(({ id }) => id !== edge.id)
  useJob.setState({ document: { ...full, edges } })
})

describe('drawing an edge by keyboard', () => {
  it('offers only inputs that are free', () => {
    expect(legalTargets(useJob.getState().document, edge.from)).toEqual([edge.to])
    expect(legalTargets(full, edge.from)).toEqual([])
    expect(legalTargets(sample, edge.from)).toEqual(unused)
    expect(unused).not.toEqual([])
  })

  it('connects what the arrow keys chose', () => {
    const edges = sample.edges.filter(({ id }) => id !== edge.id)
    useJob.setState({ document: { ...sample, edges } })
    startConnecting(edge.from.node)
    expect(useKeyConnect.getState().at).toBe(-1)
    const { targets } = useKeyConnect.getState()
    const steps = targets.findIndex(({ node }) => node === edge.to.node) + 1
    for (let step = 0; step < steps; step++) expect(connectKey('ArrowRight', connect)).toBe(true)
    expect(connectKey('Enter', connect)).toBe(true)
    expect(connect).toHaveBeenCalledExactlyOnceWith({ from: edge.from, to: edge.to })
  })

  it('has the only target in hand at once', () => {
    startConnecting(edge.from.node)
    expect(useKeyConnect.getState().at).toBe(0)
    expect(connectKey('ArrowLeft', connect)).toBe(true)
    expect(connectKey('ArrowRight', connect)).toBe(true)
    expect(connectKey('Enter', connect)).toBe(true)
    expect(connect).toHaveBeenCalledExactlyOnceWith({ from: edge.from, to: edge.to })
    expect(useKeyConnect.getState().said?.id).toBe('connect.done')
  })

  it('leaves everything as it was on Escape, and lets other keys pass', () => {
    startConnecting(edge.from.node)
    expect(connectKey('ArrowRight', connect)).toBe(true)
    expect(connectKey('Escape', connect)).toBe(true)
    expect(connectKey('ArrowRight', connect)).toBe(false)
    expect(connect).not.toHaveBeenCalled()
  })

  it('says when nothing can take the rows', () => {
    useJob.setState({ document: full })
    startConnecting(edge.from.node)
    expect(useKeyConnect.getState().said?.id).toBe('connect.no-target')
    expect(connectKey('Enter', connect)).toBe(false)
  })
})

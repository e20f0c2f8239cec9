// How the graph is laid into the canvas when a job opens.
import { describe, expect, it } from 'vitest'
import { sampleDocument } from '../../../local/start/seed.ts'
import { readableZoom } from '../../../web/canvas/viewport/distance.ts'
import { readableViewport } from '../../../web/canvas/viewport/fit.ts'

const { nodes } = sampleDocument('routes.json')
const left = Math.min(...nodes.map(({ position }) => position.x))

describe('the first view of a graph', () => {
  it('shows all of it, not enlarged, where there is room', () => {
    const { x, zoom } = readableViewport(nodes, { width: 4000, height: 3000 })
    expect(zoom).toBe(1)
    expect(x + left).toBeGreaterThan(104)
  })

  it('begins beside the dock and stays readable where there is none', () => {
    const { x, zoom } = readableViewport(nodes, { width: 600, height: 400 })
    expect(zoom).toBe(readableZoom)
    expect(x + left * zoom).toBeCloseTo(104)
  })
})

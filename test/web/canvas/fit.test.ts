// How the graph is laid into the canvas when a job opens.
import { describe, expect, it } from 'vitest'
import { sampleDocument } from '../../../local/start/seed.ts'
import { blockZoom } from '../../../web/canvas/viewport/distance.ts'
import { boundsOf, canvasRoom, viewportOfAll } from '../../../web/canvas/viewport/fit.ts'

const routes = sampleDocument('routes.json')
const bounds = boundsOf(routes)
const room = canvasRoom(1440)

describe('the room of the canvas', () => {
  it('is larger where the dock shows icons alone', () => {
    expect(canvasRoom(1024).left).toBeLessThan(room.left)
    expect(canvasRoom(1024).left).toBeGreaterThan(52)
  })
})

describe('the first view of a graph', () => {
  it('shows all of it, not enlarged, where there is room', () => {
    const { x, zoom } = viewportOfAll(routes, { width: 4000, height: 3000 }, room)
    expect(zoom).toBe(1)
    expect(x + bounds.x).toBeGreaterThan(room.left)
  })

  it.each([
    [1016, 545],
    [616, 488],
  ])('shows all of it in a canvas of %i × %i, frames too', (width, height) => {
    const { x, y, zoom } = viewportOfAll(routes, { width, height }, room)
    expect(zoom).toBeLessThan(1)
    expect(bounds.x * zoom + x).toBeGreaterThanOrEqual(room.left - 0.01)
    expect(bounds.y * zoom + y).toBeGreaterThanOrEqual(room.top - 0.01)
    const right = (bounds.x + bounds.width) * zoom + x
    const bottom = (bounds.y + bounds.height) * zoom + y
    expect(right).toBeLessThanOrEqual(width - room.right + 0.01)
    expect(bottom).toBeLessThanOrEqual(height - room.bottom + 0.01)
    const [frame] = routes.frames
    expect(bounds.y + bounds.height).toBe((frame?.position.y ?? 0) + (frame?.size.height ?? 0))
  })

  it('begins beside the dock where not even names could be read of all of it', () => {
    const { x, zoom } = viewportOfAll(routes, { width: 360, height: 300 }, room)
    expect(zoom).toBe(blockZoom)
    expect(x + bounds.x * zoom).toBeCloseTo(room.left)
  })
})

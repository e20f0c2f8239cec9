// Geometry of edges: width by rows, forward bezier, rounded return.
import { describe, expect, it } from 'vitest'
import { edgePath, edgeWidth } from '../../../web/canvas/edges/edge-path.ts'

/** How far below its source a return goes back. */
const laneTo = (targetY: number) =>
  edgePath({ sourceX: 1112, sourceY: 161, targetX: 468, targetY }).labelY - 161

describe('edge', () => {
  it('is as wide as the logarithm of its rows', () => {
    expect(edgeWidth(undefined)).toBe(1)
    expect(edgeWidth(0)).toBe(1)
    expect(edgeWidth(5366)).toBeCloseTo(2.57, 2)
  })

  it('goes forward as one curve with its label in the middle', () => {
    const { path, labelX, labelY } = edgePath({
      sourceX: 176,
      sourceY: 64,
      targetX: 234,
      targetY: 88,
    })
    expect(path).toMatch(/^M176 64C.* 234 88$/)
    expect([labelX, labelY]).toEqual([205, 76])
  })

  it('returns between the rows when the target lies behind', () => {
    const { path, labelY } = edgePath({ sourceX: 1112, sourceY: 161, targetX: 468, targetY: 434 })
    expect(labelY).toBeGreaterThan(161)
    expect(labelY).toBeLessThan(434)
    expect(path.endsWith('L468 434')).toBe(true)
    expect(path.match(/Q/g)).toHaveLength(4)
  })

  it('goes back right under its row, however far the next one lies', () => {
    expect([311, 434, 1600, -900].map(laneTo)).toEqual([75, 100, 100, -100])
  })

  it('passes below when source and target are on one height', () => {
    const { labelY } = edgePath({ sourceX: 400, sourceY: 100, targetX: 0, targetY: 100 })
    expect(labelY).toBeGreaterThan(160)
  })
})

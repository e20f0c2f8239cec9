// What is dragged lines up with what lies near, by its beginning, middle or end.
import { describe, expect, it } from 'vitest'
import { alignBox } from '../../../web/canvas/drawing/align.ts'

const other = { x: 0, y: 0, width: 176, height: 122 }

describe('alignment guides', () => {
  it('shift a box to the middle of a higher one', () => {
    const box = { x: 300, y: -20, width: 176, height: 166 }
    const { dx, dy, lines } = alignBox(box, [other], 5)
    expect([dx, dy]).toEqual([0, -2])
    expect(lines).toEqual([{ axis: 'y', at: 61, from: 0, to: 476 }])
  })

  it('take the nearer of two', () => {
    const box = { x: 3, y: 400, width: 176, height: 122 }
    const { dx } = alignBox(box, [other, { ...other, x: 4 }], 5)
    expect(dx).toBe(1)
  })

  it('leave alone what is further away', () => {
    const box = { x: 309, y: 40, width: 176, height: 122 }
    expect(alignBox(box, [other], 5)).toEqual({ dx: 0, dy: 0, lines: [] })
  })
})

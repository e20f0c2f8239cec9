// What lies in sight: the canvas and a margin around it, at any zoom.
import { describe, expect, it } from 'vitest'
import { isWithin, meets, sightOf } from '../../../web/canvas/viewport/sight.ts'

const canvas = { width: 1000, height: 500 }
const cardAt = (x: number, y: number) => ({ x, y, width: 176, height: 122 })

describe('sight', () => {
  it('holds what the canvas shows, and a margin that is as wide on the screen at any zoom', () => {
    for (const zoom of [0.2, 1, 2]) {
      const sight = sightOf([-300, 40, zoom], canvas)
      expect(sight.width * zoom).toBeCloseTo(1000 + 480)
      const left = (300 - 240) / zoom
      expect(meets(cardAt(left - 170, 0), sight)).toBe(true)
      expect(meets(cardAt(left - 180, 0), sight)).toBe(false)
    }
  })

  it('leaves out what lies beyond on either axis', () => {
    const sight = sightOf([0, 0, 1], canvas)
    expect(meets(cardAt(500, 739), sight)).toBe(true)
    expect(meets(cardAt(500, 741), sight)).toBe(false)
    expect(meets(cardAt(1241, 100), sight)).toBe(false)
  })

  it('is left when half of the margin is used up, on any side', () => {
    const shown = sightOf([0, 0, 1], canvas)
    const at = (x: number, y: number, zoom = 1) => sightOf([x, y, zoom], canvas, 120)
    for (const [x, y] of [
      [119, -119],
      [-119, 119],
    ] as const)
      expect(isWithin(at(x, y), shown)).toBe(true)
    for (const [x, y] of [
      [121, 0],
      [-121, 0],
      [0, 121],
      [0, -121],
    ] as const)
      expect(isWithin(at(x, y), shown)).toBe(false)
    expect(isWithin(at(0, 0, 0.8), shown)).toBe(false)
  })
})

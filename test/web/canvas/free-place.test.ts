// Where a note goes: beside what is there.
import { describe, expect, it } from 'vitest'
import { freePlace } from '../../../web/canvas/frames/free-place.ts'

const note = { width: 240, height: 72 }
const card = { x: 0, y: 0, width: 176, height: 122 }

describe('a free place', () => {
  it('is where it was wished when nothing lies there', () => {
    expect(freePlace({ x: 400, y: 0, ...note }, [card])).toEqual({ x: 400, y: 0 })
  })

  it('is just beside a card, on the side that is nearest, on the grid', () => {
    expect(freePlace({ x: 160, y: 40, ...note }, [card])).toEqual({ x: 192, y: 40 })
    expect(freePlace({ x: 40, y: 110, ...note }, [card])).toEqual({ x: 40, y: 144 })
  })

  it('is not over the next card either', () => {
    const next = { ...card, x: 234 }
    const place = freePlace({ x: 160, y: 40, ...note }, [card, next])
    expect(place.y).toBe(144)
  })
})

describe('a free place in what is seen', () => {
  const within = { x: 0, y: 0, width: 600, height: 400 }
  const gap = { across: 58, down: 26 }

  it('is wholly in it, however near to its edge was wished', () => {
    expect(freePlace({ ...card, x: 560, y: 380 }, [], { within })).toEqual({ x: 424, y: 272 })
    expect(freePlace({ ...card, x: -40, y: -40 }, [], { within })).toEqual({ x: 0, y: 0 })
  })

  it('is beside the others with the gap that is asked for, first below', () => {
    expect(freePlace(card, [card], { within, gap })).toEqual({ x: 0, y: 152 })
  })

  it('keeps the whole gap from a card that it would all but touch, and its own place from there on', () => {
    const near = { ...card, x: 0, y: 126 }
    expect(freePlace(near, [card], { within, gap })).toEqual({ x: 0, y: 152 })
    expect(freePlace({ ...near, y: 144 }, [card], { within, gap })).toEqual({ x: 0, y: 144 })
  })

  it('is in another column when there is no room below', () => {
    const column = [card, { ...card, y: 152 }]
    const place = freePlace(card, column, { within: { ...within, height: 300 }, gap })
    expect(place).toEqual({ x: 240, y: 0 })
  })

  it('fits between what leaves just room, both ways', () => {
    const grid = [0, 240, 480].flatMap((x) => [0, 152, 304].map((y) => ({ ...card, x, y })))
    const others = grid.filter(({ x, y }) => x !== 240 || y !== 152)
    const place = freePlace({ ...card, x: 8, y: 8 }, others, {
      within: { ...within, width: 700, height: 430 },
      gap,
    })
    expect(place).toEqual({ x: 240, y: 152 })
  })

  it('is out of sight, over nothing, when there is no room', () => {
    const wall = { x: -8, y: -8, width: 616, height: 416 }
    const { x, y } = freePlace({ ...card, x: 296, y: 200 }, [wall], { within, gap })
    expect(x >= 608 || x + card.width <= -8 || y >= 408 || y + card.height <= -8).toBe(true)
    expect([x, y].every((at) => Number.isInteger(at / 8))).toBe(true)
  })

  it('is found at once among 500 cards', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({
      ...card,
      x: (index % 25) * 240,
      y: Math.floor(index / 25) * 152,
    }))
    const began = performance.now()
    const place = freePlace({ ...card, x: 2900, y: 1500 }, many, { gap })
    expect(performance.now() - began).toBeLessThan(200)
    expect(many.some((one) => one.x === place.x && one.y === place.y)).toBe(false)
  })
})

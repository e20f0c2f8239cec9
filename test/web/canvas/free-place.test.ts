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

// Whether a hand moves the canvas: through the rests of a wheel, and not when the canvas goes by itself.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { followHand, useHand } from '../../../web/canvas/viewport/hand.ts'

const at = { x: 0, y: 0, zoom: 1 }
const wheel = {} as MouseEvent
const moving = () => useHand.getState().moving

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('moves until it has rested', () => {
  followHand.onMoveStart(wheel, at)
  followHand.onMoveEnd(wheel, at)
  vi.advanceTimersByTime(100)
  followHand.onMoveStart(wheel, at)
  vi.advanceTimersByTime(1000)
  expect(moving()).toBe(true)
  followHand.onMoveEnd(wheel, at)
  expect(moving()).toBe(true)
  vi.advanceTimersByTime(200)
  expect(moving()).toBe(false)
})

it('rests while the canvas goes somewhere by itself', () => {
  followHand.onMoveStart(null, at)
  expect(moving()).toBe(false)
})

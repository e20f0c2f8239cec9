// What failed for a reason that passes is asked once more, at the first sign that it may work, and no more often.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { askAgain } from '../../../web/preview/ask-again.ts'

const windowLike = new EventTarget()
const ask = vi.fn<() => void>()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('addEventListener', windowLike.addEventListener.bind(windowLike))
  ask.mockClear()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('after a while that grows with every try', () => {
  askAgain(ask, 0)
  vi.advanceTimersByTime(2100)
  expect(ask).toHaveBeenCalledTimes(1)
  askAgain(ask, 2)
  vi.advanceTimersByTime(7900)
  expect(ask).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(200)
  expect(ask).toHaveBeenCalledTimes(2)
})

it('at once when the browser is online again, and not a second time', () => {
  askAgain(ask, 5)
  windowLike.dispatchEvent(new Event('online'))
  windowLike.dispatchEvent(new Event('focus'))
  vi.advanceTimersByTime(100_000)
  expect(ask).toHaveBeenCalledTimes(1)
})

it('never when nobody wants to know any more', () => {
  askAgain(ask, 0)()
  windowLike.dispatchEvent(new Event('online'))
  vi.advanceTimersByTime(100_000)
  expect(ask).not.toHaveBeenCalled()
})

// Words on hover: one at a time, and nobody takes another's.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  hide,
  neighbourMs,
  patienceMs,
  showSoon,
  useTip,
  type Tip,
} from '../../../web/ui/over/tooltip-turn.ts'

const tipOf = (owner: string) => ({ owner, text: owner, side: 'bottom' }) as unknown as Tip
const shown = () => useTip.getState().tip?.owner

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  for (const owner of ['save', 'undo']) hide(owner)
  vi.advanceTimersByTime(patienceMs + neighbourMs)
  vi.useRealTimers()
})

test('a word comes after a moment, and not to who only passes', () => {
  showSoon(tipOf('save'))
  vi.advanceTimersByTime(patienceMs - 1)
  expect(shown()).toBeUndefined()
  hide('save')
  vi.advanceTimersByTime(patienceMs)
  expect(shown()).toBeUndefined()
  showSoon(tipOf('save'))
  vi.advanceTimersByTime(patienceMs)
  expect(shown()).toBe('save')
})

test('a control that goes away leaves the word of the next one to come', () => {
  showSoon(tipOf('save'))
  showSoon(tipOf('undo'))
  hide('save')
  vi.advanceTimersByTime(patienceMs)
  expect(shown()).toBe('undo')
})

test('who has just read one reads the next without waiting', () => {
  showSoon(tipOf('save'))
  vi.advanceTimersByTime(patienceMs)
  hide('save')
  showSoon(tipOf('undo'))
  vi.advanceTimersByTime(1)
  expect(shown()).toBe('undo')
})

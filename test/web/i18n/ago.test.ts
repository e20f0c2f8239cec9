// How long ago something was is said in the largest full unit, in each language, and never as the future.
import { expect, it } from 'vitest'
import { agoText } from '../../../web/i18n/ago.ts'

const now = Date.parse('2026-03-05T12:00:00Z')
const before = (ms: number) => new Date(now - ms).toISOString()
const minute = 60_000

it.each([
  [0, '1 min ago'],
  [-5 * minute, '1 min ago'],
  [59.9 * minute, '59 min ago'],
  [119 * minute, '1 hr ago'],
  [47 * 60 * minute, '1 day ago'],
  [40 * 24 * 60 * minute, '40 days ago'],
])('says what was %d ms ago', (ms, words) => {
  expect(agoText(before(ms), 'en', now)).toBe(words)
})

it('speaks Japanese and German', () => {
  expect(agoText(before(3 * 60 * minute), 'ja', now)).toBe('3 時間前')
  expect(agoText(before(3 * 60 * minute), 'de', now)).toBe('vor 3 Std.')
})

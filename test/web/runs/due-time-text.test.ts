// Due times as text: wall time is the edge's, whatever zone this machine is in.
import { describe, expect, it } from 'vitest'
import {
  clockText,
  dayText,
  offsetText,
  utcText,
  weekdayName,
} from '../../../web/runs/schedule/due-time-text.ts'

describe('due times', () => {
  it('names the day of the wall time, not of this machine', () => {
    expect(dayText('2026-03-29T00:10', 'en', 2026)).toMatch(/Sun.* 29 Mar$/)
    expect(dayText('2026-03-29T23:50', 'de', 2026)).toMatch(/So.* 29\. März/)
    expect(dayText('2026-03-29T23:50', 'ja', 2026)).toBe('3月29日(日)')
  })

  it('names the year when it is another one', () => {
    expect(dayText('2027-02-28T00:10', 'en', 2026)).toMatch(/28 Feb 2027/)
    expect(dayText('2027-02-28T00:10', 'ja', 2026)).toContain('2027年')
    expect(dayText('2026-12-31T00:10', 'de', 2026)).not.toContain('2026')
  })

  it('has room for the longest month', () => {
    expect(dayText('2026-11-30T00:10', 'en', 2026)).toMatch(/^Mon.* 30 Nov$/)
    expect(dayText('2026-09-30T00:10', 'de', 2026).length).toBeLessThan(15)
  })

  it('says offsets with half hours and a real minus', () => {
    expect([540, 0, -210, 345].map(offsetText)).toEqual(['+9', '+0', '−3:30', '+5:45'])
  })

  it('names weekdays from Sunday', () => {
    expect([0, 6].map((day) => weekdayName(day, 'de'))).toEqual(['Sonntag', 'Samstag'])
    expect(clockText({ hour: 2, minute: 5 })).toBe('02:05')
  })
})

it.each([
  ['2026-11-27T15:30:00.000Z', '2026-11-28T00:30', 'en', 'Fri 15:30'],
  ['2026-11-27T15:30:00.000Z', '2026-11-28T00:30', 'ja', '金 15:30'],
  ['2026-11-29T03:30:00.000Z', '2026-11-28T22:30', 'de', 'So 03:30'],
  ['2026-11-28T01:30:00.000Z', '2026-11-28T02:30', 'de', '01:30'],
] as const)('says %s in UTC, with its day where %s is another one', (at, local, language, text) => {
  expect(utcText({ at, local }, language)).toBe(text)
})

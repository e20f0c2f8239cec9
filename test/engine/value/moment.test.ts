// Moments: days counted as the platform counts them, and one text for each.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  datetimeText,
  dayOf,
  daysOf,
  parseMoment,
  weekdayOf,
} from '../../../engine/value/moment.ts'

describe('moments', () => {
  it('count days as the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: daysOf(1000, 1, 1), max: daysOf(9999, 12, 31) }), (days) => {
        const date = new Date(days * 86_400_000)
        const { year, month, day } = dayOf(days)
        expect([year, month, day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ])
        expect(daysOf(year, month, day)).toBe(days)
        const moment = { ...parseMoment('2000-01-01')!, year, month, day }
        expect(weekdayOf(moment)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay())
      }),
    )
  })

  it('have one text', () => {
    expect(datetimeText(parseMoment('2026-01-02T03:04Z')!)).toBe('2026-01-02T03:04:00Z')
    for (const text of [
      '2026-1-2',
      '2026-01-02T24:00',
      '2026-01-02T00:00+24:00',
      '2026-01-02 00:00',
      '2026-04-31',
    ]) {
      expect(parseMoment(text), text).toBeUndefined()
    }
  })
})

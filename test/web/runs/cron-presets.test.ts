// The plain schedules and cron say the same, both ways.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cronOf, presetOf, withRepeat } from '../../../web/runs/schedule/cron-presets.ts'

const hour = fc.integer({ min: 0, max: 23 })
const minute = fc.integer({ min: 0, max: 59 })
const preset = fc.oneof(
  fc.record({ every: fc.constant('daily' as const), hour, minute }),
  fc.record({
    every: fc.constant('weekly' as const),
    hour,
    minute,
    weekday: fc.integer({ min: 0, max: 6 }),
  }),
  fc.record({
    every: fc.constant('monthly' as const),
    hour,
    minute,
    day: fc.integer({ min: 1, max: 31 }),
  }),
)

describe('cron presets', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(preset, (given) => {
        expect(presetOf(cronOf(given))).toEqual({ ...given })
      }),
    )
  })

  it('writes the sample job as its brief has it', () => {
    expect(cronOf({ every: 'daily', hour: 0, minute: 30 })).toBe('30 0 * * *')
  })

  it('takes 7 as Sunday', () => {
    expect(presetOf('0 9 * * 7')).toEqual({ every: 'weekly', hour: 9, minute: 0, weekday: 0 })
  })

  it.each([
    '*/5 * * * *',
    '60 0 * * *',
    '0 24 * * *',
    '0 0 32 * *',
    '0 0 0 * *',
    '0 0 1 * 1',
    '0 0 * 3 *',
    '0 0 * * 1-5',
    '0 0 * *',
    '0 0 0 * * *',
    '',
  ])('leaves %j to cron', (cron) => {
    expect(presetOf(cron)).toBeNull()
  })

  it('keeps the time of day when the repeat changes', () => {
    const weekly = withRepeat({ every: 'monthly', hour: 2, minute: 15, day: 3 }, 'weekly')
    expect(weekly).toEqual({ every: 'weekly', hour: 2, minute: 15, weekday: 1 })
  })
})

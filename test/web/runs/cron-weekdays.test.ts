// Days of the week in a cron expression; what else it may hold is left to others.
import { expect, it } from 'vitest'
import { weekdaysOf } from '../../../web/runs/schedule/cron-weekdays.ts'

it('reads spans and single days', () => {
  expect(weekdaysOf('15 9 * * 1-5')).toEqual({ hour: 9, minute: 15, days: [{ from: 1, to: 5 }] })
  expect(weekdaysOf('0 6 * * 1,3,5-6')?.days).toEqual([
    { from: 1, to: 1 },
    { from: 3, to: 3 },
    { from: 5, to: 6 },
  ])
})

it('leaves every other expression alone', () => {
  for (const cron of ['15 9 1 * 1-5', '15 9 * * 5-1', '60 9 * * 1', '*/5 9 * * 1', '15 9 * * MON'])
    expect(weekdaysOf(cron)).toBeNull()
})

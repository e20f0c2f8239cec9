// Due times in zones with and without changes of the clock.
import { describe, expect, test } from 'vitest'
import { dueTimes, nextDue, openSchedule } from '../../../worker/host/due-times.ts'

const from = (iso: string) => Date.parse(iso)
const brief = (cron: string, zone: string, after: string, count: number) =>
  dueTimes(cron, zone, from(after), count).map(({ at, local, offsetMinutes, dst }) =>
    [at.slice(0, 16), local, offsetMinutes, dst].join(' '),
  )

describe('due times', () => {
  test('Tokyo never changes its clocks', () => {
    expect(brief('30 0 * * *', 'Asia/Tokyo', '2026-03-28T00:00:00Z', 2)).toEqual([
      '2026-03-28T15:30 2026-03-29T00:30 540 ',
      '2026-03-29T15:30 2026-03-30T00:30 540 ',
    ])
  })

  test('Berlin in spring: a fixed time in the gap runs right after it', () => {
    expect(brief('30 2 * * *', 'Europe/Berlin', '2026-03-27T12:00:00Z', 3)).toEqual([
      '2026-03-28T01:30 2026-03-28T02:30 60 ',
      '2026-03-29T01:00 2026-03-29T03:00 120 gap',
      '2026-03-30T00:30 2026-03-30T02:30 120 ',
    ])
  })

  test('Berlin in autumn: a fixed time that occurs twice runs once, at the first', () => {
    expect(brief('30 2 * * *', 'Europe/Berlin', '2026-10-24T12:00:00Z', 2)).toEqual([
      '2026-10-25T00:30 2026-10-25T02:30 120 overlap',
      '2026-10-26T01:30 2026-10-26T02:30 60 shift',
    ])
  })

  test('Berlin: an interval follows real time', () => {
    expect(brief('0 * * * *', 'Europe/Berlin', '2026-10-24T23:30:00Z', 3)).toEqual([
      '2026-10-25T00:00 2026-10-25T02:00 120 overlap',
      '2026-10-25T01:00 2026-10-25T02:00 60 overlap',
      '2026-10-25T02:00 2026-10-25T03:00 60 ',
    ])
    expect(brief('0 12 * * *', 'Europe/Berlin', '2026-03-28T12:00:00Z', 1)).toEqual([
      '2026-03-29T10:00 2026-03-29T12:00 120 shift',
    ])
  })

  test('a half-hour change and a zone far from UTC', () => {
    // Lord Howe Island turns its clocks back by 30 minutes at 02:00 on 5 April 2026.
    expect(brief('45 1 * * *', 'Australia/Lord_Howe', '2026-04-04T00:00:00Z', 2)).toEqual([
      '2026-04-04T14:45 2026-04-05T01:45 660 overlap',
      '2026-04-05T15:15 2026-04-06T01:45 630 shift',
    ])
  })

  test('a date that does not exist never comes due', () => {
    expect(nextDue('0 0 31 2 *', 'UTC', from('2026-01-01T00:00:00Z'))).toBeNull()
  })
})

describe('refused', () => {
  test.each(['', '* * * *', '0 0 0 * * *', '@daily', '* * * * * *'])('cron %j', (cron) => {
    expect(() => openSchedule(cron, 'UTC')).toThrow(
      expect.objectContaining({ code: 'schedule.cron' }),
    )
  })

  test.each([
    ['99 * * * *', 'minute'],
    ['0 24 * * *', 'hour'],
    ['0 0 32 * *', 'day'],
    ['0 0 * 13 *', 'month'],
    ['0 0 * * 9', 'weekday'],
    ['a b c d e', 'minute'],
  ])('cron %j by its %s', (cron, part) => {
    expect(() => openSchedule(cron, 'UTC')).toThrow(
      expect.objectContaining({ code: `schedule.cron-${part}` }),
    )
  })

  test.each(['Mars/One', '', 'JST', '+09:00', 'Asia', 'Asia/../Tokyo', 'toString'])(
    'zone %j',
    (zone) => {
      expect(() => openSchedule('0 0 * * *', zone)).toThrow(
        expect.objectContaining({ code: 'schedule.zone' }),
      )
    },
  )
})

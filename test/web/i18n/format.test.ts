// Numbers, sizes and durations as people of each language read them.
import { describe, expect, it } from 'vitest'
import { formatFor } from '../../../web/i18n/format.ts'

const [en, ja, de] = [formatFor('en'), formatFor('ja'), formatFor('de')]

describe('formats', () => {
  it('groups counts by language', () => {
    expect([en, ja, de].map((format) => format.count(8747))).toEqual(['8,747', '8,747', '8.747'])
  })

  it('marks a change with a sign and a real minus, and leaves zero alone', () => {
    expect([66, -793, 0].map((value) => en.change(value))).toEqual(['+66', '−793', '0'])
  })

  it('says sizes in decimal units', () => {
    expect([0, 999, 1000, 348_912, 64_000_000].map((bytes) => en.size(bytes))).toEqual([
      '0 B',
      '999 B',
      '1 kB',
      '348.9 kB',
      '64 MB',
    ])
    expect(de.size(348_912)).toBe('348,9 kB')
  })

  it('says durations in milliseconds, seconds, then minutes, then hours', () => {
    expect(
      [0, 24, 0.4, 38_400, 59_999, 60_000, 107_000, 3_661_000].map((ms) => en.duration(ms)),
    ).toEqual(['0 s', '24 ms', '1 ms', '38.4 s', '60 s', '1:00', '1:47', '1:01:01'])
    expect(ja.duration(38_400)).toBe('38.4秒')
  })

  it('leaves out the day only for today', () => {
    const now = Date.parse('2026-03-24T20:00:00Z')
    expect(en.moment('2026-03-24T19:30:05Z', now)).not.toContain('Mar')
    expect(en.moment('2026-03-20T19:30:05Z', now)).toContain('Mar')
  })

  it('names the place of a time where its zone is not that of the browser', () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone
    expect(de.placedTime('2026-11-29T15:30:00Z', 'Asia/Tokyo')).toBe('30. Nov., 00:30 Tokyo')
    expect(ja.placedTime('2026-11-29T15:30:00Z', 'America/New_York')).toBe(
      '11月29日 10:30 New York',
    )
    expect(en.placedTime('2026-11-29T15:30:00Z', own)).toBe(en.dayTime('2026-11-29T15:30:00Z', own))
  })

  it('writes times of a day with two digits, so that they stand below each other', () => {
    const now = new Date(2026, 2, 24, 20).getTime()
    const morning = new Date(2026, 2, 24, 8, 5, 9).toISOString()
    expect([en, ja, de].map((format) => format.moment(morning, now))).toEqual([
      '08:05:09',
      '08:05:09',
      '08:05:09',
    ])
  })
})

// Further parts of patterns: two-digit years, half days, offsets without a colon, fractions, months alone; and clocks that were turned.
import { describe, expect, it } from 'vitest'
import { AwaseError } from '../../../engine/error.ts'
import { datePattern, readMoment, writeMoment } from '../../../engine/value/formats/date-pattern.ts'
import { formatConversion } from '../../../engine/value/formats/value-format.ts'
import { datetimeText, parseMoment } from '../../../engine/value/moment.ts'
import { loadZones } from '../../../engine/value/zones/zones.ts'

function read(text: string, pattern: string): string | undefined {
  const moment = readMoment(text, datePattern(pattern))
  return moment === undefined ? undefined : datetimeText(moment)
}

describe('patterns', () => {
  it.each([
    ['22.11.75', 'dd.MM.yy', '1975-11-22T00:00:00'],
    ['22.11.69', 'dd.MM.yy', '1969-11-22T00:00:00'],
    ['22.11.68', 'dd.MM.yy', '2068-11-22T00:00:00'],
    ['22.11.00', 'dd.MM.yy', '2000-11-22T00:00:00'],
    ['1/2/2026 12:05 AM', 'M/d/yyyy h:mm a', '2026-01-02T00:05:00'],
    ['1/2/2026 12:05 pm', 'M/d/yyyy h:mm a', '2026-01-02T12:05:00'],
    ['1/2/2026 07:05 PM', 'M/d/yyyy hh:mm a', '2026-01-02T19:05:00'],
    ['2026-01-02T03:04:05+0930', "yyyy-MM-dd'T'HH:mm:ssXX", '2026-01-02T03:04:05+09:30'],
    ['2026-01-02T03:04:05Z', "yyyy-MM-dd'T'HH:mm:ssXX", '2026-01-02T03:04:05Z'],
    [
      '2026-01-02 03:04:05.123456789',
      'yyyy-MM-dd HH:mm:ss.SSSSSSSSS',
      '2026-01-02T03:04:05.123456789',
    ],
    ['2026-01-02 03:04:05.1', 'yyyy-MM-dd HH:mm:ss.S', '2026-01-02T03:04:05.1'],
  ])('read %s by %s', (text, pattern, expected) => {
    expect(read(text, pattern)).toBe(expected)
  })

  it.each([
    ['1/2/2026 13:05 PM', 'M/d/yyyy h:mm a'],
    ['1/2/2026 0:05 AM', 'M/d/yyyy h:mm a'],
    ['1/2/2026 1:05 XM', 'M/d/yyyy h:mm a'],
    ['2026-01-02T03:04:05+09:30', "yyyy-MM-dd'T'HH:mm:ssXX"],
    ['2026-01-02 03:04:05.12', 'yyyy-MM-dd HH:mm:ss.SSS'],
  ])('refuse %s as %s', (text, pattern) => {
    expect(read(text, pattern)).toBeUndefined()
  })

  it('write them too', () => {
    const moment = parseMoment('2026-11-22T15:04:05.678901+09:00')!
    const pattern = datePattern('dd.MM.yy hh:mm a ss.SSSSS XX')
    expect(writeMoment(moment, pattern)).toBe('22.11.26 03:04 PM 05.67890 +0900')
    expect(writeMoment({ ...moment, hour: 0 }, datePattern('yyyy-MM h a'))).toBe('2026-11 12 AM')
  })

  it('need AM and PM beside an hour of half a day, and only there', () => {
    for (const pattern of [
      'yyyy-MM-dd h:mm',
      'yyyy-MM-dd HH:mm a',
      'yyyy-MM-dd H h a',
      'X',
      'SSSSSSSSSS',
    ]) {
      expect(() => datePattern(pattern)).toThrow(AwaseError)
    }
  })

  it('make a date of a month alone: its first day', () => {
    expect(formatConversion('string', 'date', 'yyyy-MM')!.start(null)('2026-02')).toBe('2026-02-01')
    expect(() => formatConversion('string', 'date', 'MM-dd')).toThrow(AwaseError)
    expect(() => formatConversion('string', 'datetime', 'yyyy-MM HH:mm')).toThrow(AwaseError)
  })
})

describe('clocks that were turned', () => {
  const format = 'yyyy-MM-dd HH:mm'
  it.each([
    ['2026-03-29 02:30', '[Europe/Berlin]', '2026-03-29T03:30:00+02:00'],
    ['2026-03-29 02:30', '[Europe/Berlin, earlier]', '2026-03-29T01:30:00+01:00'],
    ['2026-03-29 02:30', '[Europe/Berlin, reject]', { code: 'cast.clock-turned' }],
    ['2026-10-25 02:30', '[Europe/Berlin,later]', '2026-10-25T02:30:00+01:00'],
    ['2026-10-25 02:30', '[Europe/Berlin, reject]', { code: 'cast.clock-turned' }],
    ['1880-01-01 12:00', '[Europe/Berlin]', { code: 'cast.zone-seconds' }],
  ])('%s %s', async (text, zone, expected) => {
    const zones = await loadZones()
    const convert = formatConversion('string', 'datetime', `${format} ${zone}`)!.start(zones)
    expect(convert(text)).toEqual(expected)
  })

  it('are refused with a choice that is none', () => {
    for (const zone of ['[Europe/Berlin, first]', '[Europe/Berlin, later, earlier]', '[, later]']) {
      expect(() => formatConversion('string', 'datetime', `${format} ${zone}`)).toThrow(AwaseError)
    }
  })
})

describe('between days and times', () => {
  it.each([
    ['datetime', 'date', '2026-11-22T16:00:00Z', '[Asia/Tokyo]', '2026-11-23'],
    ['datetime', 'date', '2026-11-22T16:00:00+01:00', '[Europe/Berlin]', '2026-11-22'],
    ['datetime', 'date', '2026-11-22T16:00:00', '[Asia/Tokyo]', undefined],
    ['date', 'datetime', '2026-07-01', '[Europe/Berlin]', '2026-07-01T00:00:00+02:00'],
    [
      'date',
      'datetime',
      '2018-11-04',
      '[America/Sao_Paulo, reject]',
      { code: 'cast.clock-turned' },
    ],
  ] as const)('%s to %s: %s %s', async (from, to, text, format, expected) => {
    expect(formatConversion(from, to, format)!.start(await loadZones())(text)).toEqual(expected)
  })

  it('only a zone is named', () => {
    for (const format of ['yyyy-MM-dd', 'HH:mm [Asia/Tokyo]', '[Nowhere]']) {
      expect(() => formatConversion('datetime', 'date', format)).toThrow(AwaseError)
    }
  })
})

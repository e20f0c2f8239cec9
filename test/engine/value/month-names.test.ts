// Names of months in patterns of dates: which are read and written, in which language, and what is refused.
import { describe, expect, it } from 'vitest'
import { AwaseError } from '../../../engine/error.ts'
import { datePattern, readMoment, writeMoment } from '../../../engine/value/formats/date-pattern.ts'
import { formatConversion } from '../../../engine/value/formats/value-format.ts'
import { datetimeText, parseMoment } from '../../../engine/value/moment.ts'
import { loadZones } from '../../../engine/value/zones/zones.ts'

describe('names of months', () => {
  it.each([
    ['31-JAN-2026', 'dd-MMM-yyyy', '2026-01-31'],
    ['9 Sept 2026', 'd MMM yyyy', '2026-09-09'],
    ['9 Sep. 2026', 'd MMM yyyy', '2026-09-09'],
    ['May 1, 2026', 'MMMM d, yyyy', '2026-05-01'],
    ['1. märz 2026', 'd. MMMM yyyy [de]', '2026-03-01'],
    ['1.MÄR.2026', 'd.MMM.yyyy [de]', '2026-03-01'],
    ['01. Mrz 2026', 'dd. MMM yyyy[de]', '2026-03-01'],
    ['30. Juni 2026', 'dd. MMM yyyy [de]', '2026-06-30'],
    ['6. Jänner 2026', 'd. MMMM yyyy [de]', '2026-01-06'],
    ['24Dez2026', 'ddMMMyyyy [de]', '2026-12-24'],
    ['2026年11月3日', 'yyyy年MMMd日 [ja]', '2026-11-03'],
    ['2026年1月3日', 'yyyy年MMMMd日 [ja]', '2026-01-03'],
  ])('read names of months: %s by %s', (text, pattern, day) => {
    const moment = readMoment(text, datePattern(pattern))
    expect(moment && datetimeText(moment).slice(0, 10)).toBe(day)
  })

  it.each([
    ['31 Mai 2026', 'd MMM yyyy'],
    ['31 May 2026', 'd MMM yyyy [de]'],
    ['1 January 2026', 'd MMM yyyy'],
    ['1 Jan 2026', 'd MMMM yyyy'],
    ['1 May. 2026', 'd MMMM yyyy'],
    ['30 Feb 2026', 'd MMM yyyy'],
    ['1  2026', 'd MMM yyyy'],
  ])('refuse %s by %s', (text, pattern) => {
    expect(readMoment(text, datePattern(pattern))).toBeUndefined()
  })

  it('write names of months, and read back what they write', () => {
    const moment = parseMoment('2026-03-09T04:05')!
    expect(writeMoment(moment, datePattern('d. MMMM yyyy [de]'))).toBe('9. März 2026')
    expect(writeMoment(moment, datePattern('d-MMM-yy'))).toBe('9-Mar-26')
    for (const language of ['en', 'de', 'ja']) {
      for (const letters of ['MMM', 'MMMM']) {
        const pattern = datePattern(`yyyy ${letters} dd [${language}]`)
        for (let month = 1; month <= 12; month++) {
          const day = { ...moment, month, hour: 0, minute: 0 }
          expect(readMoment(writeMoment(day, pattern), pattern)).toEqual(day)
        }
      }
    }
  })

  it('stand beside a zone', async () => {
    const zones = await loadZones()
    const format = 'd. MMM yyyy HH:mm [de] [Europe/Berlin]'
    const read = formatConversion('string', 'datetime', format)!.start(zones)
    expect(read('1. Mai 2026 09:30')).toBe('2026-05-01T09:30:00+02:00')
    const write = formatConversion('datetime', 'string', format)!.start(zones)
    expect(write('2026-05-01T07:30:00Z')).toBe('1. Mai 2026 09:30')
    expect(() => formatConversion('string', 'datetime', 'd MMM yyyy [fr]')).toThrow(AwaseError)
  })
})

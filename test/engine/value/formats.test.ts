// Formats of numbers, dates and truth values: what they read, what they refuse, and that they read what they wrote.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AwaseError } from '../../../engine/error.ts'
import { datePattern, readMoment, writeMoment } from '../../../engine/value/formats/date-pattern.ts'
import {
  numberFormat,
  readFormatted,
  writeFormatted,
} from '../../../engine/value/formats/number-format.ts'
import { loadZones } from '../../../engine/value/zones/zones.ts'
import { formatConversion, takesFormat } from '../../../engine/value/formats/value-format.ts'
import { dayOf, daysOf, parseMoment } from '../../../engine/value/moment.ts'

function readsNumber(text: string, sample: string): string | undefined {
  return readFormatted(text, numberFormat(sample))
}

function converted(...[from, to, format]: Parameters<typeof formatConversion>) {
  return formatConversion(from, to, format)!.start(null)
}

describe('number formats', () => {
  it('read what is written so', () => {
    expect(readsNumber('1.234.567,891', '1.234,56')).toBe('1234567.891')
    expect(readsNumber('1234,5', '1.234,56')).toBe('1234.5')
    expect(readsNumber('-1 234', '1 234')).toBe('-1234')
    expect(readsNumber("1'234.5", "1'234.56")).toBe('1234.5')
    expect(readsNumber('+5', '1234.56')).toBe('5')
    expect(readsNumber('1,50E+03', '1.234,56')).toBe('1500')
    expect(readsNumber('1e-7', '1234.56')).toBe('0.0000001')
    expect(readsNumber('-,5', '1.234,56')).toBe('-0.5')
    expect(readsNumber('1.234e1', '1.234')).toBe('12340')
  })

  it('take signs that look the same for the same, one kind in a number', () => {
    for (const space of [' ', '\u00a0', '\u202f', '\u2009']) {
      for (const sample of ['1 234,56', '1\u00a0234,56', '1\u202f234,56']) {
        expect(readsNumber(`-1${space}234${space}567,5`, sample)).toBe('-1234567.5')
      }
    }
    expect(readsNumber('1’234.5', "1'234.56")).toBe('1234.5')
    expect(readsNumber("1'234.5", '1’234.56')).toBe('1234.5')
    expect(readsNumber('\u22121.234,5', '1.234,56')).toBe('-1234.5')
    expect(readsNumber('1 234\u00a0567', '1 234')).toBeUndefined()
    expect(readsNumber('1\u3000234', '1 234')).toBeUndefined()
    expect(readsNumber('\u00a01234', '1 234')).toBeUndefined()
    expect(writeFormatted('-1234567.5', numberFormat('1\u202f234,56'))).toBe(
      '-1\u202f234\u202f567,5',
    )
  })

  it.each([
    '12.34,5',
    '1.23',
    '1..234',
    '.234',
    '1,2,3',
    ',',
    ',e5',
    '1,5e',
    '5,',
    '',
    '-',
    '1 234',
    '1\u00a0234',
    'x',
    '1.234,5x',
    '\u2212',
  ])('refuse %s as 1.234,56', (text) => {
    expect(readsNumber(text, '1.234,56')).toBeUndefined()
  })

  it.each(['', '1234.', '12', '1.234.56', '1,234,56', 'abc', '1 234 5', '2.234,56'])(
    'are not told by “%s”',
    (sample) => {
      expect(() => numberFormat(sample)).toThrow(AwaseError)
    },
  )

  it('read back what they write', () => {
    const samples = fc.constantFrom(
      '1.234,56',
      '1,234.56',
      '1234,56',
      '1234.56',
      "1'234.56",
      '1 234,56',
    )
    fc.assert(
      fc.property(
        samples,
        fc.bigInt(),
        fc.option(fc.stringMatching(/^[0-9]{1,9}$/)),
        (sample, whole, fraction) => {
          const text = fraction === null ? String(whole) : `${whole}.${fraction}`
          const written = writeFormatted(text, numberFormat(sample))
          expect(readsNumber(written!, sample)).toBe(text)
        },
      ),
    )
  })
})

describe('date patterns', () => {
  it('read and write', () => {
    const moment = parseMoment('2026-02-03T04:05:06.789+09:00')!
    const pattern = datePattern("d.M.yyyy 'um' HH:mm:ss.SSS XXX")
    expect(writeMoment(moment, pattern)).toBe('3.2.2026 um 04:05:06.789 +09:00')
    expect(readMoment('3.2.2026 um 04:05:06.789 +09:00', pattern)).toEqual(moment)
    expect(readMoment('03.02.2026 um 04:05:06.789 Z', pattern)).toMatchObject({
      day: 3,
      offset: 'Z',
    })
    expect(readMoment('260203', datePattern('yyMMdd'))).toMatchObject({ year: 2026 })
    expect(writeMoment(moment, datePattern('yyyy年MM月dd日'))).toBe('2026年02月03日')
  })

  it.each([
    '29.02.2026',
    '00.01.2026',
    '1.1.2026',
    '01.13.2026',
    '01.01.26',
    '01.01.2026 ',
    ' 01.01.2026',
    '01-01-2026',
    '０１.01.2026',
  ])('refuse %s as dd.MM.yyyy', (text) => {
    expect(readMoment(text, datePattern('dd.MM.yyyy'))).toBeUndefined()
  })

  it.each([
    '',
    'xx',
    'MMM MM',
    'dMMM [ja]',
    'MMMMM',
    'd MMM [fr]',
    '[de]',
    'DD.MM.YYYY',
    'dd.MM.dd',
    "dd 'open",
    'Mdd',
    'TT.MM.JJJJ',
    'd'.repeat(300),
  ])('are not told by “%s”', (text) => {
    expect(() => datePattern(text)).toThrow(AwaseError)
  })

  it('read back what they write', () => {
    const days = fc.integer({ min: daysOf(0, 1, 1), max: daysOf(9999, 12, 31) })
    const patterns = fc.constantFrom(
      'yyyy-MM-dd',
      'dd.MM.yyyy',
      'yyyyMMdd',
      'M/d/yyyy',
      'yyyy年M月d日',
    )
    fc.assert(
      fc.property(days, patterns, (day, text) => {
        const moment = { ...parseMoment('2000-01-01')!, ...dayOf(day) }
        const pattern = datePattern(text)
        expect(readMoment(writeMoment(moment, pattern), pattern)).toEqual(moment)
      }),
    )
  })
})

describe('casts by format', () => {
  it('read into types, and write into text', () => {
    expect(converted('string', 'integer', '1.234')('1.234')).toBe('1234')
    expect(converted('string', 'integer', '1.234,56')('1.234,5')).toBeUndefined()
    expect(converted('string', 'integer', '1.234')('9.223.372.036.854.775.808')).toBeUndefined()
    expect(converted('decimal', 'string', '1.234,56')('-1234567.80')).toBe('-1.234.567,80')
    expect(converted('decimal', 'string', '1.234')('1.5')).toBeUndefined()
    expect(converted('string', 'boolean', 'はい/いいえ')('いいえ')).toBe('false')
    expect(converted('boolean', 'string', 'ja/nein')('true')).toBe('ja')
    expect(converted('string', 'boolean', 'Ja/Nein')('NEIN')).toBe('false')
    expect(converted('string', 'boolean', 'да/нет')('ДА')).toBe('true')
    expect(converted('string', 'boolean', 'ja/nein')('ja ')).toBeUndefined()
    expect(converted('date', 'string', 'dd.MM.yyyy')('2026-02-01')).toBe('01.02.2026')
    expect(converted('string', 'datetime', 'dd.MM.yyyy HH:mm')('01.02.2026 09:30')).toBe(
      '2026-02-01T09:30:00',
    )
  })

  it('are refused where they say nothing', () => {
    expect(takesFormat('string', 'gsid')).toBe(false)
    expect(takesFormat('string', 'string')).toBe(false)
    expect(formatConversion('string', 'json', 'x')).toBeUndefined()
    expect(() => formatConversion('string', 'date', 'HH:mm')).toThrow(AwaseError)
    expect(() => formatConversion('string', 'boolean', 'yes')).toThrow(AwaseError)
    expect(() => formatConversion('string', 'boolean', 'x/X')).toThrow(AwaseError)
  })
})

const onClock = async (from: 'string' | 'datetime', to: 'string' | 'datetime', format: string) => {
  const conversion = formatConversion(from, to, format)!
  expect(conversion.needsZones).toBe(true)
  return conversion.start(await loadZones())
}

describe('casts on the clock of a zone', () => {
  it('reads what a clock shows, also when it is turned', async () => {
    const read = await onClock('string', 'datetime', 'dd.MM.yyyy HH:mm [Europe/Berlin]')
    expect(read('01.07.2026 09:30')).toBe('2026-07-01T09:30:00+02:00')
    expect(read('25.10.2026 02:30')).toBe('2026-10-25T02:30:00+02:00')
    expect(read('29.03.2026 02:30')).toBe('2026-03-29T03:30:00+02:00')
    expect(read('01.07.1880 09:30')).toEqual({ code: 'cast.zone-seconds' })
  })

  it('writes what a clock shows, of times with an offset only', async () => {
    const write = await onClock('datetime', 'string', 'yyyy/MM/dd HH:mm:ss[Asia/Tokyo]')
    expect(write('2026-11-21T15:30:02.000Z')).toBe('2026/11/22 00:30:02')
    expect(write('2026-11-21T15:30:02')).toBeUndefined()
  })

  it('refuses a name that no zone has', () => {
    expect(() => formatConversion('string', 'datetime', 'yyyy-MM-dd [Berlin]')).toThrow(
      expect.objectContaining({ code: 'format.zone' }),
    )
  })
})

// Names of weekdays in patterns of dates: read where they are those of the day, written, refused without a whole date.
import { expect, it } from 'vitest'
import { AwaseError } from '../../../engine/error.ts'
import { datePattern, readMoment, writeMoment } from '../../../engine/value/formats/date-pattern.ts'
import { datetimeText, parseMoment } from '../../../engine/value/moment.ts'

it.each([
  ['Mon, 09 Mar 2026', 'EEE, dd MMM yyyy', '2026-03-09'],
  ['THURSDAY 1 Jan 2026', 'EEEE d MMM yyyy', '2026-01-01'],
  ['Thurs. 1 Jan 2026', 'EEE d MMM yyyy', '2026-01-01'],
  ['Mo., 9. März 2026', 'EEE, d. MMMM yyyy [de]', '2026-03-09'],
  ['Mo 09.03.2026', 'EEE dd.MM.yyyy [de]', '2026-03-09'],
  ['Sonnabend, 14.3.2026', 'EEEE, d.M.yyyy [de]', '2026-03-14'],
  ['2025年1月5日(日)', 'yyyy年M月d日(EEE) [ja]', '2025-01-05'],
  ['2025年1月5日 日曜', 'yyyy年M月d日 EEEE [ja]', '2025-01-05'],
])('reads %s by %s', (text, pattern, day) => {
  const moment = readMoment(text, datePattern(pattern))
  expect(moment && datetimeText(moment).slice(0, 10)).toBe(day)
})

it.each([
  ['Tue, 09 Mar 2026', 'EEE, dd MMM yyyy'],
  ['Mon 9 Mar 2026', 'EEEE d MMM yyyy'],
  ['Mo 09.03.2026', 'EEE dd.MM.yyyy'],
  [' 09.03.2026', 'EEE dd.MM.yyyy'],
])('refuses %s by %s', (text, pattern) => {
  expect(readMoment(text, datePattern(pattern))).toBeUndefined()
})

it('writes them, and reads back what it writes', () => {
  for (const language of ['en', 'de', 'ja']) {
    for (const letters of ['EEE', 'EEEE']) {
      const pattern = datePattern(`yyyy-MM-dd ${letters} [${language}]`)
      for (let day = 1; day <= 7; day++) {
        const moment = parseMoment(`2024-02-0${day}T00:00:00`)!
        expect(readMoment(writeMoment(moment, pattern), pattern)).toEqual(moment)
      }
    }
  }
  const sunday = parseMoment('2025-01-05T00:00:00')!
  expect(writeMoment(sunday, datePattern('yyyy年M月d日(EEE) [ja]'))).toBe('2025年1月5日(日)')
  expect(writeMoment(sunday, datePattern('EEEE, d. MMMM yyyy [de]'))).toBe(
    'Sonntag, 5. Januar 2025',
  )
})

it('wants a whole date beside them', () => {
  for (const pattern of [
    'EEE',
    'EEE HH:mm',
    'EEE MM.yyyy',
    'EEE EEEE dd.MM.yyyy',
    'EE dd.MM.yyyy',
  ]) {
    expect(() => datePattern(pattern), pattern).toThrow(AwaseError)
  }
})

// Functions that reckon with dates and times: later days and months, and what lies between two moments.
import { decimalOf } from '../../value/decimal.ts'
import type { Decimal } from '../../value/decimal.ts'
import {
  clockAt,
  dateText,
  datetimeText,
  dayOf,
  daysInMonth,
  daysOf,
  localSeconds,
  offsetSeconds,
} from '../../value/moment.ts'
import type { Moment } from '../../value/moment.ts'
import { countOf } from './bounds.ts'
import { strict } from './function-entry.ts'
import type { ExpressionType, FunctionEntry, Parameter } from './function-entry.ts'
import { knownMoment } from './known-moment.ts'
import { RowFault } from './row-fault.ts'

const moment: Parameter = { name: 'moment', type: 'moment' }
const count: Parameter = { name: 'count', type: 'integer' }
const span: readonly Parameter[] = [
  { name: 'from', type: 'moment' },
  { name: 'to', type: 'moment' },
]
const daysLimit = 4_000_000
const secondsLimit = daysLimit * 86400

function sameMoment(types: readonly ExpressionType[]): ExpressionType {
  return types.includes('datetime') ? 'datetime' : 'date'
}

/** The text with another day; time and offset stay as they are written. */
function withDay(text: string, day: Pick<Moment, 'year' | 'month' | 'day'>): string {
  if (day.year < 0 || day.year > 9999) {
    throw new RowFault('formula.out-of-range', { value: day.year, least: 0, most: 9999 })
  }
  return dateText(day) + text.slice(10)
}

function monthsLater(text: string, months: number): string {
  const { year, month, day } = knownMoment(text)
  const all = year * 12 + month - 1 + months
  const target = { year: Math.floor(all / 12), month: (((all % 12) + 12) % 12) + 1 }
  return withDay(text, { ...target, day: Math.min(day, daysInMonth(target.year, target.month)) })
}

function secondsLater(text: string, seconds: number): string {
  const read = knownMoment(text)
  const clock = clockAt(localSeconds(read) + seconds)
  withDay('', clock)
  return datetimeText({ ...read, ...clock })
}

/** Whole months between two days: the day of the month must have come again. */
function monthsBetween(from: string, to: string): number {
  const a = knownMoment(from)
  const b = knownMoment(to)
  const months = (b.year - a.year) * 12 + b.month - a.month
  if (months > 0 && b.day < Math.min(a.day, daysInMonth(b.year, b.month))) return months - 1
  return months < 0 && b.day > a.day ? months + 1 : months
}

/** Instants when both have an offset, local times when neither has. */
function secondsBetween(from: string, to: string): number {
  const a = knownMoment(from)
  const b = knownMoment(to)
  if ((a.offset === '') !== (b.offset === '')) throw new RowFault('formula.offset-missing')
  return localSeconds(b) - offsetSeconds(b) - (localSeconds(a) - offsetSeconds(a))
}

export const dateArithmetic: readonly FunctionEntry[] = [
  {
    name: 'add_days',
    alsoCalled: ['date_add', 'dateadd'],
    parameters: [moment, count],
    result: sameMoment,
    build: strict((text: string, n: Decimal) => {
      const { year, month, day } = knownMoment(text)
      return withDay(text, dayOf(daysOf(year, month, day) + countOf(n, -daysLimit, daysLimit)))
    }),
    says: {
      en: 'So many days later; the time stays.',
      ja: '指定した日数だけ後の日付。時刻は変わりません。',
      de: 'So viele Tage später; die Uhrzeit bleibt.',
    },
    example: ['add_days(date(2026, 2, 28), 1)', '2026-03-01'],
  },
  {
    name: 'add_months',
    alsoCalled: ['edate', 'edatum'],
    parameters: [moment, count],
    result: sameMoment,
    build: strict((text: string, n: Decimal) => monthsLater(text, countOf(n, -120000, 120000))),
    says: {
      en: 'So many months later; a day that the month lacks becomes its last one.',
      ja: '指定した月数だけ後の日付。その日がない月では月末になります。',
      de: 'So viele Monate später; fehlt dem Monat der Tag, ist es sein letzter.',
    },
    example: ['add_months(date(2026, 1, 31), 1)', '2026-02-28'],
  },
  {
    name: 'add_seconds',
    parameters: [{ name: 'moment', type: 'datetime' }, count],
    result: 'datetime',
    build: strict((text: string, n: Decimal) =>
      secondsLater(text, countOf(n, -secondsLimit, secondsLimit)),
    ),
    offset: (_fixed, first) => first,
    says: {
      en: 'So many seconds later; the offset stays.',
      ja: '指定した秒数だけ後の日時。オフセットは変わりません。',
      de: 'So viele Sekunden später; der Abstand zu UTC bleibt.',
    },
    example: ["add_seconds(to_datetime('2026-11-22T23:59:30'), 9 * 3600)", '2026-11-23T08:59:30'],
  },
  {
    name: 'end_of_month',
    alsoCalled: ['eomonth', 'monatsende', 'last_day', '月末'],
    parameters: [moment],
    result: 'date',
    build: strict((text: string) => {
      const { year, month } = knownMoment(text)
      return dateText({ year, month, day: daysInMonth(year, month) })
    }),
    says: {
      en: 'The last day of the month.',
      ja: '月末の日付を返します。',
      de: 'Der letzte Tag des Monats.',
    },
    example: ['end_of_month(date(2028, 2, 1))', '2028-02-29'],
  },
  {
    name: 'days_between',
    alsoCalled: ['datediff', 'days', 'tage', '日数'],
    parameters: span,
    result: 'integer',
    build: strict((from: string, to: string) => {
      const a = knownMoment(from)
      const b = knownMoment(to)
      return decimalOf(daysOf(b.year, b.month, b.day) - daysOf(a.year, a.month, a.day))
    }),
    says: {
      en: 'Days from one date to the other; negative when the second is earlier.',
      ja: '1つ目から2つ目までの日数。2つ目が前なら負になります。',
      de: 'Tage vom einen Datum zum anderen; negativ, wenn das zweite früher ist.',
    },
    example: ['days_between(date(2026, 1, 1), date(2027, 1, 1))', '365'],
  },
  {
    name: 'months_between',
    alsoCalled: ['datedif'],
    parameters: span,
    result: 'integer',
    build: strict((from: string, to: string) => decimalOf(monthsBetween(from, to))),
    says: {
      en: 'Full months from one date to the other.',
      ja: '1つ目から2つ目までの満月数。',
      de: 'Volle Monate vom einen Datum zum anderen.',
    },
    example: ['months_between(date(2026, 1, 31), date(2026, 3, 30))', '1'],
  },
  {
    name: 'seconds_between',
    parameters: span,
    result: 'integer',
    build: strict((from: string, to: string) => decimalOf(secondsBetween(from, to))),
    says: {
      en: 'Seconds from one time to the other; both with an offset, or both without.',
      ja: '1つ目から2つ目までの秒数。オフセットは両方にあるか、両方にないこと。',
      de: 'Sekunden vom einen Zeitpunkt zum anderen; beide mit Abstand zu UTC oder beide ohne.',
    },
    example: ["seconds_between(to_datetime('2026-11-21T09:00:00+09:00'), now())", '55802'],
  },
]

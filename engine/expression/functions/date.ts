// Functions on dates and times: the parts of a moment, and the run's own clock. No zone tables: an offset stays what it is.
import { decimalOf } from '../../value/decimal.ts'
import type { Decimal } from '../../value/decimal.ts'
import { dateText, daysInMonth, weekdayOf } from '../../value/moment.ts'
import type { Moment } from '../../value/moment.ts'
import { countOf } from './bounds.ts'
import { strict } from './function-entry.ts'
import type { FunctionEntry, Parameter } from './function-entry.ts'
import { knownMoment } from './known-moment.ts'

const moment: Parameter = { name: 'moment', type: 'moment' }

function calendarPart(name: string, of: (read: Moment) => number) {
  return {
    name,
    parameters: [moment],
    result: 'integer' as const,
    build: strict((text: string) => decimalOf(of(knownMoment(text)))),
  }
}

export const dateFunctions: readonly FunctionEntry[] = [
  {
    name: 'today',
    alsoCalled: ['heute', 'current_date', '今日'],
    parameters: [],
    result: 'date',
    build: (_parts, { run }) => {
      const day = run.startedAtLocal.slice(0, 10)
      return () => day
    },
    says: {
      en: 'The day on which the run started, in the zone of the job.',
      ja: '実行を開始した日（ジョブのタイムゾーン）。',
      de: 'Der Tag, an dem der Lauf begann, in der Zeitzone des Jobs.',
    },
    example: ['today()', '2026-11-22'],
  },
  {
    name: 'now',
    alsoCalled: ['jetzt', 'current_timestamp', '現在'],
    parameters: [],
    result: 'datetime',
    build:
      (_parts, { run }) =>
      () =>
        run.startedAt,
    offset: () => true,
    says: {
      en: 'The time at which the run started, in UTC.',
      ja: '実行を開始した日時（UTC）。',
      de: 'Der Zeitpunkt, zu dem der Lauf begann, in UTC.',
    },
    example: ['now()', '2026-11-21T15:30:02.000Z'],
  },
  {
    name: 'now_local',
    parameters: [],
    result: 'datetime',
    build:
      (_parts, { run }) =>
      () =>
        run.startedAtLocal,
    offset: () => false,
    says: {
      en: 'The time at which the run started, on the clock of the zone of the job.',
      ja: '実行を開始した日時（ジョブのタイムゾーンの時計）。',
      de: 'Der Zeitpunkt, zu dem der Lauf begann, auf der Uhr der Zeitzone des Jobs.',
    },
    example: ['now_local()', '2026-11-22T00:30:02'],
  },
  {
    name: 'date',
    parameters: [
      { name: 'year', type: 'integer' },
      { name: 'month', type: 'integer' },
      { name: 'day', type: 'integer' },
    ],
    result: 'date',
    build: strict((year: Decimal, month: Decimal, day: Decimal) => {
      const y = countOf(year, 0, 9999)
      const m = countOf(month, 1, 12)
      return dateText({ year: y, month: m, day: countOf(day, 1, daysInMonth(y, m)) })
    }),
    says: {
      en: 'The date of a year, month and day.',
      ja: '年・月・日から日付を作ります。',
      de: 'Das Datum aus Jahr, Monat und Tag.',
    },
    example: ['date(2026, 2, 28)', '2026-02-28'],
  },
  {
    name: 'date_of',
    parameters: [moment],
    result: 'date',
    build: strict((text: string) => dateText(knownMoment(text))),
    says: {
      en: 'The day of a date and time, as its own clock shows it.',
      ja: '日時の日付部分を返します。',
      de: 'Der Tag eines Zeitpunkts, wie seine eigene Uhr ihn zeigt.',
    },
    example: ["date_of(to_datetime('2026-11-22T23:30:00+09:00'))", '2026-11-22'],
  },
  {
    ...calendarPart('year', ({ year }) => year),
    alsoCalled: ['jahr', '年'],
    says: { en: 'The year.', ja: '年を返します。', de: 'Das Jahr.' },
    example: ['year(date(2026, 11, 22))', '2026'],
  },
  {
    ...calendarPart('month', ({ month }) => month),
    alsoCalled: ['monat', '月'],
    says: { en: 'The month, 1 to 12.', ja: '月（1〜12）を返します。', de: 'Der Monat, 1 bis 12.' },
    example: ['month(date(2026, 11, 22))', '11'],
  },
  {
    ...calendarPart('day', ({ day }) => day),
    alsoCalled: ['tag', '日'],
    says: {
      en: 'The day of the month.',
      ja: '日（月の中の日）を返します。',
      de: 'Der Tag des Monats.',
    },
    example: ['day(date(2026, 11, 22))', '22'],
  },
  {
    ...calendarPart('weekday', weekdayOf),
    alsoCalled: ['wochentag', '曜日'],
    says: {
      en: 'The day of the week, 1 = Monday to 7 = Sunday.',
      ja: '曜日（1 = 月曜 〜 7 = 日曜）を返します。',
      de: 'Der Wochentag, 1 = Montag bis 7 = Sonntag.',
    },
    example: ['weekday(date(2026, 11, 22))', '7'],
  },
  {
    ...calendarPart('hour', ({ hour }) => hour),
    alsoCalled: ['stunde', '時'],
    says: { en: 'The hour, 0 to 23.', ja: '時（0〜23）を返します。', de: 'Die Stunde, 0 bis 23.' },
    example: ["hour(to_datetime('2026-11-22T23:30:00'))", '23'],
  },
  {
    ...calendarPart('minute', ({ minute }) => minute),
    alsoCalled: ['minuten', '分'],
    says: {
      en: 'The minute, 0 to 59.',
      ja: '分（0〜59）を返します。',
      de: 'Die Minute, 0 bis 59.',
    },
    example: ["minute(to_datetime('2026-11-22T23:30:00'))", '30'],
  },
]

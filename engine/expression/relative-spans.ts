// Which days a criterion means that counts from today: days, and whole weeks (from Monday on, as ISO 8601 has them), months, quarters, years.
import { dayOf, daysOf } from '../value/moment.ts'
import type { Operator } from './condition.ts'

export type Unit = 'days' | 'weeks' | 'months' | 'quarters' | 'years'

/** As days since 1970-01-01, both included; null: without end. */
export interface Span {
  from: number | null
  to: number | null
}

/** The last days and the next count today as one of them; the last weeks, months… are whole ones, so this one is none of them. */
const spans: Partial<Record<Operator, (today: number, count: number) => Span>> = {
  'is-today': (today) => ({ from: today, to: today }),
  'in-last-days': (today, count) => ({ from: today + 1 - count, to: today }),
  'in-next-days': (today, count) => ({ from: today, to: today + count - 1 }),
  'before-days-ago': (today, count) => ({ from: null, to: today - count - 1 }),
  'after-days-ago': (today, count) => ({ from: today + 1 - count, to: null }),
  'in-this-week': (today) => between(weekBegin, today, 0, 1),
  'in-last-weeks': (today, count) => between(weekBegin, today, -count, 0),
  'in-this-month': (today) => between(monthBegin, today, 0, 1),
  'in-last-months': (today, count) => between(monthBegin, today, -count, 0),
  'in-this-quarter': (today) => between(quarterBegin, today, 0, 1),
  'in-last-quarters': (today, count) => between(quarterBegin, today, -count, 0),
  'in-this-year': (today) => between(yearBegin, today, 0, 1),
  'in-last-years': (today, count) => between(yearBegin, today, -count, 0),
}

const units: Partial<Record<Operator, Unit>> = {
  'in-last-days': 'days',
  'in-next-days': 'days',
  'before-days-ago': 'days',
  'after-days-ago': 'days',
  'in-last-weeks': 'weeks',
  'in-last-months': 'months',
  'in-last-quarters': 'quarters',
  'in-last-years': 'years',
}

/** A hundred years. */
export const mostOf: Readonly<Record<Unit, number>> = {
  days: 36_525,
  weeks: 5218,
  months: 1200,
  quarters: 400,
  years: 100,
}

/** What the operand of an operator is a number of; undefined where it takes none. */
export function unitOf(operator: Operator): Unit | undefined {
  return units[operator]
}

/** Undefined for operators that count from no day. */
export function spanOf(operator: Operator): ((today: number, count: number) => Span) | undefined {
  return spans[operator]
}

/** First day of what the day lies in, or of what comes `by` later. */
type Begin = (day: number, by: number) => number

function between(begin: Begin, today: number, first: number, next: number): Span {
  return { from: begin(today, first), to: begin(today, next) - 1 }
}

/** Day 0 was a Thursday. */
const weekBegin: Begin = (day, by) => (Math.floor((day + 3) / 7) + by) * 7 - 3
const monthBegin = beginOfMonths(1)
const quarterBegin = beginOfMonths(3)
const yearBegin = beginOfMonths(12)

function beginOfMonths(count: number): Begin {
  return (day, by) => {
    const { year, month } = dayOf(day)
    const first = (Math.floor((year * 12 + month - 1) / count) + by) * count
    return daysOf(Math.floor(first / 12), (first % 12) + 1, 1)
  }
}

// Criteria on days that are counted from the day on which the run started, in the zone of the job: what `today()` gives in a formula.
// Of a time it is the day that it shows itself, as `date_of` has it; no zone tables.
import { AwaseError } from '../error.ts'
import type { Slice } from '../batch/vector.ts'
import type { RunContext } from '../run/snapshot.ts'
import { isDate, isDatetime } from '../value/calendar.ts'
import { dateText, dayOf, daysOf, parseMoment } from '../value/moment.ts'
import { isTemporal } from '../value/schema.ts'
import type { Field } from '../value/schema.ts'
import { compareText, textSlice } from '../value/text.ts'
import type { Criterion, Operand, Operator } from './condition.ts'

/** All that a condition may know about the run. */
export type RunDay = Pick<RunContext, 'startedAtLocal'>

/** Days `yyyy-MM-dd`, both included; null: without end. */
export interface DayRange {
  from: string | null
  to: string | null
}

interface Offsets {
  from: number | null
  to: number | null
}

/** A hundred years. */
const mostDays = 36_525

/** In days from today. The last days and the next count today as one of them. */
const ranges: Partial<Record<Operator, (days: number) => Offsets>> = {
  'is-today': () => ({ from: 0, to: 0 }),
  'in-last-days': (days) => ({ from: 1 - days, to: 0 }),
  'in-next-days': (days) => ({ from: 0, to: days - 1 }),
  'before-days-ago': (days) => ({ from: null, to: -days - 1 }),
  'after-days-ago': (days) => ({ from: 1 - days, to: null }),
}

export function isRelative(operator: Operator): boolean {
  return ranges[operator] !== undefined
}

/** The operator counts days: its operand says how many. */
export function countsDays(operator: Operator): boolean {
  return isRelative(operator) && operator !== 'is-today'
}

/** Throws `condition.day-needed` for a field that holds no days, `condition.days` for what is no number of days. */
export function checkRelative({ operator, operand }: Criterion, { name, type }: Field): void {
  if (!isTemporal(type)) {
    throw new AwaseError('condition.day-needed', {
      place: { field: name },
      values: { field: name },
    })
  }
  if (countsDays(operator)) daysIn(operand, name)
}

/** Undefined for operators that count from no day. Throws `condition.days`. */
export function daysMeant(
  { field, operator, operand }: Criterion,
  { startedAtLocal }: RunDay,
): DayRange | undefined {
  const range = ranges[operator]
  if (range === undefined) return undefined
  const today = parseMoment(startedAtLocal.slice(0, 10))!
  const start = daysOf(today.year, today.month, today.day)
  const { from, to } = range(countsDays(operator) ? daysIn(operand, field) : 0)
  const day = (offset: number | null): string | null =>
    offset === null ? null : dateText(dayOf(start + offset))
  return { from: day(from), to: day(to) }
}

/** `2026-11-16 – 2026-11-22`, `≤ 2026-11-14`. */
export function dayRangeText({ from, to }: DayRange): string {
  if (from === null) return `≤ ${to}`
  if (to === null) return `≥ ${from}`
  return from === to ? from : `${from} – ${to}`
}

/** Whether the day of a value is within; what is no date and no time is not. */
export function isWithin({ from, to }: DayRange): (value: Slice) => boolean {
  const first = from === null ? undefined : textSlice(from)
  const last = to === null ? undefined : textSlice(to)
  return (value) => {
    if (!isDate(value) && !isDatetime(value)) return false
    const day = { bytes: value.bytes, start: value.start, end: value.start + 10 }
    if (first !== undefined && compareText(day, first) < 0) return false
    return last === undefined || compareText(day, last) <= 0
  }
}

function daysIn(operand: Operand, field: string): number {
  const text = operand.kind === 'value' ? operand.value.trim() : ''
  const days = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (days >= 1 && days <= mostDays) return days
  const values = { field, value: text, most: mostDays }
  throw new AwaseError('condition.days', { place: { field }, values })
}

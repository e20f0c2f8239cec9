// Criteria on days that go from the day on which the run started, in the zone of the job: what `today()` gives in a formula.
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
import { mostOf, spanOf, unitOf } from './relative-spans.ts'
import type { Unit } from './relative-spans.ts'

/** All that a condition may know about the run. */
export type RunDay = Pick<RunContext, 'startedAtLocal'>

/** Days `yyyy-MM-dd`, both included; null: without end. */
export interface DayRange {
  from: string | null
  to: string | null
}

export function isRelative(operator: Operator): boolean {
  return spanOf(operator) !== undefined
}

/** The operator counts days, weeks and the like: its operand says how many. */
export function isCounting(operator: Operator): boolean {
  return unitOf(operator) !== undefined
}

/** Throws `condition.day-needed` for a field that holds no days, `condition.count` for what is no number of them. */
export function checkRelative({ operator, operand }: Criterion, { name, type }: Field): void {
  if (!isTemporal(type)) {
    throw new AwaseError('condition.day-needed', {
      place: { field: name },
      values: { field: name },
    })
  }
  const unit = unitOf(operator)
  if (unit !== undefined) countIn(operand, unit, name)
}

/** Undefined for operators that count from no day. Throws `condition.count`. */
export function daysMeant(
  { field, operator, operand }: Criterion,
  { startedAtLocal }: RunDay,
): DayRange | undefined {
  const unit = unitOf(operator)
  const count = unit === undefined ? 0 : countIn(operand, unit, field)
  const today = parseMoment(startedAtLocal.slice(0, 10))!
  const span = spanOf(operator)?.(daysOf(today.year, today.month, today.day), count)
  if (span === undefined) return undefined
  return { from: textOf(span.from), to: textOf(span.to) }
}

function textOf(day: number | null): string | null {
  return day === null ? null : dateText(dayOf(day))
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

function countIn(operand: Operand, unit: Unit, field: string): number {
  const text = operand.kind === 'value' ? operand.value.trim() : ''
  const count = /^\d{1,5}$/.test(text) ? Number(text) : 0
  const most = mostOf[unit]
  if (count >= 1 && count <= most) return count
  throw new AwaseError('condition.count', {
    place: { field },
    values: { field, value: text, unit, most },
  })
}

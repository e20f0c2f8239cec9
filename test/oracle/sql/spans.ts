// The days that a criterion means which counts from today, by DuckDB's own calendar.
import type { Operator } from '../../../engine/expression/condition.ts'

/** Dates, both included; null: without end. */
export interface SpanSql {
  from: string | null
  to: string | null
}

const calendar = /^in-(this|last)-(week|month|quarter|year)s?$/

/** Undefined for operators that count from no day. */
export function spanSql(operator: Operator, count: string, day: string): SpanSql | undefined {
  const today = `date '${day}'`
  const [, which, unit] = calendar.exec(operator) ?? []
  if (which !== undefined) {
    const begin = `date_trunc('${unit}', ${today})`
    const from = which === 'this' ? begin : `${begin} - to_${unit}s(${count})`
    const next = which === 'this' ? `${begin} + to_${unit}s(1)` : begin
    return { from, to: `${next} - to_days(1)` }
  }
  const away = (days: number): string => `${today} + to_days(${days})`
  const days = Number(count)
  switch (operator) {
    case 'is-today':
      return { from: today, to: today }
    case 'in-last-days':
      return { from: away(1 - days), to: today }
    case 'in-next-days':
      return { from: today, to: away(days - 1) }
    case 'before-days-ago':
      return { from: null, to: away(-days - 1) }
    case 'after-days-ago':
      return { from: away(1 - days), to: null }
    default:
      return undefined
  }
}

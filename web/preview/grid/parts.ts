// The parts of a column that its head draws and its menu lists: frequent values, nulls, or bars of its range.
import type { ColumnFacts } from '../../../engine/preview/column-facts.ts'
import type { FieldType } from '../../../engine/value/schema.ts'
import type { Translate } from '../../i18n/language.ts'
import { valueChip, type Chip } from '../views.ts'
import { barsOf } from './columns/bins.ts'

/** Of the frequent values so many are drawn and listed. */
const drawn = 5

export interface ValuePart {
  value: string | null
}

export interface RangePart {
  from: string
  to: string
}

export type Part = (ValuePart | RangePart) & { rows: number; chip: Omit<Chip, 'id'> }

/** Nulls, then the most frequent values. */
export function valueParts(field: string, { nulls, top }: ColumnFacts): (ValuePart & Part)[] {
  const values: { value: string | null; rows: number }[] = top.slice(0, drawn)
  if (nulls > 0) values.unshift({ value: null, rows: nulls })
  return values.map(({ value, rows }) => ({ value, rows, chip: valueChip(field, value) }))
}

/** Of a range its bars that have rows, and nulls. */
export function partsOf(field: string, type: FieldType, facts: ColumnFacts): Part[] {
  const { range } = facts
  const values = valueParts(field, facts)
  if (range === undefined || range.bins.length === 1) return values
  const bars = barsOf(field, type, range).filter(({ rows }) => rows > 0)
  return [...values.filter(({ value }) => value === null), ...bars]
}

export function partWords(part: ValuePart | RangePart, t: Translate): string {
  if ('from' in part) return `${part.from} – ${part.to}`
  if (part.value === null) return 'null'
  return part.value === '' ? t('data.empty-legend') : part.value
}

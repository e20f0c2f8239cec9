// The order of values in SQL: numbers by value, dates by their moment, all else by bytes; values that fit no number or date come after
// those that do; nulls where they are wanted, in either direction.
import type { Field } from '../../../engine/value/schema.ts'
import type { Collation } from '../../../engine/value/collation.ts'
import { isNumeric } from '../values.ts'
import { column } from './literals.ts'

export interface OrderKey {
  field: string
  direction: 'ascending' | 'descending'
  nulls: 'first' | 'last'
  collation: Collation
}

const levelsOf: Readonly<Record<Collation, readonly ((value: string) => string)[]>> = {
  bytes: [],
  folded: [(value) => `lower(half_width(${value}))`],
  german: [
    (value) => `plain_german(lower(half_width(${value})))`,
    (value) => `lower(half_width(${value}))`,
  ],
  kana: [
    (value) => `plain_kana(lower(half_width(${value})))`,
    (value) => `hiragana(lower(half_width(${value})))`,
  ],
  natural: [(value) => `with_long_numbers(lower(half_width(${value})))`],
}

/** Terms of an `order by`. */
export function orderSql(
  { field, direction, nulls, collation }: OrderKey,
  schema: readonly Field[],
): string[] {
  const index = schema.findIndex(({ name }) => name === field)
  const { type } = schema[index]!
  const value = column(index)
  const way = direction === 'ascending' ? 'asc' : 'desc'
  const ofNull = `${value} is null ${nulls === 'first' ? 'desc' : 'asc'}`
  const isMoment = type === 'date' || type === 'datetime'
  if (isNumeric(type) || isMoment) {
    const known = isMoment ? `moment(${value})` : `num(${value})`
    const rest = `case when ${known} is null then ${value} end ${way} nulls first`
    return [ofNull, `${known} is null ${way}`, `${known} ${way} nulls first`, rest]
  }
  const levels = levelsOf[collation].map((level) => `${level(value)} ${way}`)
  return [ofNull, ...levels, `${value} ${way}`]
}

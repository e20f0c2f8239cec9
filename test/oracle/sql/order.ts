// The order of values in SQL: numbers by value, dates by their moment, all else by bytes; values that fit no number or date come after
// those that do; nulls where they are wanted, in either direction.
import type { Field } from '../../../engine/value/schema.ts'
import { isNumeric } from '../values.ts'
import { column } from './literals.ts'

export interface OrderKey {
  field: string
  direction: 'ascending' | 'descending'
  nulls: 'first' | 'last'
  collation: 'bytes' | 'folded'
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
  const folded = collation === 'folded' ? [`lower(half_width(${value})) ${way}`] : []
  return [ofNull, ...folded, `${value} ${way}`]
}

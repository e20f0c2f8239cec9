// How types of expressions go together: what fits where, and what two of them have in common.
import { isNumeric } from '../../value/schema.ts'
import type { ExpressionType, ParameterType } from '../functions/function-entry.ts'

/** Types whose values are text and may be read as such. */
export function isTextual(type: ExpressionType): boolean {
  return type === 'string' || type === 'gsid' || type === 'json'
}

function isNumber(type: ExpressionType): boolean {
  return type !== 'null' && isNumeric(type)
}

/** The type that holds values of both; undefined when there is none. Null goes with everything. */
export function commonType(a: ExpressionType, b: ExpressionType): ExpressionType | undefined {
  if (a === b || b === 'null') return a
  if (a === 'null') return b
  if (isNumber(a) && isNumber(b)) return 'decimal'
  return isTextual(a) && isTextual(b) ? 'string' : undefined
}

/** Whether values of the type may stand at a parameter; `same` is judged over all arguments. */
export function fitsParameter(type: ExpressionType, parameter: ParameterType): boolean {
  if (type === 'null' || parameter === 'any' || parameter === 'same') return true
  if (parameter === 'string') return isTextual(type)
  if (parameter === 'number') return isNumber(type)
  if (parameter === 'moment') return type === 'date' || type === 'datetime'
  return type === parameter
}

/** The function that makes the wanted type of a value, for a hint; undefined when none does. */
export function castTo(parameter: ParameterType, from: ExpressionType): string | undefined {
  if (parameter === 'string') return 'to_text'
  if (parameter === 'integer') return from === 'decimal' ? 'round' : 'to_integer'
  if (!isTextual(from)) return parameter === 'date' && from === 'datetime' ? 'date_of' : undefined
  if (parameter === 'number') return 'to_number'
  if (parameter === 'date' || parameter === 'moment') return 'to_date'
  return parameter === 'datetime' ? 'to_datetime' : undefined
}

/** Null as the only value there is becomes text. */
export function settledType(type: ExpressionType): Exclude<ExpressionType, 'null'> {
  return type === 'null' ? 'string' : type
}

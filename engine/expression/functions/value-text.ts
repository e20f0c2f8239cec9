// A value as text, the one way that fields, joins with & and outputs share.
import { decimalText } from '../../value/decimal.ts'
import type { Value } from './function-entry.ts'

export function valueText(value: Exclude<Value, null>): string {
  if (typeof value === 'string') return value
  return typeof value === 'boolean' ? String(value) : decimalText(value)
}

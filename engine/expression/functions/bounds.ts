// Bounds of what functions make: checked before the work is done.
import type { Decimal } from '../../value/decimal.ts'
import { decimalText, digitCount } from '../../value/decimal.ts'
import { limits } from '../syntax/limits.ts'
import { inMessage, RowFault } from './row-fault.ts'

/** Refuses a text of more than 4 Mi UTF-16 units. */
export function checkTextSize(units: number): void {
  if (units > limits.text) throw new RowFault('formula.too-large', { limit: limits.text })
}

/** Refuses a number of more than 1,000 digits. */
export function boundedNumber(value: Decimal): Decimal {
  if (typeof value.digits === 'number' && value.scale < 900) return value
  if (digitCount(value) > limits.digits + 10) {
    throw new RowFault('formula.too-large', { limit: limits.digits })
  }
  return value
}

/** A whole number between bounds as a plain number; throws `formula.out-of-range`. */
export function countOf(value: Decimal, least: number, most: number): number {
  const { digits, scale } = value
  if (scale === 0 && typeof digits === 'number' && digits >= least && digits <= most) return digits
  throw new RowFault('formula.out-of-range', {
    value: inMessage(decimalText(value)),
    least,
    most,
  })
}

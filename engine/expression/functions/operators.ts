// What the signs of the language do. Logic is two-valued: a comparison with null is false, `!=` and `not in` are true.
import {
  add,
  compareDecimals,
  decimalText,
  divide,
  multiply,
  negate,
  remainder,
  subtract,
  withoutTrailingZeros,
} from '../../value/decimal.ts'
import type { Decimal } from '../../value/decimal.ts'
import { compareInstants } from '../../value/moment.ts'
import { compareUtf8 } from '../../value/text-order.ts'
import type { ArithmeticSign, ComparisonSign } from '../syntax/tree.ts'
import { boundedNumber, checkTextSize } from './bounds.ts'
import { strict } from './function-entry.ts'
import type { Build, Evaluate, ExpressionType, Value } from './function-entry.ts'
import { knownMoment } from './known-moment.ts'
import { divisor } from './number.ts'
import { valueText } from './value-text.ts'

/** `/` rounds half-even to so many places and drops zeros at the end; `divide` states another number of them. */
export const quotientPlaces = 10

function arithmetic(apply: (a: Decimal, b: Decimal) => Decimal): Build {
  return strict((a: Decimal, b: Decimal) => boundedNumber(apply(a, b)))
}

/** 6 / 3 is 2, 1 / 3 is 0.3333333333. */
function quotient(a: Decimal, b: Decimal): Decimal {
  return withoutTrailingZeros(divide(a, divisor(b), quotientPlaces, 'half-even'))
}

function joined(a: Exclude<Value, null>, b: Exclude<Value, null>): string {
  const left = valueText(a)
  const right = valueText(b)
  checkTextSize(left.length + right.length)
  return left + right
}

export const arithmeticBuilds: Readonly<Record<ArithmeticSign, Build>> = {
  '+': arithmetic(add),
  '-': arithmetic(subtract),
  '*': arithmetic(multiply),
  '/': arithmetic(quotient),
  '%': arithmetic((a, b) => remainder(a, divisor(b))),
  '&': strict(joined),
}

export const negation: Build = strict((value: Decimal) => negate(value))

/** Order of two values of the same kind, neither null. */
export function compareValues(a: Exclude<Value, null>, b: Exclude<Value, null>): number {
  if (typeof a === 'string' && typeof b === 'string') return compareUtf8(a, b)
  if (typeof a === 'object' && typeof b === 'object') return compareDecimals(a, b)
  return Number(a) - Number(b)
}

/** False when one is null. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === null || b === null) return false
  return typeof a === 'object' || typeof b === 'object' ? compareValues(a, b) === 0 : a === b
}

/** As `sameValue`; moments by their instants. */
export function sameOfType(type: ExpressionType): (a: Value, b: Value) => boolean {
  if (type !== 'datetime') return sameValue
  return (a, b) => {
    if (typeof a !== 'string' || typeof b !== 'string') return false
    return compareInstants(knownMoment(a), knownMoment(b)) === 0
  }
}

function comparison(holds: (order: number) => boolean): Build {
  return ([left, right]) => {
    return (row) => {
      const a = left!(row)
      if (a === null) return false
      const b = right!(row)
      return b !== null && holds(compareValues(a, b))
    }
  }
}

export const comparisonBuilds: Readonly<Record<ComparisonSign, Build>> = {
  '=': ([left, right]) => {
    return (row) => sameValue(left!(row), right!(row))
  },
  '!=': ([left, right]) => {
    return (row) => !sameValue(left!(row), right!(row))
  },
  '<': comparison((order) => order < 0),
  '<=': comparison((order) => order <= 0),
  '>': comparison((order) => order > 0),
  '>=': comparison((order) => order >= 0),
}

export const conjunction: Build = ([left, right]) => {
  return (row) => left!(row) === true && right!(row) === true
}

export const disjunction: Build = ([left, right]) => {
  return (row) => left!(row) === true || right!(row) === true
}

/** What is null does not hold, so its opposite does. */
export const opposite: Build = ([part]) => {
  return (row) => part!(row) !== true
}

export const isNull: Build = ([part]) => {
  return (row) => part!(row) === null
}

export const isNotNull: Build = ([part]) => {
  return (row) => part!(row) !== null
}

export const isEmpty: Build = ([part]) => {
  return (row) => part!(row) === ''
}

/** Null is neither empty nor not empty. */
export const isNotEmpty: Build = ([part]) => {
  return (row) => {
    const value = part!(row)
    return value !== null && value !== ''
  }
}

/** A list of fixed values is looked up; one with values from rows is walked. */
export const isIn: Build = ([part, ...options], { fixed }) => {
  const values = fixed.slice(1)
  if (!values.includes(undefined)) return lookedUp(part!, values as readonly Value[])
  return (row) => {
    const value = part!(row)
    return options.some((option) => sameValue(value, option(row)))
  }
}

function lookedUp(part: Evaluate, values: readonly Value[]): Evaluate {
  const keys = new Set(values.filter((value) => value !== null).map(keyOf))
  return (row) => {
    const value = part(row)
    return value !== null && keys.has(keyOf(value))
  }
}

/** Numbers by value: 1.50 is in (1.5). Values of one list have one type, so kinds cannot be mixed up. */
function keyOf(value: Exclude<Value, null>): string {
  return typeof value === 'object' ? decimalText(withoutTrailingZeros(value)) : String(value)
}

export const isNotIn: Build = (parts, context) => {
  const within = isIn(parts, context)
  return (row) => !within(row)
}

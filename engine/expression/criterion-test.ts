// One criterion as a test on a value's bytes: literals are read once, comparison follows the field's type.
import { AwaseError } from '../error.ts'
import type { Slice } from '../batch/vector.ts'
import { fieldIndex } from '../value/schema.ts'
import type { Schema } from '../value/schema.ts'
import { compareText, containsText, equalText, standsAt, textSlice } from '../value/text.ts'
import type { Criterion, Operator } from './condition.ts'
import { comparingOf, comparingOfPair, textSet } from './literal.ts'
import type { Comparing, Order } from './literal.ts'
import { criterionLetter } from './logic.ts'
import { checkRelative, daysMeant, isWithin } from './relative-days.ts'
import type { RunDay } from './relative-days.ts'

/** A test of one field's value alone: the same for equal bytes, so a dictionary needs it once per entry. */
export interface ValueTest {
  kind: 'value'
  column: number
  /** The criterion's truth where the field is null. */
  onNull: boolean
  test(value: Slice): boolean
}

/** A test of two fields of the same row; null on either side gives `onNull`. */
export interface PairTest {
  kind: 'pair'
  column: number
  other: number
  onNull: boolean
  test(value: Slice, other: Slice): boolean
}

export type CriterionTest = ValueTest | PairTest

const orderings: Partial<Record<Operator, (order: Order) => boolean>> = {
  equals: (order) => order === 0,
  'not-equals': (order) => order !== 0,
  less: (order) => order !== null && order < 0,
  'less-or-equal': (order) => order !== null && order <= 0,
  greater: (order) => order !== null && order > 0,
  'greater-or-equal': (order) => order !== null && order >= 0,
}

const searches: Partial<Record<Operator, (whole: Slice, part: Slice) => boolean>> = {
  contains: containsText,
  'not-contains': (whole, part) => !containsText(whole, part),
  'starts-with': (whole, part) => fits(whole, part) && standsAt(whole, whole.start, part),
  'ends-with': (whole, part) =>
    fits(whole, part) && standsAt(whole, whole.end - (part.end - part.start), part),
}

const presences: Partial<Record<Operator, (value: Slice) => boolean>> = {
  'is-null': () => false,
  'is-not-null': () => true,
  'is-empty': (value) => value.start === value.end,
  'is-not-empty': (value) => value.start !== value.end,
}

/** Comparisons that hold when a side is null. */
const trueOnNull: ReadonlySet<Operator> = new Set([
  'not-equals',
  'not-in',
  'not-contains',
  'is-null',
])

function fits(whole: Slice, part: Slice): boolean {
  return whole.end - whole.start >= part.end - part.start
}

/** Throws `schema.field-missing`, `condition.criterion-incomplete`, or that of a literal (`Comparing.check`, `checkRelative`). */
export function compileCriterion(
  criterion: Criterion,
  index: number,
  schema: Schema,
  run: RunDay,
): CriterionTest {
  const { field, operator, operand } = criterion
  const column = columnOf(schema, field)
  const onNull = trueOnNull.has(operator)
  const range = daysMeant(criterion, run)
  if (range !== undefined) {
    checkRelative(criterion, schema[column]!)
    return { kind: 'value', column, onNull, test: isWithin(range) }
  }
  const { type } = schema[column]!
  const lettered = { ...criterion, letter: criterionLetter(index) }
  if (operand.kind === 'field') {
    const other = columnOf(schema, operand.field)
    const comparing = comparingOfPair(type, schema[other]!.type)
    return { kind: 'pair', column, other, onNull, test: pairTest(lettered, comparing) }
  }
  return { kind: 'value', column, onNull, test: valueTest(lettered, comparingOf(type)) }
}

function columnOf(schema: Schema, field: string): number {
  const column = fieldIndex(schema, field)
  if (column >= 0) return column
  throw new AwaseError('schema.field-missing', { place: { field }, values: { field } })
}

/** Its letter goes into the message of an unfinished criterion. */
type Lettered = Criterion & { letter: string }

function incomplete({ field, letter }: Lettered): AwaseError {
  return new AwaseError('condition.criterion-incomplete', { place: { field }, values: { letter } })
}

function valueTest(
  criterion: Lettered,
  comparing: Comparing | undefined,
): (value: Slice) => boolean {
  const { field, operator, operand } = criterion
  const presence = presences[operator]
  if (presence !== undefined) return presence
  if (operand.kind === 'values' && (operator === 'in' || operator === 'not-in')) {
    const isIn = comparing?.set(operand.values, field) ?? textSet(operand.values)
    return operator === 'in' ? isIn : (value) => !isIn(value)
  }
  if (operand.kind !== 'value') throw incomplete(criterion)
  const holds = orderings[operator]
  if (holds !== undefined && comparing !== undefined) {
    const order = comparing.order(operand.value, field)
    return (value) => holds(order(value))
  }
  const literal = textSlice(operand.value)
  const test = textTest(criterion)
  return (value) => test(value, literal)
}

function pairTest(
  criterion: Lettered,
  comparing: Comparing | undefined,
): (a: Slice, b: Slice) => boolean {
  const holds = orderings[criterion.operator]
  if (holds === undefined || comparing === undefined) return textTest(criterion)
  const order = comparing.pair()
  return (a, b) => holds(order(a, b))
}

function textTest(criterion: Lettered): (a: Slice, b: Slice) => boolean {
  const { operator } = criterion
  if (operator === 'equals') return equalText
  if (operator === 'not-equals') return (a, b) => !equalText(a, b)
  const holds = orderings[operator]
  if (holds !== undefined) return (a, b) => holds(compareText(a, b))
  const search = searches[operator]
  if (search !== undefined) return search
  throw incomplete(criterion)
}

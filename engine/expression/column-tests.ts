// Sorts criteria by the columns that they look at: what is asked of one column is answered together.
import { locate } from '../batch/batch.ts'
import type { Batch } from '../batch/batch.ts'
import { newSlice } from '../batch/vector.ts'
import { isNumeric } from '../value/schema.ts'
import type { Schema } from '../value/schema.ts'
import type { ColumnTests, Pattern } from './column-classes.ts'
import type { Criterion } from './condition.ts'
import { compileCriterion } from './criterion-test.ts'
import type { PairTest, ValueTest } from './criterion-test.ts'
import { numberLiteral } from './literal.ts'
import type { RunDay } from './relative-days.ts'
import { ScaledLiterals } from './scaled-literals.ts'

/** Where the truth of a criterion is found: a bit of the patterns of one group. */
export interface Place {
  group: number
  bit: number
}

export interface GroupedTests {
  groups: ColumnTests[]
  /** By criterion. */
  places: Place[]
}

/** A pattern is a word of bits. */
const mostTests = 31

const presences = new Set(['is-null', 'is-not-null', 'is-empty', 'is-not-empty'])
const comparisons = new Set([
  'equals',
  'not-equals',
  'less',
  'less-or-equal',
  'greater',
  'greater-or-equal',
  'in',
  'not-in',
])

interface Known<Test> {
  criterion: Criterion
  test: Test
}

/** Throws what `compileCriterion` throws. Undefined when a column has more different tests than a pattern has bits. */
export function groupTests(
  criteria: readonly { criterion: Criterion; index: number }[],
  schema: Schema,
  run: RunDay,
): GroupedTests | undefined {
  const byColumn = new Map<number, Known<ValueTest>[]>()
  const pairs: PairTest[] = []
  const found = criteria.map(({ criterion, index }) => {
    const test = compileCriterion(criterion, index, schema, run)
    if (test.kind === 'pair') return { column: -1, bit: pairs.push(test) - 1 }
    const known = byColumn.get(test.column) ?? []
    byColumn.set(test.column, known)
    const text = JSON.stringify(criterion)
    const same = known.findIndex((other) => JSON.stringify(other.criterion) === text)
    const bit = same < 0 ? known.push({ criterion, test }) - 1 : same
    return { column: test.column, bit }
  })
  if ([...byColumn.values()].some((known) => known.length > mostTests)) return undefined
  const columns = [...byColumn.keys()]
  const places = found.map(({ column, bit }) =>
    column < 0 ? { group: columns.length + bit, bit: 0 } : { group: columns.indexOf(column), bit },
  )
  const groups = [...byColumn].map(([column, known]) => testsOf(column, known, schema))
  return { groups: [...groups, ...pairs.map(pairTests)], places }
}

function testsOf(column: number, known: readonly Known<ValueTest>[], schema: Schema): ColumnTests {
  const patternAt = patternByValue(
    column,
    known.map(({ test }) => test),
  )
  const operators = known.map(({ criterion }) => criterion.operator)
  if (operators.every((operator) => operator === 'is-null' || operator === 'is-not-null')) {
    return { column, patternAt, kind: 'nulls', literals: undefined }
  }
  const numeric =
    isNumeric(schema[column]!.type) &&
    operators.every((operator) => comparisons.has(operator) || presences.has(operator))
  const literals = numeric ? literalsOf(known.map(({ criterion }) => criterion)) : undefined
  const kind = literals === undefined ? 'texts' : 'numbers'
  return { column, patternAt, kind, literals }
}

function literalsOf(criteria: readonly Criterion[]): ScaledLiterals | undefined {
  const numbers = criteria.flatMap(({ field, operand }) => {
    if (operand.kind === 'value') return [numberLiteral(operand.value, field)]
    if (operand.kind === 'values') return operand.values.map((text) => numberLiteral(text, field))
    return []
  })
  return ScaledLiterals.of(numbers)
}

/** Bit i is the truth of test i. */
function patternByValue(
  column: number,
  tests: readonly ValueTest[],
): (batch: Batch, row: number) => Pattern {
  const value = newSlice()
  return (batch, row) => {
    const known = locate(batch.columns[column]!, row, value)
    let pattern = 0
    for (let i = 0; i < tests.length; i++) {
      const { test, onNull } = tests[i]!
      if (known ? test(value) : onNull) pattern |= 1 << i
    }
    return pattern
  }
}

function pairTests({ column, other, onNull, test }: PairTest): ColumnTests {
  const value = newSlice()
  const second = newSlice()
  return {
    column,
    kind: 'rows',
    literals: undefined,
    patternAt({ columns }, row) {
      const known = locate(columns[column]!, row, value) && locate(columns[other]!, row, second)
      return (known ? test(value, second) : onNull) ? 1 : 0
    },
  }
}

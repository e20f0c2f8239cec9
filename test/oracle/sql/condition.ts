// A condition in SQL. Logic is two-valued: with null on either side every comparison is false, but `differs from`, `none of` and
// `does not contain` are true; so every criterion ends in a coalesce that says which.
import type { Condition, Criterion } from '../../../engine/expression/condition.ts'
import type { Field, FieldType } from '../../../engine/value/schema.ts'
import { runContext as context } from '../../engine/rows.ts'
import { isNumeric } from '../values.ts'
import { all, column, literal } from './literals.ts'
import { spanSql } from './spans.ts'
import type { SpanSql } from './spans.ts'

const comparisons: Readonly<Record<string, string>> = {
  equals: '=',
  'not-equals': '<>',
  less: '<',
  'less-or-equal': '<=',
  greater: '>',
  'greater-or-equal': '>=',
}

const trueWithNull = new Set(['not-equals', 'not-in', 'not-contains'])

export function conditionSql({ criteria, logic }: Condition, schema: readonly Field[]): string {
  const tests = criteria.map((criterion) => criterionSql(criterion, schema))
  return logic.trim() === '' ? all(tests) : logicSql(logic, tests)
}

/** SQL's words bind as those of a logic do: `not` before `and` before `or`. */
function logicSql(logic: string, tests: readonly string[]): string {
  const words: Readonly<Record<string, string>> = {
    かつ: 'and',
    または: 'or',
    und: 'and',
    oder: 'or',
    nicht: 'not',
  }
  return logic
    .replace(/&&/g, ' and ')
    .replace(/\|\|/g, ' or ')
    .replace(/!/g, ' not ')
    .replace(/かつ|または|\p{L}+/gu, (word) => {
      if (/^[A-Z]$/.test(word)) return `(${tests[word.charCodeAt(0) - 65]!})`
      return words[word] ?? word.toLowerCase()
    })
}

function criterionSql({ field, operator, operand }: Criterion, schema: readonly Field[]): string {
  const index = schema.findIndex(({ name }) => name === field)
  const value = column(index)
  if (operator === 'is-null') return `${value} is null`
  if (operator === 'is-not-null') return `${value} is not null`
  if (operator === 'is-empty') return `coalesce(${value} = '', false)`
  if (operator === 'is-not-empty') return `coalesce(${value} <> '', false)`
  const count = operand.kind === 'value' ? operand.value : ''
  const span = spanSql(operator, count, context.startedAtLocal.slice(0, 10))
  if (span !== undefined) return `coalesce(${withinSql(value, span)}, false)`
  const by = comparedBy(schema[index]!.type)
  const others = operandSql(operand, schema)
  const test = testSql(operator, value, others, by)
  const known =
    operand.kind === 'field'
      ? `${value} is not null and ${others[0]!} is not null`
      : `${value} is not null`
  return `case when ${known} then ${test} else ${trueWithNull.has(operator)} end`
}

/** By the day that a value shows, in the years of four digits that all of them have. */
function withinSql(value: string, { from, to }: SpanSql): string {
  const day = `substr(${value}, 1, 10)`
  const first = from === null ? 'true' : `${day} >= strftime(${from}, '%Y-%m-%d')`
  return to === null ? first : `${first} and ${day} <= strftime(${to}, '%Y-%m-%d')`
}

function operandSql(operand: Criterion['operand'], schema: readonly Field[]): string[] {
  if (operand.kind === 'value') return [literal(operand.value)]
  if (operand.kind === 'values') return operand.values.map(literal)
  const name = operand.kind === 'field' ? operand.field : ''
  return [column(schema.findIndex((field) => field.name === name))]
}

/** Numbers by value, times by their instant, all else as it stands. */
function comparedBy(type: FieldType): string {
  if (isNumeric(type)) return 'num'
  return type === 'datetime' ? 'moment' : ''
}

/** Of values that are not null. Text that is no number, or no time, compares with one as null does. */
function testSql(operator: string, value: string, others: readonly string[], by: string): string {
  const as = (expression: string): string => `${by}(${expression})`
  const [other] = others
  const comparison = comparisons[operator]
  if (comparison !== undefined) {
    return `coalesce(${as(value)} ${comparison} ${as(other!)}, ${operator === 'not-equals'})`
  }
  const isIn = `coalesce(${as(value)} in (${others.map(as).join(', ')}), false)`
  switch (operator) {
    case 'in':
      return others.length === 0 ? 'false' : isIn
    case 'not-in':
      return others.length === 0 ? 'true' : `not ${isIn}`
    case 'contains':
      return `contains(${value}, ${other!})`
    case 'not-contains':
      return `not contains(${value}, ${other!})`
    case 'starts-with':
      return `starts_with(${value}, ${other!})`
    case 'ends-with':
      return `suffix(${value}, ${other!})`
    default:
      throw new Error(`no SQL for ${operator}`)
  }
}

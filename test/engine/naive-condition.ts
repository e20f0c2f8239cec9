// A slow, obvious reading of conditions: strings, bigints and recursion. The oracle of filter and case.
import type { Condition, Criterion } from '../../engine/expression/condition.ts'
import { parseLogic } from '../../engine/expression/logic.ts'
import type { Logic } from '../../engine/expression/logic.ts'
import { fieldIndex } from '../../engine/value/schema.ts'
import type { Schema } from '../../engine/value/schema.ts'
import type { Row } from './rows.ts'

/** A decimal as a whole number of 10^-30. */
function scaled(text: string): bigint {
  const [, sign, whole, fraction = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text)!
  const magnitude = BigInt(whole! + fraction.padEnd(30, '0'))
  return sign === '-' ? -magnitude : magnitude
}

type Kind = 'number' | 'time' | 'text'

function kindOf(type: string): Kind {
  if (type === 'datetime') return 'time'
  return type === 'integer' || type === 'decimal' ? 'number' : 'text'
}

function order(a: string, b: string, kind: Kind): number {
  if (kind === 'time') return Date.parse(utc(a)) - Date.parse(utc(b))
  if (kind === 'text') return Buffer.compare(Buffer.from(a), Buffer.from(b))
  const difference = scaled(a) - scaled(b)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** A time without an offset is one of UTC. */
function utc(text: string): string {
  return /(Z|[+-]..:..)$/.test(text) ? text : `${text}Z`
}

function compares(operator: string, value: string, other: string, kind: Kind): boolean {
  const sign = order(value, other, kind)
  switch (operator) {
    case 'equals':
      return sign === 0
    case 'not-equals':
      return sign !== 0
    case 'less':
      return sign < 0
    case 'less-or-equal':
      return sign <= 0
    case 'greater':
      return sign > 0
    case 'greater-or-equal':
      return sign >= 0
    case 'contains':
      return value.includes(other)
    case 'not-contains':
      return !value.includes(other)
    case 'starts-with':
      return value.startsWith(other)
    default:
      return value.endsWith(other)
  }
}

function criterionHolds({ field, operator, operand }: Criterion, schema: Schema, row: Row) {
  const column = fieldIndex(schema, field)
  const value = row[column]!
  const kind = kindOf(schema[column]!.type)
  if (operator === 'is-null') return value === null
  const onNull = ['not-equals', 'not-in', 'not-contains'].includes(operator)
  if (value === null) return onNull
  if (operand.kind === 'none') {
    return operator === 'is-not-null' || (value === '') === (operator === 'is-empty')
  }
  if (operand.kind === 'values') {
    const isIn = operand.values.some((other) => order(value, other, kind) === 0)
    return isIn === (operator === 'in')
  }
  const other = operand.kind === 'value' ? operand.value : row[fieldIndex(schema, operand.field)]!
  return other === null ? onNull : compares(operator, value, other, kind)
}

function logicHolds(logic: Logic, holds: (criterion: number) => boolean): boolean {
  if (logic.kind === 'criterion') return holds(logic.criterion)
  if (logic.kind === 'not') return !logicHolds(logic.part, holds)
  const truths = logic.parts.map((part) => logicHolds(part, holds))
  return logic.kind === 'and' ? !truths.includes(false) : truths.includes(true)
}

export function holdsNaively({ criteria, logic }: Condition, schema: Schema, row: Row): boolean {
  const tree = parseLogic(logic, criteria.length)
  return (
    tree === null ||
    logicHolds(tree, (criterion) => criterionHolds(criteria[criterion]!, schema, row))
  )
}

// Conditions made at random over a schema, and what of them was reached.
import { operators } from '../../engine/expression/condition.ts'
import type { Condition, Criterion } from '../../engine/expression/condition.ts'
import { isRelative } from '../../engine/expression/relative-days.ts'
import { mostOf, unitOf } from '../../engine/expression/relative-spans.ts'
import type { Unit } from '../../engine/expression/relative-spans.ts'
import { isTemporal } from '../../engine/value/schema.ts'
import type { Field } from '../../engine/value/schema.ts'
import { runContext as context } from '../engine/rows.ts'
import type { Random } from './random.ts'
import { isNumeric, valid } from './values.ts'

const relative = operators.filter(isRelative)
const absolute = operators.filter((operator) => !isRelative(operator))
const numberOperators = new Set(operators.slice(0, 8))

/** Most at once. */
const mostCriteria = 26

export function someCondition(random: Random, schema: readonly Field[]): Condition {
  const many = random.chance(0.15) ? mostCriteria : 4
  const plain = random.list(0, many, () => someCriterion(random, schema))
  // There are many of them for the few schemas that hold days.
  const dated = schema.filter(({ type }) => isTemporal(type))
  const counted = random.list(0, dated.length === 0 ? 0 : 8, () => {
    return someDated(random, random.pick(dated))
  })
  const criteria = [...counted, ...plain].slice(0, mostCriteria)
  const logic =
    criteria.length > 0 && random.chance(0.5) ? someLogic(random, criteria.length, 3) : ''
  return { criteria, logic }
}

function someCriterion(random: Random, schema: readonly Field[]): Criterion {
  const { name: field, type } = random.pick(schema)
  const operator = random.pick(absolute)
  const texts = isNumeric(type) && !numberOperators.has(operator) ? valid.string : valid[type]
  const value = (): string => random.pick(texts)
  if (operator.startsWith('is-')) return { field, operator, operand: { kind: 'none' } }
  if (operator === 'in' || operator === 'not-in') {
    return { field, operator, operand: { kind: 'values', values: random.list(0, 20, value) } }
  }
  const operand: Criterion['operand'] = random.chance(0.25)
    ? { kind: 'field', field: random.pick(schema).name }
    : { kind: 'value', value: value() }
  return { field, operator, operand }
}

/** Counts from the day of the run. */
function someDated(random: Random, { name: field, type }: Field): Criterion {
  const operator = random.pick(relative)
  const unit = unitOf(operator)
  if (unit === undefined) return { field, operator, operand: { kind: 'none' } }
  const value = someCount(random, random.pick(valid[type]), unit)
  return { field, operator, operand: { kind: 'value', value } }
}

const daysOf: Readonly<Record<Unit, number>> = {
  days: 1,
  weeks: 7,
  months: 30.4,
  quarters: 91.3,
  years: 365.25,
}

/** Often as many as lie between a value and today, or one more or less. */
function someCount(random: Random, value: string, unit: Unit): string {
  const [from, to] = [value, context.startedAtLocal].map((text) => Date.parse(text.slice(0, 10)))
  const days = Math.abs(to! - from!) / 86_400_000
  const between = Math.round(days / daysOf[unit]) + random.int(-1, 1)
  const few = random.int(1, 9)
  return String(between >= 1 && between <= mostOf[unit] && random.chance(0.8) ? between : few)
}

const words: Readonly<Record<'and' | 'or', readonly string[]>> = {
  and: [' and ', ' AND ', '&&', ' かつ ', ' und '],
  or: [' or ', '||', ' または ', ' oder '],
}

function someLogic(random: Random, criteria: number, depth: number): string {
  const part = (): string => {
    const inner =
      depth > 0 && random.chance(0.4)
        ? `(${someLogic(random, criteria, depth - 1)})`
        : String.fromCharCode(65 + random.int(0, criteria - 1))
    return random.chance(0.2) ? random.pick(['not ', '!', 'nicht ']) + inner : inner
  }
  let logic = part()
  for (let i = random.int(0, 3); i > 0; i--)
    logic += random.pick(words[random.pick(['and', 'or'] as const)]) + part()
  return logic
}

/** Every operator, on numbers and on other types, with each kind of operand. */
export const conditionCovers: readonly string[] = [
  ...operators,
  'compared with a field',
  'logic',
  'no criterion',
  'more criteria than a table holds',
]

export function conditionReached({ criteria, logic }: Condition): string[] {
  return [
    ...criteria.map(({ operator }) => operator),
    ...(criteria.some(({ operand }) => operand.kind === 'field') ? ['compared with a field'] : []),
    ...(logic === '' ? [] : ['logic']),
    ...(criteria.length === 0 ? ['no criterion'] : []),
    ...(criteria.length > 12 ? ['more criteria than a table holds'] : []),
  ]
}

// What can be said about a condition before it meets a row.
import { AwaseError } from '../error.ts'
import type { Problems } from '../inference/problems.ts'
import { isTemporal, isNumeric } from '../value/schema.ts'
import type { Field, FieldType, Schema } from '../value/schema.ts'
import type { Condition, Criterion, Operand, Operator } from './condition.ts'
import { comparingOf } from './literal.ts'
import type { Comparing } from './literal.ts'
import { criteriaIn, criterionLetter, parseLogic } from './logic.ts'
import { checkRelative, isCounting, isRelative } from './relative-days.ts'

const ordering: ReadonlySet<Operator> = new Set([
  'less',
  'less-or-equal',
  'greater',
  'greater-or-equal',
])

/** Operators that take the value of a number or a time, not its text. */
const comparing: ReadonlySet<Operator> = new Set([
  ...ordering,
  'equals',
  'not-equals',
  'in',
  'not-in',
])

/** What an operator is given: nothing, several values, a number of days, weeks and the like, or one value or field. */
export function operandOf(operator: Operator): 'none' | 'values' | 'count' | 'one' {
  if (isCounting(operator)) return 'count'
  if (isRelative(operator) || operator.startsWith('is-')) return 'none'
  return operator === 'in' || operator === 'not-in' ? 'values' : 'one'
}

/** Adds the problems of a condition that stands at `formKey` of its node's config. */
export function checkCondition(
  condition: Condition,
  schema: Schema | undefined,
  formKey: string,
  problems: Problems,
): void {
  condition.criteria.forEach((criterion, index) => {
    const place = { formKey: `${formKey}.criteria.${index}`, letter: criterionLetter(index) }
    checkCriterion(criterion, schema, place, problems)
  })
  checkLogic(condition, `${formKey}.logic`, problems)
}

interface CriterionPlace {
  formKey: string
  letter: string
}

function checkCriterion(
  { field: name, operator, operand }: Criterion,
  schema: Schema | undefined,
  { formKey, letter }: CriterionPlace,
  problems: Problems,
): void {
  const values = { letter }
  if (name === '') {
    problems.error('condition.criterion-incomplete', { formKey: `${formKey}.field`, values })
    return
  }
  const field = problems.field(schema, name, `${formKey}.field`)
  if (!fits(operator, operand.kind)) {
    problems.error('condition.criterion-incomplete', { formKey: `${formKey}.operand`, values })
    return
  }
  const other =
    operand.kind === 'field'
      ? problems.field(schema, operand.field, `${formKey}.operand.field`)
      : undefined
  if (field === undefined) return
  if (isRelative(operator)) {
    checkDays({ field: name, operator, operand }, field, formKey, problems)
    return
  }
  checkTypes(field, other, operator, formKey, problems)
  const by = comparingOf(field.type)
  if (by !== undefined && comparing.has(operator)) {
    checkLiterals(by, field.name, operand, `${formKey}.operand`, problems)
  }
}

/** Only days can be counted from today. */
function checkDays(criterion: Criterion, field: Field, formKey: string, problems: Problems): void {
  try {
    checkRelative(criterion, field)
  } catch (error) {
    if (!(error instanceof AwaseError)) throw error
    const part = error.code === 'condition.count' ? 'operand.value' : 'operator'
    const place = { field: field.name, formKey: `${formKey}.${part}` }
    problems.error(error.code, { ...place, values: error.values })
  }
}

function fits(operator: Operator, operand: Criterion['operand']['kind']): boolean {
  const wanted = operandOf(operator)
  if (wanted === 'one') return operand === 'value' || operand === 'field'
  return operand === (wanted === 'count' ? 'value' : wanted)
}

function checkTypes(
  field: Field,
  other: Field | undefined,
  operator: Operator,
  formKey: string,
  problems: Problems,
): void {
  if (ordering.has(operator) && field.type === 'string') {
    problems.notice('condition.text-order', { field: field.name, formKey: `${formKey}.operator` })
  }
  if (other !== undefined && kindOf(field.type) !== kindOf(other.type)) {
    problems.notice('condition.types-differ', {
      field: field.name,
      formKey: `${formKey}.operand.field`,
      values: { other: other.name },
    })
  }
}

/** Values of one kind are compared as what they are, those of two as text. */
function kindOf(type: FieldType): 'number' | 'moment' | 'boolean' | 'text' {
  if (isNumeric(type)) return 'number'
  if (isTemporal(type)) return 'moment'
  return type === 'boolean' ? type : 'text'
}

/** Numbers are compared with numbers, days with days: what is none would stop the run. */
function checkLiterals(
  by: Comparing,
  field: string,
  operand: Operand,
  formKey: string,
  problems: Problems,
): void {
  const texts = operand.kind === 'values' ? operand.values : []
  const all = operand.kind === 'value' ? [operand.value] : texts
  try {
    for (const text of all) by.check(text, field)
  } catch (error) {
    if (!(error instanceof AwaseError)) throw error
    problems.error(error.code, { field, formKey, values: error.values })
  }
}

function checkLogic({ criteria, logic }: Condition, formKey: string, problems: Problems): void {
  try {
    const named = criteriaIn(parseLogic(logic, criteria.length))
    for (let index = 0; index < criteria.length; index++) {
      const values = { letter: criterionLetter(index) }
      if (!named.has(index)) problems.notice('condition.criterion-unused', { formKey, values })
    }
  } catch (error) {
    if (!(error instanceof AwaseError)) throw error
    problems.error(error.code, { formKey, values: error.values })
  }
}

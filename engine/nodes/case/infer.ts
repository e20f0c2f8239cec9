// What a case field makes of its input: one field more, or one replaced in place.
import { checkCondition } from '../../expression/check-condition.ts'
import { withField } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import { checkFixedValue } from '../../inference/fixed-value.ts'
import { inferFormula } from '../../inference/formula.ts'
import type { InferContext, Inference } from '../node-type.ts'
import { Problems } from '../../inference/problems.ts'
import type { CaseConfig, CaseResult } from './config.ts'

export function inferCase(config: CaseConfig, context: InferContext): Inference {
  const problems = new Problems(context.nodeId)
  const input = context.inputs['in']
  if (config.field === '') problems.error('case.no-field-name', { formKey: 'field' })
  if (config.cases.length === 0) problems.notice('case.no-case', { formKey: 'cases' })
  config.cases.forEach(({ condition, result }, index) => {
    const formKey = `cases.${index}`
    checkCase(condition.criteria.length, index, config.cases.length, problems)
    checkCondition(condition, input, `${formKey}.condition`, problems)
    checkResult(result, config, input, `${formKey}.result`, problems)
  })
  checkResult(config.otherwise, config, input, 'otherwise', problems)
  if (input === undefined || config.field === '') {
    return { ...(input === undefined ? {} : { output: input }), problems: problems.found }
  }
  const output = withField(input, { name: config.field, type: config.type })
  return { output, problems: problems.found }
}

/** A case without criteria takes every row that reaches it: the cases after it never fire. */
function checkCase(criteria: number, index: number, cases: number, problems: Problems): void {
  if (criteria > 0 || index === cases - 1) return
  problems.notice('case.takes-all', { formKey: `cases.${index}`, values: { case: index + 1 } })
}

function checkResult(
  result: CaseResult,
  { field: name, type }: CaseConfig,
  input: Schema | undefined,
  formKey: string,
  problems: Problems,
): void {
  if (result.kind === 'value') {
    checkFixedValue(result.value, type, { field: name, formKey: `${formKey}.value` }, problems)
  }
  if (result.kind === 'formula') {
    inferFormula(result.expression, type, input, `${formKey}.expression`, problems)
  }
  if (result.kind !== 'field') return
  if (result.field === '') {
    problems.error('case.no-result-field', { formKey: `${formKey}.field` })
    return
  }
  const source = problems.field(input, result.field, `${formKey}.field`)
  if (source === undefined || type === 'string' || source.type === type) return
  problems.notice('case.result-type', {
    field: source.name,
    formKey,
    values: { target: name, from: source.type, to: type },
  })
}

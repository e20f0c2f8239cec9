// What a formula makes of its input: one field more, or one replaced in place.
import { inferFormula } from '../../inference/formula.ts'
import { Problems } from '../../inference/problems.ts'
import { withField } from '../../value/schema.ts'
import type { InferContext, Inference } from '../node-type.ts'
import type { FormulaConfig } from './config.ts'

export function inferFormulaNode(config: FormulaConfig, context: InferContext): Inference {
  const { field, expression, type } = config
  const problems = new Problems(context.nodeId)
  const input = context.inputs['in']
  if (field === '') problems.error('formula.no-field-name', { formKey: 'field' })
  const inferred = inferFormula(expression, type, input, 'expression', problems)
  if (input === undefined || field === '') {
    return { ...(input === undefined ? {} : { output: input }), problems: problems.found }
  }
  // A broken formula keeps the field, so that what follows does not break with it.
  const declared = type === 'inferred' ? 'string' : type
  const output = withField(input, { name: field, type: inferred ?? declared })
  return { output, problems: problems.found }
}

// What a filter makes of its input: the same fields, fewer rows.
import { checkCondition } from '../../expression/check-condition.ts'
import type { InferContext, Inference } from '../node-type.ts'
import { Problems } from '../../inference/problems.ts'
import type { FilterConfig } from './config.ts'

export function inferFilter({ condition }: FilterConfig, context: InferContext): Inference {
  const problems = new Problems(context.nodeId)
  const input = context.inputs['in']
  if (condition.criteria.length === 0) {
    problems.notice('filter.no-condition', { formKey: 'condition' })
  }
  checkCondition(condition, input, 'condition', problems)
  return { ...(input === undefined ? {} : { output: input }), problems: problems.found }
}

// What a sort makes of its input: the same fields, the same rows, in another order.
import { Problems } from '../../inference/problems.ts'
import type { InferContext, Inference } from '../node-type.ts'
import type { SortConfig } from './config.ts'

export function inferSort({ keys }: SortConfig, context: InferContext): Inference {
  const problems = new Problems(context.nodeId)
  const input = context.inputs['in']
  if (keys.length === 0) problems.notice('sort.no-key', { formKey: 'keys' })
  keys.forEach(({ field }, index) => {
    const formKey = `keys.${index}.field`
    if (field === '') problems.error('config.empty', { formKey })
    else problems.field(input, field, formKey)
  })
  return { ...(input === undefined ? {} : { output: input }), problems: problems.found }
}

// What a dedupe makes of its input: the same fields, fewer rows.
import { Problems } from '../../inference/problems.ts'
import type { InferContext, Inference } from '../node-type.ts'
import type { DedupeConfig } from './config.ts'

export function inferDedupe(config: DedupeConfig, context: InferContext): Inference {
  const problems = new Problems(context.nodeId)
  const input = context.inputs['in']
  if (config.fields?.length === 0) problems.error('dedupe.no-field', { formKey: 'fields' })
  config.fields?.forEach((name, index) => problems.field(input, name, `fields.${index}`))
  if (ordersRows(config)) {
    if (config.by === '') problems.error('config.empty', { formKey: 'by' })
    else problems.field(input, config.by, 'by')
  }
  return { ...(input === undefined ? {} : { output: input }), problems: problems.found }
}

export function ordersRows({ keep }: DedupeConfig): boolean {
  return keep === 'lowest' || keep === 'highest'
}

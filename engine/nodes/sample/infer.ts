// What a sample makes of its input: the same fields, fewer rows.
import { Problems } from '../../inference/problems.ts'
import type { InferContext, Inference } from '../node-type.ts'
import type { SampleConfig } from './config.ts'

export function inferSample(
  { how, rows, percent }: SampleConfig,
  context: InferContext,
): Inference {
  const problems = new Problems(context.nodeId)
  const input = context.inputs['in']
  if (how === 'first' && rows === 0) problems.notice('sample.nothing', { formKey: 'rows' })
  if (how === 'share' && percent === 0) problems.notice('sample.nothing', { formKey: 'percent' })
  return { ...(input === undefined ? {} : { output: input }), problems: problems.found }
}

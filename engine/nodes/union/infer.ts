// What a union makes of its inputs: the fields of the first, then those that only the second has.
import { Problems } from '../../inference/problems.ts'
import type { InferContext, Inference } from '../node-type.ts'
import type { UnionConfig } from './config.ts'
import { unitedFields } from './fields.ts'

export function inferUnion({ match }: UnionConfig, context: InferContext): Inference {
  const problems = new Problems(context.nodeId)
  const { first, second } = context.inputs
  if (first === undefined || second === undefined) return { problems: problems.found }
  const fields = unitedFields(match, first, second)
  const output = fields.map(({ name, type, first: at }) => ({
    name,
    type: type ?? first[at]!.type,
  }))
  for (const { name, type, first: a, second: b } of fields) {
    if (type !== null && (a < 0 || b < 0)) {
      const missing = a < 0 ? 'first' : 'second'
      problems.notice('union.field-missing', { field: name, formKey: 'match', values: { missing } })
    }
    if (type !== null) continue
    const values = { firstType: first[a]!.type, secondType: second[b]!.type }
    problems.error('union.types', { field: name, formKey: 'match', values })
  }
  return { output, problems: problems.found }
}

// What a union makes of its inputs: the fields of the first, then those that only the second has.
import { checkFixedValue } from '../../inference/fixed-value.ts'
import { Problems } from '../../inference/problems.ts'
import type { Field } from '../../value/schema.ts'
import type { InferContext, Inference } from '../node-type.ts'
import type { UnionConfig } from './config.ts'
import { unitedFields } from './fields.ts'

export function inferUnion(config: UnionConfig, context: InferContext): Inference {
  const problems = new Problems(context.nodeId)
  const { first, second } = context.inputs
  if (first === undefined || second === undefined) return { problems: problems.found }
  const fields = unitedFields(config.match, first, second)
  const output = fields.map(({ name, type, first: at }) => ({
    name,
    type: type ?? first[at]!.type,
  }))
  for (const { name, type, first: a, second: b } of fields) {
    if (type !== null) {
      if (a < 0 || b < 0) checkMissing(config, { name, type }, a < 0 ? 'first' : 'second', problems)
      continue
    }
    const values = { firstType: first[a]!.type, secondType: second[b]!.type }
    problems.error('union.types', { field: name, formKey: 'match', values })
  }
  return { output, problems: problems.found }
}

function checkMissing(
  { missing, missingValue }: UnionConfig,
  { name: field, type }: Field,
  port: 'first' | 'second',
  problems: Problems,
): void {
  const values = { missing: port }
  if (missing === 'value') {
    checkFixedValue(missingValue, type, { field, formKey: 'missingValue' }, problems)
  } else if (missing === 'problem') {
    problems.error('union.field-lacking', { field, formKey: 'missing', values })
  } else problems.notice('union.field-missing', { field, formKey: 'match', values })
}

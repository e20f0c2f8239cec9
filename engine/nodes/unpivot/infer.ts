// What an unpivot makes of its input: the other fields, then a name and a value.
import { withMadeFields } from '../../inference/made-fields.ts'
import { Problems } from '../../inference/problems.ts'
import { isNumeric } from '../../value/schema.ts'
import type { FieldType } from '../../value/schema.ts'
import type { InferContext, Inference } from '../node-type.ts'
import type { UnpivotConfig } from './config.ts'

export function inferUnpivot(config: UnpivotConfig, context: InferContext): Inference {
  const problems = new Problems(context.nodeId)
  const input = context.inputs['in']
  if (config.fields.length === 0) problems.error('unpivot.no-field', { formKey: 'fields' })
  const types = config.fields.map((name, index) => {
    if (config.fields.indexOf(name) < index) {
      problems.error('unpivot.twice', { field: name, formKey: `fields.${index}` })
    }
    return problems.field(input, name, `fields.${index}`)?.type
  })
  if (input === undefined) return { problems: problems.found }
  const kept = input.filter(({ name }) => !config.fields.includes(name))
  const type = sharedType(types.filter((known) => known !== undefined))
  const made = [
    { field: { name: config.name, type: 'string' as const }, formKey: 'name' },
    { field: { name: config.value, type }, formKey: 'value' },
  ]
  return { output: withMadeFields(kept, made, problems), problems: problems.found }
}

/** The type of all, decimal for numbers of both kinds, else text. */
function sharedType(types: readonly FieldType[]): FieldType {
  const [first = 'string'] = types
  if (types.every((type) => type === first)) return first
  return types.every(isNumeric) ? 'decimal' : 'string'
}

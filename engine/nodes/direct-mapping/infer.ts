// What a direct mapping makes of its input: exactly its target fields, in their order.
import { uniqueNames } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import { checkFixedValue } from '../../inference/fixed-value.ts'
import type { InferContext, Inference } from '../node-type.ts'
import { Problems } from '../../inference/problems.ts'
import type { DirectMappingConfig, MappedField } from './config.ts'

export function inferDirectMapping(
  { fields }: DirectMappingConfig,
  context: InferContext,
): Inference {
  const problems = new Problems(context.nodeId)
  const input = context.inputs['in']
  if (fields.length === 0) problems.error('mapping.no-field', { formKey: 'fields' })
  const taken = new Set<string>()
  fields.forEach((mapped, index) => {
    const formKey = `fields.${index}`
    checkTarget(mapped, taken, `${formKey}.target`, problems)
    checkOrigin(mapped, input, `${formKey}.from`, problems)
  })
  return { output: mappedSchema(fields), problems: problems.found }
}

/** Names stay unique even while a duplicate is still a problem, so that what follows can be inferred. */
function mappedSchema(fields: readonly MappedField[]): Schema {
  const names = uniqueNames(fields.map(({ target }) => target))
  return fields.map(({ type }, index) => ({ name: names[index]!, type }))
}

function checkTarget(
  { target }: MappedField,
  taken: Set<string>,
  formKey: string,
  problems: Problems,
): void {
  if (target === '') problems.error('mapping.no-target', { formKey })
  else if (taken.has(target)) {
    problems.error('mapping.duplicate-target', { field: target, formKey })
  }
  taken.add(target)
}

function checkOrigin(
  { target, type, from, required }: MappedField,
  input: Schema | undefined,
  formKey: string,
  problems: Problems,
): void {
  if (from?.kind === 'field') problems.field(input, from.field, `${formKey}.field`)
  else if (from?.kind === 'constant') {
    checkFixedValue(from.value, type, { field: target, formKey: `${formKey}.value` }, problems)
  } else if (required) {
    problems.error('mapping.required-unmapped', { field: target, formKey })
  } else problems.notice('mapping.unmapped', { field: target, formKey })
}

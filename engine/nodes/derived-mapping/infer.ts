// What a derived mapping makes of its input: a GSID field more, or one replaced in place.
import { withField } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import type { Catalog, InferContext, Inference } from '../node-type.ts'
import { Problems } from '../../inference/problems.ts'
import type { DerivedMappingConfig } from './config.ts'

/** Every record has it beside its own fields. */
export const gsidField = 'GSID'

const gsid = /^[0-9A-Z]{36}$/

type ObjectInfo = Catalog['objects'][number]

export function inferDerivedMapping(
  config: DerivedMappingConfig,
  context: InferContext,
): Inference {
  const problems = new Problems(context.nodeId)
  const input = context.inputs['in']
  if (config.target === '') problems.error('derived.no-target', { formKey: 'target' })
  const object = lookedUpObject(config, context.catalog, problems)
  if (config.matches.length === 0) problems.error('derived.no-match-field', { formKey: 'matches' })
  config.matches.forEach((match, index) =>
    checkMatch(match, input, object, `matches.${index}`, problems),
  )
  if (config.none === 'default' && !gsid.test(config.defaultValue)) {
    problems.error('derived.default-not-gsid', { formKey: 'defaultValue' })
  }
  if (input === undefined) return { problems: problems.found }
  if (config.target === '') return { output: input, problems: problems.found }
  const output = withField(input, { name: config.target, type: 'gsid' })
  return { output, problems: problems.found }
}

function lookedUpObject(
  { object: name }: DerivedMappingConfig,
  catalog: Catalog | null,
  problems: Problems,
): ObjectInfo | undefined {
  if (name === '') {
    problems.error('derived.no-object', { formKey: 'object' })
    return undefined
  }
  const object = catalog?.objects.find((candidate) => candidate.name === name)
  if (catalog !== null && object === undefined) {
    problems.error('object.not-found', { formKey: 'object', values: { object: name } })
  }
  return object
}

function checkMatch(
  { field, objectField }: DerivedMappingConfig['matches'][number],
  input: Schema | undefined,
  object: ObjectInfo | undefined,
  formKey: string,
  problems: Problems,
): void {
  if (field === '' || objectField === '') {
    const side = field === '' ? 'field' : 'objectField'
    problems.error('derived.match-incomplete', { formKey: `${formKey}.${side}` })
    return
  }
  problems.field(input, field, `${formKey}.field`)
  if (object === undefined || objectField === gsidField) return
  if (object.fields.some((candidate) => candidate.name === objectField)) return
  problems.error('derived.field-missing', {
    field: objectField,
    formKey: `${formKey}.objectField`,
    values: { object: object.name },
  })
}

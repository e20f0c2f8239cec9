// What a derived mapping makes of its input: a GSID field more, or one replaced in place.
import { withField } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import type { InferContext, Inference } from '../node-type.ts'
import { Problems } from '../../inference/problems.ts'
import type { DerivedMappingConfig } from './config.ts'
import { recordsPort } from './ports.ts'

/** Every record has it beside its own fields. */
export const gsidField = 'GSID'

const gsid = /^[0-9A-Z]{36}$/

/** Looks for a field in what is looked in; a problem when it is not there. */
type CheckField = (name: string, formKey: string) => void

export function inferDerivedMapping(
  config: DerivedMappingConfig,
  context: InferContext,
): Inference {
  const problems = new Problems(context.nodeId)
  const input = context.inputs['in']
  if (config.target === '') problems.error('derived.no-target', { formKey: 'target' })
  const check =
    config.lookIn === 'object'
      ? fieldsOfObject(config, context, problems)
      : fieldsOfDataset(config, context, problems)
  if (config.matches.length === 0) problems.error('derived.no-match-field', { formKey: 'matches' })
  config.matches.forEach((match, index) =>
    checkMatch(match, input, check, `matches.${index}`, problems),
  )
  if (config.none === 'default' && !gsid.test(config.defaultValue)) {
    problems.error('derived.default-not-gsid', { formKey: 'defaultValue' })
  }
  if (input === undefined) return { problems: problems.found }
  if (config.target === '') return { output: input, problems: problems.found }
  const output = withField(input, { name: config.target, type: 'gsid' })
  return { output, problems: problems.found }
}

/** Nothing is known of what is looked in, and that is a problem already. */
const unknown: CheckField = () => {}

function fieldsOfObject(
  { object: name }: DerivedMappingConfig,
  { catalog, connected }: InferContext,
  problems: Problems,
): CheckField {
  if (connected.includes(recordsPort)) {
    problems.notice('derived.dataset-unused', { formKey: 'lookIn' })
  }
  if (name === '') {
    problems.error('derived.no-object', { formKey: 'object' })
    return unknown
  }
  if (catalog === null) return unknown
  const object = catalog.objects.find((candidate) => candidate.name === name)
  if (object === undefined) {
    problems.error('object.not-found', { formKey: 'object', values: { object: name } })
    return unknown
  }
  return (field, formKey) => {
    if (field === gsidField || object.fields.some((known) => known.name === field)) return
    problems.error('derived.field-missing', { field, formKey, values: { object: name } })
  }
}

function fieldsOfDataset(
  { gsidField: name }: DerivedMappingConfig,
  { inputs, connected }: InferContext,
  problems: Problems,
): CheckField {
  const records = inputs[recordsPort]
  if (!connected.includes(recordsPort)) problems.error('derived.no-dataset', { formKey: 'lookIn' })
  if (name === '') problems.error('derived.no-gsid-field', { formKey: 'gsidField' })
  else checkGsidField(records, name, problems)
  return (field, formKey) => void problems.field(records, field, formKey)
}

function checkGsidField(records: Schema | undefined, name: string, problems: Problems): void {
  const field = problems.field(records, name, 'gsidField')
  if (field === undefined || field.type === 'gsid') return
  const values = { type: field.type }
  problems.error('derived.not-gsid', { field: name, formKey: 'gsidField', values })
}

function checkMatch(
  { field, objectField }: DerivedMappingConfig['matches'][number],
  input: Schema | undefined,
  check: CheckField,
  formKey: string,
  problems: Problems,
): void {
  if (field === '' || objectField === '') {
    const side = field === '' ? 'field' : 'objectField'
    problems.error('derived.match-incomplete', { formKey: `${formKey}.${side}` })
    return
  }
  problems.field(input, field, `${formKey}.field`)
  check(objectField, `${formKey}.objectField`)
}

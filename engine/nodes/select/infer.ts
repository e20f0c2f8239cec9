// What a select makes of its input, and what is wrong with its entries.
import { AwaseError } from '../../error.ts'
import { Problems } from '../../inference/problems.ts'
import { isDayAndTime, neverFits } from '../../value/castable.ts'
import { formatConversion, takesFormat } from '../../value/formats/value-format.ts'
import type { Field, Schema } from '../../value/schema.ts'
import type { InferContext, Inference } from '../node-type.ts'
import type { SelectConfig, SelectedField } from './config.ts'
import { layoutOf, nameOf } from './layout.ts'

export function inferSelect(config: SelectConfig, context: InferContext): Inference {
  const problems = new Problems(context.nodeId)
  const input = context.inputs['in']
  config.fields.forEach((entry, index) => checkEntry(entry, index, input, problems))
  for (const name of config.dropped) problems.field(input, name, 'dropped')
  if (input === undefined) return { problems: problems.found }
  const layout = layoutOf(config, input)
  if (layout.length === 0) problems.error('select.no-field', { formKey: 'fields' })
  checkNames(config, input, problems)
  return { output: layout.map(({ output }) => output), problems: problems.found }
}

function checkEntry(
  entry: SelectedField,
  index: number,
  input: Schema | undefined,
  problems: Problems,
): void {
  const formKey = `fields.${index}`
  if (entry.field === '') {
    const values = { entry: index + 1 }
    problems.error('select.no-field-chosen', { formKey: `${formKey}.field`, values })
    return
  }
  const from = problems.field(input, entry.field, `${formKey}.field`)
  if (from === undefined) return
  if (entry.format !== '') checkFormat(entry, from, `${formKey}.format`, problems)
  if (entry.type !== 'kept') checkFits(entry, from, formKey, problems)
}

/** A cast that rejects every row is none that anybody wants. */
function checkFits(
  { type, format }: SelectedField,
  from: Field,
  formKey: string,
  problems: Problems,
): void {
  const values = { from: from.type, to: type }
  if (type === 'kept' || !neverFits(from.type, type, format !== '')) return
  if (!isDayAndTime(from.type, type)) {
    problems.error('select.never-fits', { field: from.name, formKey: `${formKey}.type`, values })
  } else if (format === '') {
    problems.error('select.zone-needed', { field: from.name, formKey: `${formKey}.format`, values })
  }
}

function checkFormat(
  { type, format }: SelectedField,
  from: Field,
  formKey: string,
  problems: Problems,
): void {
  const to = type === 'kept' ? from.type : type
  if (type === 'kept' || !takesFormat(from.type, to)) {
    const values = { from: from.type, to }
    problems.notice('select.format-unused', { field: from.name, formKey, values })
    return
  }
  try {
    formatConversion(from.type, to, format)
  } catch (error) {
    if (!(error instanceof AwaseError)) throw error
    problems.error(error.code, { formKey, values: error.values })
  }
}

/** Two fields of one name; the layout's names are unique already, so the wanted ones are looked at. */
function checkNames(config: SelectConfig, input: Schema, problems: Problems): void {
  const taken = new Set<string>()
  for (const { from, entry } of layoutOf(config, input)) {
    const name = nameOf(from, entry)
    if (taken.has(name)) {
      const index = entry === undefined ? -1 : config.fields.indexOf(entry)
      const formKey = index < 0 ? 'fields' : `fields.${index}.name`
      problems.error('select.duplicate-name', { field: name, formKey })
    }
    taken.add(name)
  }
}

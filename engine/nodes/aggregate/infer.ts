// What an aggregate makes of its input: the fields that groups are made by, then one field for each measure.
import { Problems } from '../../inference/problems.ts'
import { isNumeric, uniqueNames } from '../../value/schema.ts'
import type { Field, FieldType, Schema } from '../../value/schema.ts'
import type { InferContext, Inference } from '../node-type.ts'
import { orderField } from './config.ts'
import type { AggregateConfig, Measure } from './config.ts'

export function inferAggregate(config: AggregateConfig, context: InferContext): Inference {
  const problems = new Problems(context.nodeId)
  const input = context.inputs['in']
  const { groupBy, measures } = config
  if (groupBy.length === 0 && measures.length === 0) {
    problems.error('aggregate.empty', { formKey: 'measures' })
  }
  const grouped = groupBy.map(({ field }, index) =>
    fieldNamed(input, field, `groupBy.${index}.field`, problems),
  )
  const measured = measures.map((measure, index) => measuredField(measure, index, input, problems))
  checkNames(config, problems)
  if (input === undefined) return { problems: problems.found }
  const fields = [...grouped, ...measured].filter((field) => field !== undefined)
  if (fields.length === 0) return { problems: problems.found }
  return { output: withUniqueNames(fields), problems: problems.found }
}

/** Names that occur twice are a problem already; unique ones keep what follows readable. */
function withUniqueNames(fields: readonly Field[]): Schema {
  const names = uniqueNames(fields.map(({ name }) => name))
  return fields.map(({ type }, index) => ({ name: names[index]!, type }))
}

function fieldNamed(
  input: Schema | undefined,
  name: string,
  formKey: string,
  problems: Problems,
): Field | undefined {
  if (name !== '') return problems.field(input, name, formKey)
  problems.error('config.empty', { formKey })
  return undefined
}

function measuredField(
  measure: Measure,
  index: number,
  input: Schema | undefined,
  problems: Problems,
): Field | undefined {
  const { kind, as } = measure
  const at = `measures.${index}`
  if (as === '') problems.error('config.empty', { formKey: `${at}.as` })
  if (kind === 'rows') return { name: as, type: 'integer' }
  const field = fieldNamed(input, measure.field, `${at}.field`, problems)
  if (field === undefined) return undefined
  if ((kind === 'sum' || kind === 'average') && !isNumeric(field.type)) {
    const values = { type: field.type }
    problems.error('aggregate.not-a-number', { field: field.name, formKey: `${at}.field`, values })
  }
  const by = orderField(measure)
  if (by !== '') problems.field(input, by, `${at}.orderBy`)
  return { name: as, type: measureType(kind, field.type) }
}

/** A sum is a decimal also of integers: it has no bound, and 64 bits may not hold it. */
function measureType(kind: Measure['kind'], type: FieldType): FieldType {
  if (kind === 'rows' || kind === 'count' || kind === 'distinct') return 'integer'
  if (kind === 'average' || kind === 'sum') return 'decimal'
  return kind === 'list' ? 'string' : type
}

function checkNames({ groupBy, measures }: AggregateConfig, problems: Problems): void {
  const taken = new Set<string>()
  const named = [
    ...groupBy.map(({ field }, index) => ({ name: field, formKey: `groupBy.${index}.field` })),
    ...measures.map(({ as }, index) => ({ name: as, formKey: `measures.${index}.as` })),
  ]
  for (const { name, formKey } of named) {
    if (name !== '' && taken.has(name)) {
      problems.error('aggregate.name-taken', { field: name, formKey })
    }
    taken.add(name)
  }
}

// What a union makes of its inputs: the fields of the first, then those that each further one adds.
import { checkFixedValue } from '../../inference/fixed-value.ts'
import { Problems } from '../../inference/problems.ts'
import type { InferContext, Inference } from '../node-type.ts'
import type { UnionConfig } from './config.ts'
import { lackingPorts, typeClash, unitedDatasets, unitedFields } from './fields.ts'
import type { UnitedDataset, UnitedField } from './fields.ts'

export function inferUnion(config: UnionConfig, context: InferContext): Inference {
  const problems = new Problems(context.nodeId)
  const { inputs, connected } = context
  const isKnown = connected.every((port) => inputs[port] !== undefined)
  if (!isKnown || !('first' in inputs) || !('second' in inputs)) return { problems: problems.found }
  const datasets = unitedDatasets(inputs)
  const fields = unitedFields(config.match, datasets)
  for (const field of fields) {
    if (field.type !== null) checkMissing(config, datasets, field, problems)
    else {
      const values = typeClash(datasets, field)
      problems.error('union.types', { field: field.name, formKey: 'match', values })
    }
  }
  const output = fields.map((field) => {
    const { name, type, places } = field
    const dataset = places.findIndex((place) => place >= 0)
    return { name, type: type ?? datasets[dataset]!.schema[places[dataset]!]!.type }
  })
  return { output, problems: problems.found }
}

function checkMissing(
  { missing, missingValue }: UnionConfig,
  datasets: readonly UnitedDataset[],
  field: UnitedField,
  problems: Problems,
): void {
  const [port] = lackingPorts(datasets, field)
  if (port === undefined) return
  const { name, type } = field
  const values = { missing: port }
  if (missing === 'value') {
    checkFixedValue(missingValue, type!, { field: name, formKey: 'missingValue' }, problems)
  } else if (missing === 'problem') {
    problems.error('union.field-lacking', { field: name, formKey: 'missing', values })
  } else problems.notice('union.field-missing', { field: name, formKey: 'match', values })
}

// What a union makes of its inputs: the fields of the first, then those that each further one adds.
import { checkFixedValue } from '../../inference/fixed-value.ts'
import { nameLook } from '../../matching/name-look.ts'
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
  if (config.match === 'name') checkLooks(fields, problems)
  const output = fields.map((field) => {
    const { name, type, places } = field
    const dataset = places.findIndex((place) => place >= 0)
    return { name, type: type ?? datasets[dataset]!.schema[places[dataset]!]!.type }
  })
  return { output, problems: problems.found }
}

/** Two names that look the same and never stand in one dataset: likely one field that was spelled in two ways. */
function checkLooks(fields: readonly UnitedField[], problems: Problems): void {
  const byLook = Map.groupBy(fields, ({ name }) => nameLook(name))
  for (const [first, ...others] of byLook.values()) {
    for (const { name, places } of others) {
      if (places.some((place, dataset) => place >= 0 && first!.places[dataset]! >= 0)) continue
      const values = { first: first!.name }
      problems.notice('union.similar-names', { field: name, formKey: 'match', values })
    }
  }
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

// What a pivot makes of its input: the fields of the group, then one field for each declared key.
import { checkFixedValue } from '../../inference/fixed-value.ts'
import { chosenField, withMadeFields } from '../../inference/made-fields.ts'
import { Problems } from '../../inference/problems.ts'
import { isNumeric } from '../../value/schema.ts'
import type { Field, FieldType } from '../../value/schema.ts'
import type { InferContext, Inference } from '../node-type.ts'
import type { PivotConfig } from './config.ts'

export function inferPivot(config: PivotConfig, context: InferContext): Inference {
  const problems = new Problems(context.nodeId)
  const input = context.inputs['in']
  const kept = config.groupBy.flatMap((name, index): Field[] => {
    if (config.groupBy.indexOf(name) < index) return []
    const field = problems.field(input, name, `groupBy.${index}`)
    return field === undefined ? [] : [field]
  })
  const key = chosenField(input, config.key, 'key', problems)
  const value = chosenField(input, config.value, 'value', problems)
  checkColumns(config, key, problems)
  if (config.aggregate === 'sum' && value !== undefined && !isNumeric(value.type)) {
    problems.error('pivot.sum-of-text', { field: value.name, formKey: 'value' })
  }
  if (input === undefined) return { problems: problems.found }
  const type = typeOf(config, value)
  const made = config.columns.map(({ name }, index) => ({
    field: { name, type },
    formKey: `columns.${index}.name`,
  }))
  return { output: withMadeFields(kept, made, problems), problems: problems.found }
}

function checkColumns({ columns }: PivotConfig, key: Field | undefined, problems: Problems): void {
  if (columns.length === 0) problems.error('shape.no-column', { formKey: 'columns' })
  columns.forEach((column, index) => {
    const formKey = `columns.${index}.key`
    if (columns.findIndex((other) => other.key === column.key) < index) {
      problems.error('pivot.key-twice', { formKey, values: { key: column.key } })
    }
    if (key !== undefined) {
      checkFixedValue(column.key, key.type, { field: key.name, formKey }, problems)
    }
  })
}

function typeOf({ aggregate }: PivotConfig, value: Field | undefined): FieldType {
  if (aggregate === 'count') return 'integer'
  return aggregate === 'sum' ? 'decimal' : (value?.type ?? 'string')
}

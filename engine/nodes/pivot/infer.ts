// What a pivot makes of its input: the fields of the group, then one field for each declared key.
import { sliceText } from '../../batch/vector.ts'
import { checkFixedValue } from '../../inference/fixed-value.ts'
import { chosenField, withMadeFields } from '../../inference/made-fields.ts'
import { Problems } from '../../inference/problems.ts'
import { ByteBuffer } from '../../value/byte-buffer.ts'
import { createCanonical } from '../../value/key-bytes.ts'
import { comparedAs } from '../../value/key.ts'
import { isNumeric } from '../../value/schema.ts'
import type { Field, FieldType } from '../../value/schema.ts'
import { textSlice } from '../../value/text.ts'
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
  const keys = columns.map((column) => comparedKey(column.key, key))
  columns.forEach((column, index) => {
    const formKey = `columns.${index}.key`
    if (keys.indexOf(keys[index]!) < index) {
      problems.error('pivot.key-twice', { formKey, values: { key: column.key } })
    }
    if (key !== undefined) {
      checkFixedValue(column.key, key.type, { field: key.name, formKey }, problems)
    }
  })
}

/** As rows are compared with it: 1 and 1.0 are one number, two times of one moment are one. */
function comparedKey(text: string, key: Field | undefined): string {
  if (key === undefined) return text
  const into = new ByteBuffer()
  createCanonical(comparedAs(key.type))(textSlice(text), into)
  return sliceText({ bytes: into.bytes, start: 0, end: into.length })
}

function typeOf({ aggregate }: PivotConfig, value: Field | undefined): FieldType {
  if (aggregate === 'count') return 'integer'
  return aggregate === 'sum' ? 'decimal' : (value?.type ?? 'string')
}

// What a split makes of its input: its fields, with fields for the parts behind them.
import { chosenField, withMadeFields, withoutField } from '../../inference/made-fields.ts'
import type { MadeField } from '../../inference/made-fields.ts'
import { Problems } from '../../inference/problems.ts'
import type { Schema } from '../../value/schema.ts'
import type { InferContext, Inference } from '../node-type.ts'
import type { SplitConfig } from './config.ts'

export function inferSplit(config: SplitConfig, context: InferContext): Inference {
  const problems = new Problems(context.nodeId)
  const input = context.inputs['in']
  chosenField(input, config.field, 'field', problems)
  if (config.by === 'separator' && config.separator === '') {
    problems.error('split.no-separator', { formKey: 'separator' })
  }
  if (config.into === 'columns' && config.columns.length === 0) {
    problems.error('shape.no-column', { formKey: 'columns' })
  }
  if (input === undefined) return { problems: problems.found }
  return { output: outputOf(config, input, problems), problems: problems.found }
}

function outputOf(config: SplitConfig, input: Schema, problems: Problems): Schema {
  if (config.into === 'rows' && !config.keep) {
    return input.map((field) =>
      field.name === config.field ? { name: field.name, type: 'string' } : field,
    )
  }
  const kept = config.keep ? input : withoutField(input, config.field)
  return withMadeFields(kept, madeFields(config), problems)
}

function madeFields({ into, columns, part }: SplitConfig): MadeField[] {
  if (into === 'rows') return [{ field: { name: part, type: 'string' }, formKey: 'part' }]
  return columns.map(({ name }, index) => ({
    field: { name, type: 'string' },
    formKey: `columns.${index}.name`,
  }))
}

// What a flatten makes of its input: its fields, and one for each path.
import { chosenField, withMadeFields, withoutField } from '../../inference/made-fields.ts'
import { Problems } from '../../inference/problems.ts'
import type { InferContext, Inference } from '../node-type.ts'
import type { FlattenConfig } from './config.ts'
import { columnPath, rootPath } from './paths.ts'

export function inferFlatten(config: FlattenConfig, context: InferContext): Inference {
  const problems = new Problems(context.nodeId)
  const input = context.inputs['in']
  const field = chosenField(input, config.field, 'field', problems)
  if (field !== undefined && field.type !== 'json' && field.type !== 'string') {
    problems.error('flatten.no-json', { field: field.name, formKey: 'field' })
  }
  checkPaths(config, problems)
  if (input === undefined) return { problems: problems.found }
  const kept = config.keep ? input : withoutField(input, config.field)
  const made = config.columns.map(({ name }, index) => ({
    field: { name, type: 'string' as const },
    formKey: `columns.${index}.name`,
  }))
  return { output: withMadeFields(kept, made, problems), problems: problems.found }
}

function checkPaths({ rows, columns }: FlattenConfig, problems: Problems): void {
  if (columns.length === 0) problems.error('shape.no-column', { formKey: 'columns' })
  if (rootPath(rows) === undefined) {
    problems.error('flatten.path', { formKey: 'rows', values: { path: rows } })
  }
  columns.forEach(({ path }, index) => {
    if (columnPath(path, rows !== '') !== undefined) return
    problems.error('flatten.path', { formKey: `columns.${index}.path`, values: { path } })
  })
}

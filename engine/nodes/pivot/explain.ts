// Which column each row of a group filled, or why it filled none.
import { fieldText } from '../../expression/explain-condition.ts'
import { comparedAs } from '../../value/key.ts'
import { fieldOf } from '../../value/schema.ts'
import { shown } from '../explain.ts'
import type { ExplainRow, Reason } from '../explain.ts'
import { createColumnOf } from './column-of.ts'
import type { PivotConfig } from './config.ts'

const mostRows = 100

export const explain: ExplainRow<PivotConfig> = (config, { from }) => {
  const { key: keyField, value: valueField, columns } = config
  const { index, type } = fieldOf(from[0]!.batch.schema, keyField)
  const columnOf = createColumnOf(config, index, comparedAs(type))
  return from.slice(0, mostRows).map(({ batch }): Reason => {
    const key = shown(fieldText(batch, keyField))
    const value = shown(fieldText(batch, valueField))
    const column = columns[columnOf(batch, 0)]?.name
    return column === undefined
      ? { kind: 'said', code: 'explain.pivot-unknown', values: { keyField, key } }
      : { kind: 'said', code: 'explain.pivot-cell', values: { keyField, key, value, column } }
  })
}

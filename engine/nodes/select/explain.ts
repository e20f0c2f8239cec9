// What a select made of each field of a row.
import { fieldText } from '../../expression/explain-condition.ts'
import type { ExplainRow } from '../explain.ts'
import type { SelectConfig } from './config.ts'
import { layoutOf } from './layout.ts'

export const explain: ExplainRow<SelectConfig> = (config, { from: rows, out }) => {
  const { batch } = rows[0]!
  const fields = layoutOf(config, batch.schema)
    .filter(({ entry }) => entry !== undefined)
    .map(({ from, output }) => ({
      target: output.name,
      from: from.name,
      value: fieldText(batch, from.name),
      result: out === null ? null : fieldText(out, output.name),
    }))
  return fields.length === 0 ? [] : [{ kind: 'fields', fields }]
}

// What a direct mapping put into each target field of a row.
import { fieldText } from '../../expression/explain-condition.ts'
import type { ExplainedField, ExplainRow } from '../explain.ts'
import type { DirectMappingConfig } from './config.ts'

export const explain: ExplainRow<DirectMappingConfig> = ({ fields }, { from: rows, out }) => {
  // A rejected row has no target fields: what arrived is told beside the reason.
  if (out === null) return []
  const { batch } = rows[0]!
  const explained = fields.map(({ target, from }): ExplainedField => {
    const result = fieldText(out, target)
    if (from?.kind !== 'field') return { target, value: from?.value ?? null, result }
    return { target, from: from.field, value: fieldText(batch, from.field), result }
  })
  return [{ kind: 'fields', fields: explained }]
}

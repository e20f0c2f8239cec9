// Which field of the row went on as a row of its own.
import { fieldText } from '../../expression/explain-condition.ts'
import { shown } from '../explain.ts'
import type { ExplainRow } from '../explain.ts'
import type { UnpivotConfig } from './config.ts'

export const explain: ExplainRow<UnpivotConfig> = ({ fields, name, value }, { out }) => {
  if (out === null) {
    return [
      { kind: 'said', code: 'explain.unpivot-skipped', values: { fields: fields.join(', ') } },
    ]
  }
  const values = { field: fieldText(out, name) ?? '', value: shown(fieldText(out, value)) }
  return [{ kind: 'said', code: 'explain.unpivot-field', values }]
}

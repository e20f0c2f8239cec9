// Into how many parts a text was cut, and which part a field has.
import { fieldText } from '../../expression/explain-condition.ts'
import { textSlice } from '../../value/text.ts'
import { shown } from '../explain.ts'
import type { ExplainRow, Reason } from '../explain.ts'
import type { SplitConfig } from './config.ts'
import { compileCut } from './parts.ts'

export const explain: ExplainRow<SplitConfig> = (config, { from, out }) => {
  const { field, into, limit, keep, part, columns } = config
  const value = fieldText(from[0]!.batch, field)
  if (value === null) return [{ kind: 'said', code: 'explain.split-null', values: { field } }]
  const parts = compileCut(config)(textSlice(value), into === 'rows' ? limit : 0, () => {})
  const values = { field, value: shown(value), parts }
  const cut: Reason = { kind: 'said', code: 'explain.split-parts', values }
  if (out === null) return [cut]
  const targets = into === 'columns' ? columns.map(({ name }) => name) : [keep ? part : field]
  const fields = targets.map((target) => {
    return { target, from: field, value, result: fieldText(out, target) }
  })
  return [cut, { kind: 'fields', fields }]
}

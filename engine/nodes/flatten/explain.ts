// What stands at each path of a JSON text.
import { fieldText } from '../../expression/explain-condition.ts'
import { shown } from '../explain.ts'
import type { ExplainRow, Reason } from '../explain.ts'
import type { FlattenConfig } from './config.ts'

export const explain: ExplainRow<FlattenConfig> = ({ field, rows, columns }, { from, out }) => {
  const value = shown(fieldText(from[0]!.batch, field))
  const list: Reason[] =
    rows === ''
      ? []
      : [{ kind: 'said', code: 'explain.flatten-list', values: { field, path: rows, value } }]
  if (out === null) return list
  const found = columns.map(({ path, name: target }): Reason => {
    const values = {
      target,
      path: path === '' ? '$' : path,
      field,
      result: shown(fieldText(out, target)),
    }
    return { kind: 'said', code: 'explain.flatten-value', values }
  })
  return [...list, ...found]
}

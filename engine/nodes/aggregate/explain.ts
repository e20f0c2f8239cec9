// Which rows made a group, and what was told of it.
import { fieldText } from '../../expression/explain-condition.ts'
import { keyInWords, shown } from '../explain.ts'
import type { ExplainRow, Reason } from '../explain.ts'
import type { AggregateConfig } from './config.ts'

export const explain: ExplainRow<AggregateConfig> = ({ groupBy, measures }, { from, out }) => {
  const names = groupBy.map(({ field }) => field)
  const rows = from.length
  const group: Reason =
    names.length === 0
      ? { kind: 'said', code: 'explain.aggregate-whole', values: { rows } }
      : {
          kind: 'said',
          code: 'explain.aggregate-group',
          values: { rows, key: keyInWords(from[0]!.batch, names) },
        }
  if (out === null) return [group]
  const told = measures.map(({ kind, field, as }): Reason => {
    if (kind === 'rows') {
      return { kind: 'said', code: 'explain.aggregate-rows', values: { target: as, rows } }
    }
    const values = { target: as, kind, field, result: shown(fieldText(out, as)) }
    return { kind: 'said', code: 'explain.aggregate-measure', values }
  })
  return [group, ...told]
}

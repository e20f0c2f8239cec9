// Which case fired for a row, and how the conditions up to it judged it.
import { explainCondition, fieldText } from '../../expression/explain-condition.ts'
import type { ExplainRow, Reason } from '../explain.ts'
import type { CaseConfig } from './config.ts'

export const explain: ExplainRow<CaseConfig> = ({ field, cases }, { from, out }, { run }) => {
  const { batch } = from[0]!
  const reasons: Reason[] = []
  let fired: number | null = null
  for (let index = 0; index < cases.length && fired === null; index++) {
    const verdict = explainCondition(cases[index]!.condition, batch, run)
    reasons.push({ ...verdict, case: index + 1 })
    if (verdict.holds) fired = index + 1
  }
  const value = out === null ? null : fieldText(out, field)
  return [...reasons, { kind: 'fired', case: fired, value }]
}

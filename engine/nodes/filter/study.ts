// For how many rows each criterion of a filter holds.
import { criterionHits } from '../../expression/condition-hits.ts'
import type { StudyRows } from '../study.ts'
import type { FilterConfig } from './config.ts'

export const study: StudyRows<FilterConfig> = async ({ condition }, { inputs }) => {
  const batch = inputs['in']
  if (batch === undefined) return { findings: [], groups: {} }
  const hits = criterionHits(condition, batch)
  return {
    findings: [{ kind: 'criteria', case: null, hits, alsoFit: { rows: 0, takenBy: [] } }],
    groups: {},
  }
}

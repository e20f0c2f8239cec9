// For how many rows each criterion of a filter holds.
import { criterionDays, criterionHits } from '../../expression/condition-hits.ts'
import type { StudyRows } from '../study.ts'
import type { FilterConfig } from './config.ts'

export const study: StudyRows<FilterConfig> = async ({ condition }, { inputs, run }) => {
  const batch = inputs['in']
  if (batch === undefined) return { findings: [], groups: {} }
  const hits = criterionHits(condition, batch, run)
  const days = criterionDays(condition, run)
  return {
    findings: [{ kind: 'criteria', case: null, hits, days, alsoFit: { rows: 0, takenBy: [] } }],
    groups: {},
  }
}

// Why a filter kept a row or removed it: the verdict of each criterion.
import { explainCondition } from '../../expression/explain-condition.ts'
import type { ExplainRow } from '../explain.ts'
import type { FilterConfig } from './config.ts'

export const explain: ExplainRow<FilterConfig> = ({ condition }, { from }, { run }) => [
  explainCondition(condition, from[0]!.batch, run),
]

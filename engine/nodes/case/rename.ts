// Rewrites a case field's references when a field upstream gets another name.
import { renameInCondition } from '../../expression/rename-in-condition.ts'
import { renameInExpression } from '../../expression/syntax/write.ts'
import type { CaseConfig, CaseResult } from './config.ts'

/** The case field itself follows too when it replaces the renamed field in place. */
export function renameInCase(config: CaseConfig, from: string, to: string): CaseConfig {
  const inResult = (result: CaseResult): CaseResult => {
    if (result.kind === 'formula') {
      return { ...result, expression: renameInExpression(result.expression, from, to) }
    }
    return result.kind === 'field' && result.field === from ? { ...result, field: to } : result
  }
  return {
    ...config,
    field: config.field === from ? to : config.field,
    cases: config.cases.map(({ condition, result }) => ({
      condition: renameInCondition(condition, from, to),
      result: inResult(result),
    })),
    otherwise: inResult(config.otherwise),
  }
}

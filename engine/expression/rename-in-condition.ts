// Rewrites the references of a condition when a field upstream gets another name.
import type { Condition } from './condition.ts'

export function renameInCondition(condition: Condition, from: string, to: string): Condition {
  const renamed = (name: string): string => (name === from ? to : name)
  const criteria = condition.criteria.map(({ field, operator, operand }) => ({
    field: renamed(field),
    operator,
    operand: operand.kind === 'field' ? { ...operand, field: renamed(operand.field) } : operand,
  }))
  return { ...condition, criteria }
}

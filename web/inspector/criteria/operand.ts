// Keeps what was typed when the comparison changes to one that takes another kind of operand.
import { operandOf } from '../../../engine/expression/check-condition.ts'
import type { Operand, Operator } from '../../../engine/expression/condition.ts'
import { unitOf } from '../../../engine/expression/relative-spans.ts'
import { formatValueList, parseValueList } from './value-list.ts'

/** The operand that fits the operator, made of the one that stood there. */
export function operandFor(operator: Operator, operand: Operand): Operand {
  const wanted = operandOf(operator)
  if (wanted === 'none') return { kind: 'none' }
  if (wanted === 'values') {
    return operand.kind === 'values' ? operand : { kind: 'values', values: listOf(operand) }
  }
  if (wanted === 'count') {
    const isCount = operand.kind === 'value' && /^\d+$/.test(operand.value)
    // The last seven days, the last week, month, …
    return isCount ? operand : { kind: 'value', value: unitOf(operator) === 'days' ? '7' : '1' }
  }
  if (operand.kind === 'value' || operand.kind === 'field') return operand
  return { kind: 'value', value: operand.kind === 'values' ? formatValueList(operand.values) : '' }
}

function listOf(operand: Operand): string[] {
  return operand.kind === 'value' ? parseValueList(operand.value) : []
}

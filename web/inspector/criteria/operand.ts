// Keeps what was typed when the comparison changes to one that takes another kind of operand.
import { operandOf } from '../../../engine/expression/check-condition.ts'
import type { Operand, Operator } from '../../../engine/expression/condition.ts'
import { formatValueList, parseValueList } from './value-list.ts'

const aWeek: Operand = { kind: 'value', value: '7' }

/** The operand that fits the operator, made of the one that stood there. */
export function operandFor(operator: Operator, operand: Operand): Operand {
  const wanted = operandOf(operator)
  if (wanted === 'none') return { kind: 'none' }
  if (wanted === 'values') {
    return operand.kind === 'values' ? operand : { kind: 'values', values: listOf(operand) }
  }
  if (wanted === 'days') {
    return operand.kind === 'value' && /^\d+$/.test(operand.value) ? operand : aWeek
  }
  if (operand.kind === 'value' || operand.kind === 'field') return operand
  return { kind: 'value', value: operand.kind === 'values' ? formatValueList(operand.values) : '' }
}

function listOf(operand: Operand): string[] {
  return operand.kind === 'value' ? parseValueList(operand.value) : []
}

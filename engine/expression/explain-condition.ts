// The verdict of a condition on one row, criterion by criterion.
import { textAt } from '../batch/batch.ts'
import type { Batch } from '../batch/batch.ts'
import { newSlice } from '../batch/vector.ts'
import type { ExplainedCriterion, Reason } from '../nodes/explain.ts'
import { fieldIndex } from '../value/schema.ts'
import type { Condition, Criterion } from './condition.ts'
import { compileCondition } from './evaluate.ts'
import { criterionLetter } from './logic.ts'
import { dayRangeText, daysMeant } from './relative-days.ts'
import type { RunDay } from './relative-days.ts'

/** `batch` has one row. Each criterion is tested alone by the code that runs, so that the verdict is the run's. */
export function explainCondition(
  condition: Condition,
  batch: Batch,
  run: RunDay,
): Extract<Reason, { kind: 'condition' }> {
  const criteria = condition.criteria.map((criterion, index) =>
    explainCriterion(criterion, index, batch, run),
  )
  const fits = holds(condition, batch, run)
  return { kind: 'condition', logic: condition.logic, holds: fits, criteria }
}

function holds(condition: Condition, batch: Batch, run: RunDay): boolean {
  const truth = new Uint8Array(1)
  compileCondition(condition, batch.schema, run)(batch, truth)
  return truth[0] === 1
}

function explainCriterion(
  criterion: Criterion,
  index: number,
  batch: Batch,
  run: RunDay,
): ExplainedCriterion {
  const { field, operator, operand } = criterion
  const days = daysMeant(criterion, run)
  const explained = {
    letter: criterionLetter(index),
    field,
    operator,
    value: fieldText(batch, field),
    holds: holds({ criteria: [criterion], logic: '' }, batch, run),
    ...(days === undefined ? {} : { days: dayRangeText(days) }),
  }
  if (operand.kind === 'none') return explained
  if (operand.kind === 'values') return { ...explained, comparedWith: operand.values }
  const comparedWith = operand.kind === 'value' ? operand.value : fieldText(batch, operand.field)
  return { ...explained, comparedWith }
}

/** Of the batch's only row; null also for a field that is not there. */
export function fieldText(batch: Batch, field: string): string | null {
  const column = batch.columns[fieldIndex(batch.schema, field)]
  return column === undefined ? null : textAt(column, 0, newSlice())
}

// For how many rows each criterion of a condition holds, and which days it means; a criterion that is not finished yet has no number.
import type { Batch } from '../batch/batch.ts'
import { AwaseError } from '../error.ts'
import type { Condition } from './condition.ts'
import { compileCondition } from './evaluate.ts'
import { dayRangeText, daysMeant } from './relative-days.ts'
import type { RunDay } from './relative-days.ts'

/** By letter; null where it cannot be told. */
export function criterionHits(
  { criteria }: Condition,
  batch: Batch,
  run: RunDay,
): (number | null)[] {
  return criteria.map((criterion) => {
    const truth = conditionTruth({ criteria: [criterion], logic: '' }, batch, run)
    return truth === null ? null : truth.reduce((sum, holds) => sum + holds, 0)
  })
}

/** 1 for each row that fits; null while the condition cannot be judged. */
export function conditionTruth(condition: Condition, batch: Batch, run: RunDay): Uint8Array | null {
  try {
    const truth = new Uint8Array(batch.rowCount)
    compileCondition(condition, batch.schema, run)(batch, truth)
    return truth
  } catch (error) {
    if (error instanceof AwaseError) return null
    throw error
  }
}

/** By letter: the days that a criterion means which counts from today; null for others, and while it is unfinished. */
export function criterionDays({ criteria }: Condition, run: RunDay): (string | null)[] {
  return criteria.map((criterion) => {
    try {
      const days = daysMeant(criterion, run)
      return days === undefined ? null : dayRangeText(days)
    } catch (error) {
      if (error instanceof AwaseError) return null
      throw error
    }
  })
}

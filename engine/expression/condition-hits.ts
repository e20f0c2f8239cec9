// For how many rows each criterion of a condition holds; a criterion that is not finished yet has no number.
import type { Batch } from '../batch/batch.ts'
import { AwaseError } from '../error.ts'
import type { Condition } from './condition.ts'
import { compileCondition } from './evaluate.ts'

/** By letter; null where it cannot be told. */
export function criterionHits({ criteria }: Condition, batch: Batch): (number | null)[] {
  return criteria.map((criterion) => {
    const truth = conditionTruth({ criteria: [criterion], logic: '' }, batch)
    return truth === null ? null : truth.reduce((sum, holds) => sum + holds, 0)
  })
}

/** 1 for each row that fits; null while the condition cannot be judged. */
export function conditionTruth(condition: Condition, batch: Batch): Uint8Array | null {
  try {
    const truth = new Uint8Array(batch.rowCount)
    compileCondition(condition, batch.schema)(batch, truth)
    return truth
  } catch (error) {
    if (error instanceof AwaseError) return null
    throw error
  }
}

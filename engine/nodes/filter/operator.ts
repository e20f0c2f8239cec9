// Runs a filter: keeps the rows for which the condition holds.
import { selectRows } from '../../batch/batch.ts'
import { compileCondition } from '../../expression/evaluate.ts'
import type { CreateOperator } from '../operator.ts'
import type { FilterConfig } from './config.ts'

export const createOperator: CreateOperator<FilterConfig> = ({ condition }, context) => {
  const evaluate = compileCondition(condition, context.inputs['in']!)
  let truth = new Uint8Array(0)
  return {
    accept(_port, batch) {
      if (truth.length < batch.rowCount) truth = new Uint8Array(batch.rowCount)
      evaluate(batch, truth)
      const kept = rowsWhere(truth, batch.rowCount)
      context.count('in', batch.rowCount)
      context.count('kept', kept.length)
      context.count('removed', batch.rowCount - kept.length)
      if (kept.length === batch.rowCount) return context.emit(batch)
      if (kept.length > 0) return context.emit(selectRows(batch, kept))
    },
    finish() {},
  }
}

function rowsWhere(truth: Uint8Array, rowCount: number): Uint32Array {
  const rows = new Uint32Array(rowCount)
  let count = 0
  for (let row = 0; row < rowCount; row++) if (truth[row] === 1) rows[count++] = row
  return rows.subarray(0, count)
}

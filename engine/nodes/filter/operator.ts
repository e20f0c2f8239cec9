// Runs a filter: keeps the rows for which the condition holds.
import { selectRows } from '../../batch/batch.ts'
import { memoryOf } from '../../batch/memory.ts'
import { Choice } from '../../expression/choice.ts'
import type { CreateOperator } from '../operator.ts'
import type { FilterConfig } from './config.ts'

export const createOperator: CreateOperator<FilterConfig> = ({ condition }, context) => {
  const choice = new Choice([condition], context.inputs['in']!, memoryOf(context.host))
  let choices = new Uint8Array(0)
  return {
    accept(_port, batch) {
      if (choices.length < batch.rowCount) choices = new Uint8Array(batch.rowCount)
      choice.fill(batch, choices)
      const kept = rowsKept(choices, batch.rowCount)
      context.count('in', batch.rowCount)
      context.count('kept', kept.length)
      context.count('removed', batch.rowCount - kept.length)
      if (kept.length === batch.rowCount) return context.emit(batch)
      if (kept.length > 0) return context.emit(selectRows(batch, kept))
    },
    finish() {},
    close: () => choice.dispose(),
  }
}

/** Rows for which the only condition was chosen. */
function rowsKept(choices: Uint8Array, rowCount: number): Uint32Array {
  const rows = new Uint32Array(rowCount)
  let count = 0
  for (let row = 0; row < rowCount; row++) if (choices[row] === 0) rows[count++] = row
  return rows.subarray(0, count)
}

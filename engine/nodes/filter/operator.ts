// Runs a filter: keeps the rows for which the condition holds.
import { selectRows } from '../../batch/batch.ts'
import { memoryOf } from '../../batch/memory-of.ts'
import { Choice } from '../../expression/choice.ts'
import type { CreateOperator } from '../operator.ts'
import type { FilterConfig } from './config.ts'

export const createOperator: CreateOperator<FilterConfig> = ({ condition }, context) => {
  const { inputs, host, run } = context
  const choice = new Choice([condition], inputs['in']!, memoryOf(host), run)
  return {
    accept(_port, batch) {
      const kept = choice.rowsWith(0, batch)
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

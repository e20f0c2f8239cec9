// Runs a filter: keeps the rows for which the condition holds.
import { selectRows } from '../../batch/batch.ts'
import { memoryOf } from '../../batch/memory.ts'
import { Room } from '../../batch/slice-list.ts'
import { Choice } from '../../expression/choice.ts'
import type { CreateOperator } from '../operator.ts'
import type { FilterConfig } from './config.ts'

export const createOperator: CreateOperator<FilterConfig> = ({ condition }, context) => {
  const memory = memoryOf(context.host)
  const choice = new Choice([condition], context.inputs['in']!, memory)
  const rows = new Room(memory)

  /** Rows for which the only condition was chosen, as words in `rows`; answers how many. */
  function findKept(choices: number, rowCount: number): number {
    rows.reserve(Math.max(1, rowCount) * 4)
    return memory.kernels.selectRows(choices, rowCount, 0, rows.address)
  }

  return {
    accept(_port, batch) {
      const { rowCount } = batch
      const kept = findKept(choice.fill(batch), rowCount)
      context.count('in', rowCount)
      context.count('kept', kept)
      context.count('removed', rowCount - kept)
      if (kept === rowCount) return context.emit(batch)
      const word = rows.address >>> 2
      if (kept > 0) return context.emit(selectRows(batch, memory.u32.slice(word, word + kept)))
    },
    finish() {},
    close() {
      choice.dispose()
      rows.dispose()
    },
  }
}

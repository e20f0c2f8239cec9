// Runs a sort: holds all rows with the bytes of their keys, and hands them on in the order of those bytes.
import { locate } from '../../batch/batch.ts'
import { KeyColumn, keyField, withFront, withoutFront } from '../../batch/key-column.ts'
import type { WriteKey } from '../../batch/key-column.ts'
import { Holding } from '../../batch/spill/holding.ts'
import { RowSorter } from '../../batch/spill/row-sorter.ts'
import { newSlice } from '../../batch/vector.ts'
import { fieldOf } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import { createSortKey } from '../../value/sort-key.ts'
import type { CreateOperator } from '../operator.ts'
import type { SortConfig } from './config.ts'

export const createOperator: CreateOperator<SortConfig> = ({ keys }, context) => {
  const { output, host, holdBytes } = context
  const keyed = [keyField, ...output]
  const sorter = new RowSorter(keyed, new Holding(host, holdBytes))
  const write = compileKeys(keys, output)
  const front = new KeyColumn()
  return {
    accept(_port, batch) {
      context.count('in', batch.rowCount)
      return sorter.append(withFront(batch, keyed, [front.of(batch, write)]))
    },
    finish() {
      return sorter.drain((batch) => {
        context.count('out', batch.rowCount)
        return context.emit(withoutFront(batch, output, 1))
      })
    },
    close: () => sorter.dispose(),
  }
}

function compileKeys(keys: SortConfig['keys'], schema: Schema): WriteKey {
  const parts = keys.map(({ field, direction, nulls, collation }) => {
    const { index, type } = fieldOf(schema, field)
    const descending = direction === 'descending'
    return { index, append: createSortKey({ type, descending, nulls, collation }) }
  })
  const slice = newSlice()
  return (batch, row, into) => {
    for (const { index, append } of parts) {
      append(locate(batch.columns[index]!, row, slice) ? slice : null, into)
    }
  }
}

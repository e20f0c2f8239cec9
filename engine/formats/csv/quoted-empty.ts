// Files that quote every field write what is missing as "" too: there a quoted empty field is null.
import type { RecordBatch } from '../record-batch.ts'
import { locate } from '../../batch/batch.ts'
import type { Column } from '../../batch/batch.ts'
import { ChangedColumn } from '../../batch/changed-column.ts'
import { newSlice } from '../../batch/vector.ts'
import type { CsvReadFormat } from './format.ts'

/** The batch, with null for empty text where the format says so; a column without any is handed on as it is. */
export function withNullsFor(format: CsvReadFormat, batch: RecordBatch): RecordBatch {
  if (!format.emptyIsNull || !format.quotedEmptyIsNull) return batch
  const { rowCount } = batch
  return { ...batch, columns: batch.columns.map((column) => withNulls(column, rowCount)) }
}

function withNulls(column: Column, rowCount: number): Column {
  const changed = new ChangedColumn(column)
  const value = newSlice()
  for (let row = 0; row < rowCount; row++) {
    if (locate(column, row, value) && value.start === value.end) changed.change(row, null)
  }
  return changed.finish(rowCount)
}

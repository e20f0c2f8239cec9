// Rows that a node cannot make: they leave by `rejected`, all others go on.
import { selectRows } from '../batch/batch.ts'
import type { Batch, Column } from '../batch/batch.ts'
import type { RowFault } from '../expression/functions/row-fault.ts'
import type { OperatorContext, Rejection, Settled } from './operator.ts'

/** By row: the first thing wrong with it. */
export type Faults = Map<number, Rejection>

/** The rejection of a row in which the formula of `field` has no value. */
export function formulaRejection(
  row: number,
  field: string,
  { code, values }: RowFault,
): Rejection {
  const { value } = values
  const text = value === undefined ? null : String(value)
  return { row, code, field, value: text, values: { ...values } }
}

/** Rejects the faulty rows of `batch` and emits `columns` for the others; counts `in`, `out` and `rejected`. */
export function emitFaultless(
  context: OperatorContext,
  batch: Batch,
  columns: readonly Column[],
  faults: Faults,
): Settled {
  const rejected = [...faults.values()].toSorted((a, b) => a.row - b.row)
  if (rejected.length > 0) context.reject(batch, rejected)
  context.count('in', batch.rowCount)
  context.count('rejected', rejected.length)
  context.count('out', batch.rowCount - rejected.length)
  const made = { ...batch, schema: context.output, columns }
  if (rejected.length === 0) return context.emit(made)
  const kept = rowsWithout(faults, batch.rowCount)
  if (kept.length > 0) return context.emit(selectRows(made, kept))
}

function rowsWithout(faults: Faults, rowCount: number): Uint32Array {
  const rows = new Uint32Array(rowCount - faults.size)
  let count = 0
  for (let row = 0; row < rowCount; row++) if (!faults.has(row)) rows[count++] = row
  return rows
}

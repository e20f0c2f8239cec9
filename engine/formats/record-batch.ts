// What readers of files hand on: a batch of the file's fields, and beside it the rows that are none.
import type { Batch } from '../batch/batch.ts'
import type { Rejection } from '../nodes/operator.ts'

/** A rejected row beside a batch: a batch of this one row, as wide as it is, so that it reads the same whatever stands beside it. */
export interface RejectedRecord {
  readonly batch: Batch
  readonly rejection: Rejection
}

/** All fields are strings. Valid until the next batch is asked for. */
export interface RecordBatch extends Batch {
  /** Rejected rows that stand among the batch's own, or in place of any; in file order. */
  readonly ragged?: readonly RejectedRecord[]
  /** Names of fields met for the first time that the reader was not asked for. */
  readonly further?: readonly string[]
  /** In the last batch of a file: names of fields that none of its records had. */
  readonly absent?: readonly string[]
}

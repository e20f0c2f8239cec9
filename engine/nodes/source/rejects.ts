// Hands on rejected rows in the order of the file, whichever way they were found.
import type { Batch } from '../../batch/batch.ts'
import type { RejectedRecord } from '../../formats/record-batch.ts'
import type { Rejection } from '../operator.ts'
import type { SourceContext } from '../source-reader.ts'

/** `rejections` refer to `batch`; `ragged` rows bring batches of their own. Both are in file order. */
export function reject(
  batch: Batch,
  rejections: readonly Rejection[],
  ragged: readonly RejectedRecord[],
  context: Pick<SourceContext, 'reject'>,
): void {
  let next = 0
  for (const record of ragged) {
    const row = record.batch.origin.describe(0).row
    const before = next
    while (next < rejections.length && rowOf(batch, rejections[next]!) < row) next++
    if (next > before) context.reject(batch, rejections.slice(before, next))
    context.reject(record.batch, [record.rejection])
  }
  if (next < rejections.length) context.reject(batch, rejections.slice(next))
}

function rowOf(batch: Batch, rejection: Rejection): number {
  return batch.origin.describe(rejection.row).row
}

// The rows that an object refused, written beside the run's other rejected rows, so that none vanishes.
import { catalogue } from '../../engine/messages/index.ts'
import { rejectedLine } from '../../engine/run/rejected-line.ts'
import type { RejectedRow } from '../../engine/run/report.ts'
import type { RecordBatch } from './contract.ts'
import type { IncomingRecord } from './key-text.ts'

interface RefusedRow extends Record<string, SqlStorageValue> {
  row: number
  data: string
  code: string
  field: string | null
}

/** Writes the file (a repeat writes the same bytes) and then forgets the rows. `line` counts the staged rows from 1. */
export async function writeRefused(
  sql: SqlStorage,
  bucket: R2Bucket,
  batch: RecordBatch,
  refusedKey: string,
): Promise<void> {
  const { run, node, object } = batch
  const where = 'run = ? AND node = ? AND code IS NOT NULL'
  const rows = sql
    .exec<RefusedRow>(
      `SELECT row, data, code, field FROM incoming WHERE ${where} ORDER BY row`,
      run,
      node,
    )
    .toArray()
  // Nothing left: an earlier attempt has written the file.
  if (rows.length === 0) return
  const lines = rows.map((row) => rejectedLine(rejectedRow(row, node, object), catalogue))
  await bucket.put(refusedKey, lines.join(''))
  sql.exec(`DELETE FROM incoming WHERE ${where}`, run, node)
}

function rejectedRow(
  { row, data, code, field }: RefusedRow,
  node: string,
  file: string,
): RejectedRow {
  const record = JSON.parse(data) as IncomingRecord
  const rejected: RejectedRow = { node, source: node, file, line: row + 1, row, code, record }
  return field === null
    ? rejected
    : { ...rejected, field, value: record[field] ?? null, values: { field } }
}

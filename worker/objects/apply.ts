// Writes the rows of a delivery into the records, in one transaction, and counts what each row did.
import { refuseByMode } from './incoming.ts'
import type { Applied, RecordBatch, WriteMode } from './contract.ts'
import { countKept, saidOfEach } from './kept-blanks.ts'
import { reserveGsids } from './reserve.ts'
import { readSequence } from './tables.ts'

type Counts = Pick<Applied, 'inserted' | 'updated' | 'unchanged'>

/** Rows of this delivery that are not refused, and the last one of each key: of several rows with one key the last wins. */
const valid = 'SELECT row, key, data FROM incoming WHERE run = ?1 AND node = ?2 AND code IS NULL'
const last = `SELECT key, data, max(row) AS row FROM (${valid}) GROUP BY key`

/** To be called inside a transaction, once per run and node. Records keep fields that the rows do not have. */
export function applyIncoming(
  sql: SqlStorage,
  batch: RecordBatch,
  mode: WriteMode,
  nowMs: number,
): Applied {
  const { run, node } = batch
  refuseByMode(sql, batch, mode)
  reserveGsids(sql, batch, nowMs)
  const counts =
    batch.blanks === 'keep' ? countKept(sql, batch, valid) : countRows(sql, batch, mode)
  const deleted = mode === 'replace' ? deleteOthers(sql, batch) : 0
  writeRecords(sql, batch, mode)
  sql.exec(`DELETE FROM reserved WHERE key IN (SELECT key FROM (${valid}))`, run, node)
  sql.exec('UPDATE sequence SET value = value + 1')
  const refused = countRefused(sql, batch)
  sql.exec('DELETE FROM incoming WHERE run = ? AND node = ? AND code IS NULL', run, node)
  const refusedKey = refused === 0 ? null : `${batch.workspace}/runs/${run}/${node}.refused.ndjson`
  return { sequence: readSequence(sql), ...counts, deleted, refused, refusedKey }
}

/** A row leaves its record as it is; for a whole record there must be nothing more in it. */
const patched = 'json_patch(record, data) = record'
const sameSize =
  "(SELECT count(*) FROM json_each(record)) = (SELECT count(*) FROM json_each(data) WHERE type <> 'null')"

/** Row after row: the first row of a key meets the record, each further one the row before it. */
function countRows(sql: SqlStorage, { run, node }: RecordBatch, mode: WriteMode): Counts {
  const same = mode === 'replace' ? `${patched} AND ${sameSize}` : patched
  const row = sql
    .exec<{ rows: number; inserted: number | null; unchanged: number | null }>(
      `SELECT count(*) AS rows,
         sum(before IS NULL AND record IS NULL) AS inserted,
         sum(CASE WHEN before IS NULL THEN record IS NOT NULL AND ${same}
             ELSE before = data END) AS unchanged
       FROM (SELECT v.data, r.data AS record, lag(v.data) OVER (PARTITION BY v.key ORDER BY v.row) AS before
             FROM (${valid}) v LEFT JOIN records r ON r.key = v.key)`,
      run,
      node,
    )
    .one()
  const inserted = row.inserted ?? 0
  const unchanged = row.unchanged ?? 0
  return { inserted, updated: row.rows - inserted - unchanged, unchanged }
}

/** A refused row still names its record: that one stays as it was. */
function deleteOthers(sql: SqlStorage, { run, node }: RecordBatch): number {
  const named = 'SELECT key FROM incoming WHERE run = ?1 AND node = ?2 AND key IS NOT NULL'
  const others = `key NOT IN (${named})`
  const { n } = sql
    .exec<{ n: number }>(`SELECT count(*) AS n FROM records WHERE ${others}`, run, node)
    .one()
  sql.exec(`DELETE FROM records WHERE ${others}`, run, node)
  return n
}

/** A null in a row takes the value away: records hold only what is not null. `replace` takes whole records. */
function writeRecords(sql: SqlStorage, { run, node, blanks }: RecordBatch, mode: WriteMode): void {
  const each = blanks === 'keep' ? saidOfEach(valid) : last
  const base = mode === 'replace' ? "'{}'" : 'records.data'
  sql.exec(
    `UPDATE records SET data = json_patch(${base}, l.data) FROM (${each}) l WHERE records.key = l.key`,
    run,
    node,
  )
  sql.exec(
    `INSERT INTO records (gsid, key, data)
     SELECT reserved.gsid, l.key, json_patch('{}', l.data) FROM (${each}) l JOIN reserved ON reserved.key = l.key
     WHERE NOT EXISTS (SELECT 1 FROM records WHERE records.key = l.key)`,
    run,
    node,
  )
}

function countRefused(sql: SqlStorage, { run, node }: RecordBatch): number {
  return sql
    .exec<{ n: number }>(
      'SELECT count(*) AS n FROM incoming WHERE run = ? AND node = ? AND code IS NOT NULL',
      run,
      node,
    )
    .one().n
}

// GSIDs for the new records of a delivery: promised per key before anything is written, the same at every repeat.
import type { RecordBatch } from './contract.ts'
import { newGsids } from './gsid.ts'

const keysPerStatement = 5000

/** Promises a GSID to every key of the batch that has neither a record nor a promise; answers how many keys are new. */
export function reserveGsids(sql: SqlStorage, batch: RecordBatch, nowMs: number): number {
  const { run, node } = batch
  for (let after = -1; ;) {
    const page = sql
      .exec<{ row: number; key: string }>(
        `SELECT row, key FROM incoming WHERE run = ? AND node = ? AND code IS NULL AND row > ?
           AND NOT EXISTS (SELECT 1 FROM records WHERE records.key = incoming.key)
           AND NOT EXISTS (SELECT 1 FROM reserved WHERE reserved.key = incoming.key)
         ORDER BY row LIMIT ${keysPerStatement}`,
        run,
        node,
        after,
      )
      .toArray()
    if (page.length === 0) break
    after = page.at(-1)!.row
    promise(sql, [...new Set(page.map(({ key }) => key))], nowMs)
  }
  return sql
    .exec<{ n: number }>(
      `SELECT count(*) AS n FROM reserved WHERE key IN
         (SELECT key FROM incoming WHERE run = ? AND node = ? AND code IS NULL)`,
      run,
      node,
    )
    .one().n
}

function promise(sql: SqlStorage, keys: readonly string[], nowMs: number): void {
  const gsids = newGsids(keys.length, nowMs)
  sql.exec(
    `INSERT INTO reserved (key, gsid) SELECT value ->> 0, value ->> 1 FROM json_each(?) WHERE true
     ON CONFLICT (key) DO NOTHING`,
    JSON.stringify(keys.map((key, i) => [key, gsids[i]])),
  )
}

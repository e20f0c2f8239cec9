// Rows whose blanks leave a record's values as they are: what such rows say, whom they lack a value for, and what each one did.
import type { Applied, RecordBatch } from './contract.ts'
import type { IncomingRecord } from './key-text.ts'

/** A blank is null or empty text; it says nothing, so it is left out. Key fields stay: they name the record. */
export function withoutBlanks(record: IncomingRecord, keyFields: readonly string[]): string {
  const said = Object.entries(record).filter(
    ([name, value]) => (value !== null && value !== '') || keyFields.includes(name),
  )
  return JSON.stringify(Object.fromEntries(said))
}

/** A new record needs its required fields: from this row, or from one before it with the same key. */
export function refuseIncomplete(sql: SqlStorage, { run, node, fields }: RecordBatch): void {
  for (const { name } of fields.filter(({ required }) => required)) {
    sql.exec(
      `UPDATE incoming SET code = 'object.required', field = ?3
       WHERE run = ?1 AND node = ?2 AND code IS NULL AND row IN (
         SELECT row FROM (
           SELECT row, key, max(EXISTS (SELECT 1 FROM json_each(data) said WHERE said.key = ?3))
             OVER (PARTITION BY key ORDER BY row) AS given
           FROM incoming WHERE run = ?1 AND node = ?2 AND code IS NULL)
         WHERE given = 0 AND NOT EXISTS (SELECT 1 FROM records r WHERE r.key = incoming.key))`,
      run,
      node,
      name,
    )
  }
}

/** All that the rows of a key say together, by the last row that says it. `valid` selects row, key and data. */
export function saidOfEach(valid: string): string {
  const fields = `SELECT v.key AS key, said.key AS field, said.value AS value, max(v.row) AS row
    FROM (${valid}) v, json_each(v.data) said GROUP BY v.key, said.key`
  return `SELECT key, json_group_object(field, value) AS data, max(row) AS row FROM (${fields}) GROUP BY key`
}

/** Row after row: a field meets what the last row before it with the same key said of it, else the record. */
export function countKept(
  sql: SqlStorage,
  { run, node }: RecordBatch,
  valid: string,
): Pick<Applied, 'inserted' | 'updated' | 'unchanged'> {
  const said = `SELECT v.row AS row, said.key AS field, said.value AS value, r.data AS record,
      lag(said.value) OVER (PARTITION BY v.key, said.key ORDER BY v.row) AS before
    FROM (${valid}) v JOIN json_each(v.data) said LEFT JOIN records r ON r.key = v.key`
  const own = '(SELECT e.value FROM json_each(record) e WHERE e.key = field)'
  const changes = `SELECT row, sum(value IS NOT coalesce(before, ${own})) AS changed FROM (${said}) GROUP BY row`
  const { rows, inserted, unchanged } = sql
    .exec<{ rows: number; inserted: number | null; unchanged: number | null }>(
      `SELECT count(*) AS rows, sum(new) AS inserted, sum(new = 0 AND changed = 0) AS unchanged
       FROM (SELECT v.row AS row, r.key IS NULL AND v.row = min(v.row) OVER (PARTITION BY v.key) AS new
             FROM (${valid}) v LEFT JOIN records r ON r.key = v.key)
       JOIN (${changes}) USING (row)`,
      run,
      node,
    )
    .one()
  const counts = { inserted: inserted ?? 0, unchanged: unchanged ?? 0 }
  return { ...counts, updated: rows - counts.inserted - counts.unchanged }
}

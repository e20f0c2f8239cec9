// Brings the staged rows of one delivery into the object's own database, each checked; safe to repeat at any point.
import { AwaseError } from '../../engine/error.ts'
import type { RecordBatch, WriteMode } from './contract.ts'
import { keyText } from './key-text.ts'
import type { IncomingRecord } from './key-text.ts'
import { refuseIncomplete, withoutBlanks } from './kept-blanks.ts'
import { readLines } from './lines.ts'

/** Rows a statement, and characters of JSON: together under 1 MB even when every character takes three bytes. */
const rowsPerStatement = 5000
const charactersPerStatement = 300_000

/** SQLite in a durable object takes values up to 2 MB. */
const longestRow = 500_000

/** What a crashed run left behind is dropped after a week. */
const keptMs = 7 * 24 * 3_600_000

type Row = [
  row: number,
  key: string | null,
  data: string,
  code: string | null,
  field: string | null,
]

/** Loads the rows unless they are here already. Throws `object.rows-missing` when the staged file is not whole. */
export async function loadIncoming(
  storage: DurableObjectStorage,
  bucket: R2Bucket,
  batch: RecordBatch,
  nowMs: number,
): Promise<void> {
  const { sql } = storage
  const { run, node } = batch
  const loaded = 'SELECT 1 FROM loads WHERE run = ? AND node = ?'
  if (sql.exec(loaded, run, node).toArray().length > 0) return
  forget(sql, nowMs - keptMs)
  const staged = await bucket.get(batch.key)
  const rows = staged === null ? -1 : await insertRows(sql, batch, staged.body)
  if (rows !== batch.rows) {
    throw new AwaseError('object.rows-missing', {
      values: { expected: batch.rows, found: Math.max(0, rows) },
      retry: 'now',
    })
  }
  sql.exec('INSERT OR REPLACE INTO loads VALUES (?, ?, ?)', run, node, nowMs)
}

async function insertRows(
  sql: SqlStorage,
  batch: RecordBatch,
  body: ReadableStream<Uint8Array>,
): Promise<number> {
  const check = checkOf(batch)
  let pending: Row[] = []
  let characters = 0
  let count = 0
  const flush = () => {
    insert(sql, batch, pending)
    pending = []
    characters = 0
  }
  for await (const line of readLines(body)) {
    if (characters + line.length > charactersPerStatement && pending.length > 0) flush()
    pending.push(check(line, count))
    characters += line.length
    count += 1
    if (pending.length === rowsPerStatement) flush()
  }
  flush()
  return count
}

function insert(sql: SqlStorage, { run, node }: RecordBatch, rows: readonly Row[]): void {
  sql.exec(
    `INSERT OR REPLACE INTO incoming (run, node, row, key, data, code, field)
     SELECT ?1, ?2, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?3)`,
    run,
    node,
    JSON.stringify(rows),
  )
}

/** Turns a line into a row: with its key, or with the code that says why it is refused. */
function checkOf({
  fields,
  keyFields,
  blanks,
  run,
  node,
}: RecordBatch): (line: string, row: number) => Row {
  const names = new Set(fields.map(({ name }) => name))
  const key = keyFields.flatMap((name) => fields.filter((field) => field.name === name))
  const required = fields.filter((field) => field.required)
  return (line, row) => {
    if (line.length > longestRow) return [row, null, '{}', 'object.row-too-large', null]
    const record = JSON.parse(line) as IncomingRecord
    const unknown = Object.keys(record).find((name) => !names.has(name))
    if (unknown !== undefined) return [row, null, line, 'object.unknown-field', unknown]
    // Records of an object without a key are never found again: each row is its own.
    const text = key.length === 0 ? JSON.stringify([run, node, row]) : keyText(record, key)
    if (text === null) {
      const field = key.find(({ name }) => (record[name] ?? null) === null)
      return [row, null, line, 'object.key-null', field?.name ?? null]
    }
    if (blanks === 'keep') return [row, text, withoutBlanks(record, keyFields), null, null]
    const missing = required.find(({ name }) => name in record && record[name] === null)
    if (missing !== undefined) return [row, text, line, 'object.required', missing.name]
    return [row, text, line, null, null]
  }
}

/** Which rows the write mode refuses, given the records as they are now. */
export function refuseByMode(sql: SqlStorage, batch: RecordBatch, mode: WriteMode): void {
  const { run, node, blanks } = batch
  const mine = 'run = ?1 AND node = ?2 AND code IS NULL'
  const exists = 'EXISTS (SELECT 1 FROM records WHERE records.key = incoming.key)'
  if (mode === 'insert') {
    const first = `SELECT min(row) FROM incoming WHERE ${mine} GROUP BY key`
    sql.exec(
      `UPDATE incoming SET code = 'object.key-exists' WHERE ${mine} AND (${exists} OR row NOT IN (${first}))`,
      run,
      node,
    )
  }
  if (mode === 'update') {
    sql.exec(
      `UPDATE incoming SET code = 'object.key-missing' WHERE ${mine} AND NOT ${exists}`,
      run,
      node,
    )
  }
  if (blanks === 'keep') refuseIncomplete(sql, batch)
}

function forget(sql: SqlStorage, before: number): void {
  sql.exec(
    `DELETE FROM incoming WHERE NOT EXISTS
       (SELECT 1 FROM loads l WHERE l.run = incoming.run AND l.node = incoming.node AND l.loaded_at >= ?)
     AND EXISTS (SELECT 1 FROM loads l WHERE l.run = incoming.run AND l.node = incoming.node)`,
    before,
  )
  sql.exec('DELETE FROM loads WHERE loaded_at < ?', before)
}

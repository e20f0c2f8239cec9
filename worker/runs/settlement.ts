// What is entered with the end of a run: its deliveries, and that its snapshot uses its files. One batch with the run's own row.
import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import type { LedgerRow } from './ledger.ts'
import type { RunState } from './state.ts'

/** Statements that do nothing unless the run's row is still as `before` was read. Cursors of sources will join them. */
export function settlement(db: Database, before: LedgerRow, next: RunState) {
  const { workspace, id, fence } = before.state
  const unmoved = sql`EXISTS (SELECT 1 FROM runs WHERE workspace = ${workspace} AND id = ${id}
    AND fence = ${fence} AND revision = ${before.revision})`
  return [db.run(enterDeliveries(next, unmoved)), db.run(useFiles(next, unmoved))] as const
}

function enterDeliveries({ workspace, id, deliveries }: RunState, unmoved: SQL): SQL {
  return sql`INSERT INTO deliveries (workspace, run, node, name, kind, destination, sha256, rows, size_bytes, status, attempts,
      outcome, error, confirmed_at)
    SELECT ${workspace}, ${id}, value ->> 'node', value ->> 'name', value ->> 'kind', value ->> 'destination',
      value ->> 'sha256', value ->> 'rows', value ->> 'sizeBytes', value ->> 'status', value ->> 'attempts',
      nullif(value -> 'outcome', 'null'), nullif(value -> 'error', 'null'), value ->> 'confirmedAt'
    FROM json_each(${JSON.stringify(deliveries)}) WHERE ${unmoved}
    ON CONFLICT DO NOTHING`
}

function useFiles(state: RunState, unmoved: SQL): SQL {
  return sql`UPDATE files SET refs = refs + 1 WHERE workspace = ${state.workspace}
    AND hash IN (SELECT value FROM json_each(${JSON.stringify(hashesOf(state))})) AND ${unmoved}`
}

function hashesOf({ sources, objects }: RunState): string[] {
  const files = Object.values(sources).flat()
  const exported = Object.values(objects).map(({ file }) => file)
  return [...new Set([...files, ...exported].map(({ hash }) => hash))]
}

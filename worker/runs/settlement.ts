// What is entered with the end of a run: its deliveries, and that its snapshot uses its files. One batch with the run's own row.
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { deliveries, files } from '../db/schema/index.ts'
import type { LedgerRow } from './ledger-row.ts'
import { selectRow } from './select-row.ts'
import type { RunState } from './state.ts'

/** Statements that do nothing unless the run's row is still as `before` was read. Cursors of sources will join them. */
export function settlement(db: Database, before: LedgerRow, next: RunState) {
  const { workspace, id: run, fence } = before.state
  const unmoved = sql`EXISTS (SELECT 1 FROM runs WHERE workspace = ${workspace} AND id = ${run}
    AND fence = ${fence} AND revision = ${before.revision})`
  const useFiles = db
    .update(files)
    .set({ refs: sql`${files.refs} + 1` })
    .where(and(eq(files.workspace, workspace), inArray(files.hash, hashesIn(next)), unmoved))
  const enter = next.deliveries.map((delivery) => {
    const row = selectRow(deliveries, { ...delivery, workspace, run }, unmoved)
    return db.insert(deliveries).select(row).onConflictDoNothing()
  })
  return [useFiles, ...enter] as const
}

/** One parameter, however many files: D1 takes at most 100. */
function hashesIn({ sources, objects }: RunState) {
  const read = Object.values(sources).flat()
  const exported = Object.values(objects).map(({ file }) => file)
  const hashes = [...read, ...exported].map(({ hash }) => hash)
  return sql`(SELECT value FROM json_each(${JSON.stringify(hashes)}))`
}

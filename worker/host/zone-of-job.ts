// By whose clocks a job runs: what is today, which date a file's name takes.
import { and, eq } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { jobs } from '../db/schema/index.ts'

/** Query of one row, or none for a job that is unknown. */
export function zoneOfJob(db: Database, workspace: string, job: string) {
  return db
    .select({ zone: jobs.zone })
    .from(jobs)
    .where(and(eq(jobs.workspace, workspace), eq(jobs.id, job)))
}

// By whose clocks a job runs: what is today, which date a file's name takes.
import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { jobs, schedules } from '../db/schema/index.ts'

/** Query of one row, or none for a job that is unknown: the zone of the schedule, else the job's own. */
export function zoneOfJob(db: Database, workspace: string, job: string) {
  return db
    .select({ zone: sql<string>`coalesce(${schedules.zone}, ${jobs.zone})` })
    .from(jobs)
    .leftJoin(schedules, and(eq(schedules.workspace, jobs.workspace), eq(schedules.job, jobs.id)))
    .where(and(eq(jobs.workspace, workspace), eq(jobs.id, job)))
}

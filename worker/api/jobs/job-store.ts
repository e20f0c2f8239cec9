// Jobs in the database: reading them, and saving a draft without overwriting somebody else's.
import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { JobDocument } from '../../../engine/job/document.ts'
import { AwaseError } from '../../../engine/error.ts'
import type { Actor } from '../../auth/actor.ts'
import type { Database } from '../../db/database.ts'
import { jobs, jobVersions, runs, schedules } from '../../db/schema/index.ts'
import type { Job, JobSummary, Schedule } from '../contract.ts'
import { isoTime, isoTimeOrNull, runSummary } from '../runs/run-summary.ts'

type ScheduleRow = Pick<typeof schedules.$inferSelect, 'cron' | 'enabled' | 'nextAt'>

/** Joins the schedule of a job to it. */
export const scheduleOfJob = and(
  eq(schedules.workspace, jobs.workspace),
  eq(schedules.job, jobs.id),
)

/** A job that was not deleted. */
export const thisJob = (workspace: string, id: string) =>
  and(eq(jobs.workspace, workspace), eq(jobs.id, id), isNull(jobs.deletedAt))

export const etagOf = (revision: number): string => `"${revision}"`

/** The revision that If-Match names; undefined for a tag that never was ours. Throws `job.if-match` without one. */
export function revisionOf(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined) throw new AwaseError('job.if-match')
  const digits = /^(?:W\/)?"(\d{1,15})"$/.exec(ifMatch.trim())?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** A schedule as it is told: with the zone of its job. */
export function scheduleView({ cron, enabled, nextAt }: ScheduleRow, zone: string): Schedule {
  return { cron, zone, enabled, nextAt: isoTimeOrNull(nextAt) }
}

/** The jobs there are, or those that were deleted. */
export async function listJobs(
  db: Database,
  workspace: string,
  deleted: boolean,
): Promise<JobSummary[]> {
  const isThere = deleted ? isNotNull(jobs.deletedAt) : isNull(jobs.deletedAt)
  const newestRun = sql`(SELECT r.id FROM ${runs} r WHERE r.workspace = ${jobs.workspace}
    AND r.job = ${jobs.id} ORDER BY r.created_at DESC, r.id DESC LIMIT 1)`
  const rows = await db
    .select({ job: jobs, schedule: schedules, run: runs })
    .from(jobs)
    .leftJoin(schedules, scheduleOfJob)
    .leftJoin(runs, and(eq(runs.workspace, jobs.workspace), eq(runs.id, newestRun)))
    .where(and(eq(jobs.workspace, workspace), isThere))
    .orderBy(desc(jobs.updatedAt), jobs.id)
  return rows.map(({ job, schedule, run }) => ({
    id: job.id,
    name: job.name,
    updatedAt: isoTime(job.updatedAt),
    publishedVersion: job.publishedVersion,
    schedule: schedule && scheduleView(schedule, job.zone),
    lastRun: run && runSummary(run, job.name),
  }))
}

/** Throws `job.not-found`. */
export async function readJob(db: Database, workspace: string, id: string): Promise<Job> {
  const row = await db
    .select({ job: jobs, schedule: schedules, publishedAt: jobVersions.publishedAt })
    .from(jobs)
    .leftJoin(schedules, scheduleOfJob)
    .leftJoin(
      jobVersions,
      and(
        eq(jobVersions.workspace, jobs.workspace),
        eq(jobVersions.job, jobs.id),
        eq(jobVersions.version, jobs.publishedVersion),
      ),
    )
    .where(thisJob(workspace, id))
    .get()
  if (row === undefined) throw new AwaseError('job.not-found')
  const { job, schedule, publishedAt } = row
  return {
    id,
    name: job.name,
    draft: job.draft,
    etag: etagOf(job.revision),
    publishedVersion: job.publishedVersion,
    publishedAt: isoTimeOrNull(publishedAt),
    zone: job.zone,
    schedule: schedule && scheduleView(schedule, job.zone),
  }
}

/** Saves when the draft is still the one that `revision` names; answers the new revision. Throws `job.changed`, `job.not-found`. */
export async function saveDraft(
  db: Database,
  actor: Actor,
  draft: JobDocument,
  revision: number | undefined,
): Promise<number> {
  const job = thisJob(actor.workspace, draft.id)
  const [saved] = await db
    .update(jobs)
    .set({
      draft,
      name: draft.name,
      revision: sql`${jobs.revision} + 1`,
      updatedAt: Date.now(),
      updatedBy: actor.id,
    })
    .where(and(job, eq(jobs.revision, revision ?? -1)))
    .returning({ revision: jobs.revision })
  if (saved !== undefined) return saved.revision
  const exists = await db.select({ id: jobs.id }).from(jobs).where(job).get()
  throw new AwaseError(exists === undefined ? 'job.not-found' : 'job.changed')
}

// Starts the jobs that are due. After an outage only the last missed due time of a job runs (design: missed-run policy).
import { and, asc, eq, isNotNull, isNull, lte } from 'drizzle-orm'
import { openDatabase } from '../db/database.ts'
import type { Database } from '../db/database.ts'
import { jobs, schedules } from '../db/schema/index.ts'
import type { Env } from '../env.ts'
import { nextDue } from '../host/due-times.ts'
import { logFailure } from '../host/log.ts'
import { claimDue } from '../runs/claim.ts'
import { launchNext } from '../runs/launch.ts'
import { lastDue } from './last-due.ts'

/** Claims every due time up to `minuteMs` and gives the runs that may start a driver. */
export async function startDue(env: Env, minuteMs: number): Promise<void> {
  const db = openDatabase(env.DB)
  for (const due of await dueSchedules(db, minuteMs)) {
    const { workspace, job } = due
    try {
      await claimSchedule(db, due, minuteMs)
      await launchNext(env, due, Date.now())
    } catch (error) {
      // One job's trouble is not the others': the next tick or the sweeper tries it again.
      logFailure('schedule.start', error, { workspace, job })
    }
  }
}

async function dueSchedules(db: Database, minuteMs: number) {
  return db
    .select({
      workspace: schedules.workspace,
      job: schedules.job,
      cron: schedules.cron,
      zone: jobs.zone,
      dueSince: schedules.nextAt,
      version: jobs.publishedVersion,
    })
    .from(schedules)
    .innerJoin(jobs, and(eq(jobs.workspace, schedules.workspace), eq(jobs.id, schedules.job)))
    .where(
      and(
        eq(schedules.enabled, true),
        isNull(jobs.deletedAt),
        isNotNull(schedules.nextAt),
        lte(schedules.nextAt, minuteMs),
      ),
    )
    .orderBy(asc(schedules.nextAt), asc(schedules.job))
}

type DueSchedule = Awaited<ReturnType<typeof dueSchedules>>[number]

/** A job that was never published has nothing to run: its due times pass. */
async function claimSchedule(db: Database, due: DueSchedule, minuteMs: number): Promise<void> {
  const { workspace, job, cron, zone, dueSince, version } = due
  if (dueSince === null) return
  const nextAt = nextDue(cron, zone, minuteMs)
  if (version === null) {
    await db
      .update(schedules)
      .set({ nextAt })
      .where(
        and(
          eq(schedules.workspace, workspace),
          eq(schedules.job, job),
          eq(schedules.nextAt, dueSince),
        ),
      )
    return
  }
  const dueAt = lastDue(cron, zone, dueSince, minuteMs)
  const claim = { workspace, job, version, trigger: 'schedule', dueAt, startedBy: job } as const
  await claimDue(db, claim, { dueSince, nextAt }, Date.now())
}

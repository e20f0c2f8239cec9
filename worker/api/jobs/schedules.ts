// A job's schedule, and a look at when a schedule would come due.
import { createRoute, z } from '@hono/zod-openapi'
import { and, eq, sql } from 'drizzle-orm'
import { AwaseError } from '../../../engine/error.ts'
import { jobs, schedules } from '../../db/schema/index.ts'
import { dueTimes, nextDue } from '../../host/due-times.ts'
import { answers, gone, jsonBody } from '../http/answers.ts'
import type { Actor } from '../../auth/actor.ts'
import type { Database } from '../../db/database.ts'
import { auditRow } from '../audit.ts'
import { dueTimeSchema, scheduleSchema } from '../contract.ts'
import { router } from '../http/edge.ts'
import { readJob, scheduleView, thisJob } from './job-store.ts'
import { jobPath } from './jobs.ts'

const timing = z.object({ cron: z.string().max(200), zone: z.string().max(100) })
const wanted = timing.extend({ enabled: z.boolean() })
const setting = wanted.extend({
  /** The schedule that it shall replace (null: none): refused when another stands there by now. Without it, whichever stands there. */
  from: wanted.nullable().optional(),
})
type Wanted = z.infer<typeof wanted>

const set = createRoute({
  method: 'put',
  path: '/jobs/{id}/schedule',
  summary: 'Sets the schedule: five fields, and the IANA zone of the job',
  request: { params: jobPath, body: jsonBody(setting) },
  responses: answers(200, scheduleSchema),
})

const remove = createRoute({
  method: 'delete',
  path: '/jobs/{id}/schedule',
  summary: 'Removes the schedule',
  request: { params: jobPath },
  responses: gone,
})

const preview = createRoute({
  method: 'post',
  path: '/schedules/preview',
  summary: 'When such a schedule comes due next, with changes of the clock marked',
  request: {
    body: jsonBody(timing.extend({ count: z.number().int().min(1).max(100).default(10) })),
  },
  responses: answers(200, z.object({ times: z.array(dueTimeSchema) })),
})

export const scheduleRoutes = router()
  .openapi(set, async (c) => {
    const { db, actor } = c.var
    const { id: job } = c.req.valid('param')
    const { cron: given, zone, enabled, from } = c.req.valid('json')
    const cron = given.trim().split(/\s+/).join(' ')
    const next = nextDue(cron, zone, Date.now())
    if (next === null) throw new AwaseError('schedule.never', { values: { cron } })
    const before = (await readJob(db, actor.workspace, job)).schedule
    if (from !== undefined && !isSame(from, before)) throw new AwaseError('schedule.changed')
    const fresh = { cron, enabled, nextAt: enabled ? next : null }
    await write(db, actor, { job, zone, fresh, before })
    await auditRow(db, actor, 'schedule.set', job, { from: before, to: { cron, zone, enabled } })
    return c.json(scheduleView(fresh, zone), 200)
  })
  .openapi(remove, async (c) => {
    const { db, actor } = c.var
    const { id: job } = c.req.valid('param')
    const { schedule } = await readJob(db, actor.workspace, job)
    await db.batch([
      db
        .delete(schedules)
        .where(and(eq(schedules.workspace, actor.workspace), eq(schedules.job, job))),
      auditRow(db, actor, 'schedule.delete', job, { from: schedule }),
    ])
    return c.body(null, 204)
  })
  .openapi(preview, async (c) => {
    const { cron, zone, count } = c.req.valid('json')
    return c.json({ times: dueTimes(cron, zone, Date.now(), count) }, 200)
  })

const isSame = (one: Wanted | null, other: Wanted | null): boolean =>
  one?.cron === other?.cron && one?.zone === other?.zone && one?.enabled === other?.enabled

interface Writing {
  job: string
  zone: string
  fresh: Pick<typeof schedules.$inferInsert, 'cron' | 'enabled' | 'nextAt'>
  before: Wanted | null
}

/** One transaction, of schedule and zone. Throws `schedule.changed` where another than `before` stands by now. */
async function write(
  db: Database,
  { workspace, id: updatedBy }: Actor,
  { job, zone, fresh, before }: Writing,
): Promise<void> {
  const row = { ...fresh, updatedAt: Date.now(), updatedBy }
  const [written] = await db.batch([
    db
      .insert(schedules)
      .values({ workspace, job, ...row })
      .onConflictDoUpdate({
        target: [schedules.workspace, schedules.job],
        set: row,
        // Equal to nothing where there was none.
        setWhere: sql`(${schedules.cron}, ${schedules.enabled}) = (${before?.cron ?? null}, ${before && Number(before.enabled)})`,
      })
      .returning({ cron: schedules.cron }),
    // SQLite's changes(): rows that the statement before has written.
    db
      .update(jobs)
      .set({ zone })
      .where(and(thisJob(workspace, job), sql`changes() > 0`)),
  ])
  if (written.length === 0) throw new AwaseError('schedule.changed')
}

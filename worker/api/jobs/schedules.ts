// A job's schedule, and a look at when a schedule would come due.
import { createRoute, z } from '@hono/zod-openapi'
import { and, eq } from 'drizzle-orm'
import { AwaseError } from '../../../engine/error.ts'
import { jobs, schedules } from '../../db/schema/index.ts'
import { dueTimes, nextDue } from '../../host/due-times.ts'
import { answers, gone, jsonBody } from '../http/answers.ts'
import { auditRow } from '../audit.ts'
import { dueTimeSchema, scheduleSchema } from '../contract.ts'
import { router } from '../http/edge.ts'
import { readJob, scheduleView, thisJob } from './job-store.ts'
import { jobPath } from './jobs.ts'

const timing = z.object({ cron: z.string().max(200), zone: z.string().max(100) })

const set = createRoute({
  method: 'put',
  path: '/jobs/{id}/schedule',
  summary: 'Sets the schedule: five fields, and the IANA zone of the job',
  request: { params: jobPath, body: jsonBody(timing.extend({ enabled: z.boolean() })) },
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
    const { cron: given, zone, enabled } = c.req.valid('json')
    const cron = given.trim().split(/\s+/).join(' ')
    const now = Date.now()
    const next = nextDue(cron, zone, now)
    if (next === null) throw new AwaseError('schedule.never', { values: { cron } })
    const before = (await readJob(db, actor.workspace, job)).schedule
    const fresh = { cron, enabled, nextAt: enabled ? next : null }
    const row = { ...fresh, updatedAt: now, updatedBy: actor.id }
    await db.batch([
      db
        .insert(schedules)
        .values({ workspace: actor.workspace, job, ...row })
        .onConflictDoUpdate({ target: [schedules.workspace, schedules.job], set: row }),
      db.update(jobs).set({ zone }).where(thisJob(actor.workspace, job)),
      auditRow(db, actor, 'schedule.set', job, { from: before, to: { cron, zone, enabled } }),
    ])
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

// Deleting a job, and having it back: it is hidden, its schedule rests, its runs and versions stay.
import { createRoute } from '@hono/zod-openapi'
import { and, eq, isNotNull } from 'drizzle-orm'
import { AwaseError } from '../../../engine/error.ts'
import { jobs } from '../../db/schema/index.ts'
import { answers, gone } from '../http/answers.ts'
import { auditRow } from '../audit.ts'
import { jobSchema } from '../contract.ts'
import { router } from '../http/edge.ts'
import { readJob, thisJob } from './job-store.ts'
import { jobPath } from './jobs.ts'

const remove = createRoute({
  method: 'delete',
  path: '/jobs/{id}',
  summary: 'Hides the job and rests its schedule',
  request: { params: jobPath },
  responses: gone,
})

const restore = createRoute({
  method: 'post',
  path: '/jobs/{id}/restore',
  summary: 'Takes a deletion back',
  request: { params: jobPath },
  responses: answers(200, jobSchema),
})

export const jobRemovalRoutes = router()
  .openapi(remove, async (c) => {
    const { db, actor } = c.var
    const { id } = c.req.valid('param')
    const [hidden] = await db
      .update(jobs)
      .set({ deletedAt: Date.now() })
      .where(thisJob(actor.workspace, id))
      .returning({ id: jobs.id })
    if (hidden === undefined) throw new AwaseError('job.not-found')
    await auditRow(db, actor, 'job.delete', id)
    return c.body(null, 204)
  })
  .openapi(restore, async (c) => {
    const { db, actor } = c.var
    const { id } = c.req.valid('param')
    await db
      .update(jobs)
      .set({ deletedAt: null })
      .where(and(eq(jobs.workspace, actor.workspace), eq(jobs.id, id), isNotNull(jobs.deletedAt)))
    const job = await readJob(db, actor.workspace, id)
    await auditRow(db, actor, 'job.restore', id)
    return c.json(job, 200)
  })

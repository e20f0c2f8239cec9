// Who has a job open, and whether its draft, version and schedule are still those that they know. A tab says every few seconds that it is there.
import { createRoute, z } from '@hono/zod-openapi'
import { and, asc, eq, gt, lt, ne } from 'drizzle-orm'
import { jobs, presences, schedules } from '../../db/schema/index.ts'
import { AwaseError } from '../../../engine/error.ts'
import { answers, jsonBody } from '../http/answers.ts'
import { presenceSchema, scheduleSchema } from '../contract.ts'
import { router } from '../http/edge.ts'
import { etagOf, scheduleOfJob, scheduleView, thisJob } from './job-store.ts'
import { jobPath } from './jobs.ts'

/** A tab that was not heard of for this long is taken for closed. */
const silentMs = 20_000

const short = z.string().min(1).max(60)

const announce = createRoute({
  method: 'put',
  path: '/jobs/{id}/presence/{tab}',
  summary:
    'Says that a tab has the job open; answers who else has, the ETag of the draft, the version that runs and when',
  request: {
    params: jobPath.extend({ tab: short }),
    body: jsonBody(
      z.object({
        browser: short,
        label: short,
        node: z.string().max(200).nullable().default(null),
        leaving: z.boolean().default(false),
      }),
    ),
  },
  responses: answers(
    200,
    z.object({
      others: z.array(presenceSchema),
      etag: z.string(),
      publishedVersion: z.number().int().nullable(),
      zone: z.string(),
      schedule: scheduleSchema.nullable(),
    }),
  ),
})

export const presenceRoutes = router().openapi(announce, async (c) => {
  const { db, actor } = c.var
  const { workspace } = actor
  const { id: job, tab } = c.req.valid('param')
  const { browser, label, node, leaving } = c.req.valid('json')
  const now = Date.now()
  // Who leaves was last seen long ago.
  const seenAt = leaving ? 0 : now
  const [, , others, [draft]] = await db.batch([
    db.delete(presences).where(lt(presences.seenAt, now - silentMs)),
    db
      .insert(presences)
      .values({ workspace, job, tab, browser, label, node, seenAt })
      .onConflictDoUpdate({
        target: [presences.workspace, presences.job, presences.tab],
        set: { seenAt, label, node },
      }),
    db
      .select({
        tab: presences.tab,
        browser: presences.browser,
        label: presences.label,
        node: presences.node,
      })
      .from(presences)
      .where(
        and(
          eq(presences.workspace, workspace),
          eq(presences.job, job),
          ne(presences.tab, tab),
          gt(presences.seenAt, now - silentMs),
        ),
      )
      .orderBy(asc(presences.tab)),
    db
      .select({
        revision: jobs.revision,
        publishedVersion: jobs.publishedVersion,
        zone: jobs.zone,
        schedule: schedules,
      })
      .from(jobs)
      .leftJoin(schedules, scheduleOfJob)
      .where(thisJob(workspace, job)),
  ])
  if (draft === undefined) throw new AwaseError('job.not-found')
  const { revision, publishedVersion, zone } = draft
  const schedule = draft.schedule && scheduleView(draft.schedule, zone)
  return c.json({ others, etag: etagOf(revision), publishedVersion, zone, schedule }, 200)
})

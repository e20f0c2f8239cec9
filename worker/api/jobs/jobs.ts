// Jobs: the list, a new one, and its draft.
import { createRoute, z } from '@hono/zod-openapi'
import { diffDocuments } from '../../../engine/job/diff.ts'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import { AwaseError } from '../../../engine/error.ts'
import { jobs } from '../../db/schema/index.ts'
import { answers, jsonBody } from '../http/answers.ts'
import { auditRow } from '../audit.ts'
import { documentSchema, jobSchema, jobSummarySchema } from '../contract.ts'
import { router } from '../http/edge.ts'
import { isZone } from '../../host/local-time.ts'
import { idempotent } from '../http/idempotency.ts'
import { etagOf, listJobs, readJob, revisionOf, saveDraft } from './job-store.ts'

export const jobPath = z.object({ id: z.string().min(1).max(100) })
export const ifMatch = z.object({ 'if-match': z.string().optional() })

const list = createRoute({
  method: 'get',
  path: '/jobs',
  summary: 'All jobs, last changed first; those that were deleted with `deleted=true`',
  request: { query: z.object({ deleted: z.enum(['true', 'false']).optional() }) },
  responses: answers(200, z.object({ jobs: z.array(jobSummarySchema) })),
})

const newJob = z.object({
  name: z.string().trim().min(1).max(200),
  /** IANA zone by whose clocks it runs until it has a schedule; UTC by default. */
  zone: z.string().max(100).default('UTC'),
})

const create = createRoute({
  method: 'post',
  path: '/jobs',
  summary: 'A new, empty job',
  middleware: [idempotent] as const,
  request: { body: jsonBody(newJob) },
  responses: answers(201, jobSchema),
})

const read = createRoute({
  method: 'get',
  path: '/jobs/{id}',
  summary: 'The job with its draft',
  request: { params: jobPath },
  responses: answers(200, jobSchema),
})

const save = createRoute({
  method: 'put',
  path: '/jobs/{id}/draft',
  summary: 'Saves the draft, unless somebody else did since',
  request: { params: jobPath, headers: ifMatch, body: jsonBody(documentSchema) },
  responses: answers(200, z.object({ etag: z.string() })),
})

export const jobRoutes = router()
  .openapi(list, async (c) => {
    const deleted = c.req.valid('query').deleted === 'true'
    return c.json({ jobs: await listJobs(c.var.db, c.var.actor.workspace, deleted) }, 200)
  })
  .openapi(create, async (c) => {
    const { db, actor } = c.var
    const { name, zone } = c.req.valid('json')
    if (!isZone(zone)) throw new AwaseError('schedule.zone', { values: { zone } })
    const id = crypto.randomUUID()
    await db.batch([
      db.insert(jobs).values({
        workspace: actor.workspace,
        id,
        name,
        zone,
        draft: emptyDocument(id, name),
        revision: 1,
        updatedAt: Date.now(),
        updatedBy: actor.id,
      }),
      auditRow(db, actor, 'job.create', id, { name, zone }),
    ])
    return c.json(await readJob(db, actor.workspace, id), 201)
  })
  .openapi(read, async (c) => {
    const job = await readJob(c.var.db, c.var.actor.workspace, c.req.valid('param').id)
    return c.json(job, 200, { ETag: job.etag })
  })
  .openapi(save, async (c) => {
    const { db, actor } = c.var
    const { id } = c.req.valid('param')
    const draft = c.req.valid('json')
    const revision = revisionOf(c.req.valid('header')['if-match'])
    if (draft.id !== id) throw new AwaseError('job.wrong-id')
    const before = await readJob(db, actor.workspace, id)
    const etag = etagOf(await saveDraft(db, actor, draft, revision))
    await auditRow(db, actor, 'job.save', id, diffDocuments(before.draft, draft))
    return c.json({ etag }, 200, { ETag: etag })
  })

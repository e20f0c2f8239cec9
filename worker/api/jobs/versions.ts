// The versions of a job: every published one, and drafts that somebody saved under a name.
import { createRoute, z } from '@hono/zod-openapi'
import { and, desc, eq, sql } from 'drizzle-orm'
import { AwaseError } from '../../../engine/error.ts'
import type { Database } from '../../db/database.ts'
import { jobSaves, jobVersions, users } from '../../db/schema/index.ts'
import { answers, jsonBody } from '../http/answers.ts'
import { auditRow } from '../audit.ts'
import { documentSchema, jobVersionSchema } from '../contract.ts'
import type { JobVersion } from '../contract.ts'
import { router } from '../http/edge.ts'
import { etagOf, readJob, revisionOf } from './job-store.ts'
import { ifMatch, jobPath } from './jobs.ts'
import { isoTime } from '../runs/run-summary.ts'

const list = createRoute({
  method: 'get',
  path: '/jobs/{id}/versions',
  summary: 'Published versions and named saves, newest first',
  request: { params: jobPath },
  responses: answers(200, z.object({ versions: z.array(jobVersionSchema) })),
})

const keep = createRoute({
  method: 'post',
  path: '/jobs/{id}/saves',
  summary: 'Keeps the draft under a name',
  request: {
    params: jobPath,
    headers: ifMatch,
    body: jsonBody(z.object({ name: z.string().trim().min(1).max(200) })),
  },
  responses: answers(201, jobVersionSchema),
})

const readSave = createRoute({
  method: 'get',
  path: '/jobs/{id}/saves/{save}',
  summary: 'The document of a named save',
  request: { params: jobPath.extend({ save: z.string().min(1).max(100) }) },
  responses: answers(200, documentSchema),
})

export const versionRoutes = router()
  .openapi(list, async (c) => {
    const { db, actor } = c.var
    const { id } = c.req.valid('param')
    await readJob(db, actor.workspace, id)
    return c.json({ versions: await listVersions(db, actor.workspace, id) }, 200)
  })
  .openapi(keep, async (c) => {
    const { db, actor } = c.var
    const { id: job } = c.req.valid('param')
    const { name } = c.req.valid('json')
    const { draft, etag } = await readJob(db, actor.workspace, job)
    const revision = revisionOf(c.req.valid('header')['if-match'])
    if (etag !== etagOf(revision ?? -1)) throw new AwaseError('job.changed')
    const id = crypto.randomUUID()
    const { workspace } = actor
    const row = {
      workspace,
      job,
      id,
      name,
      document: draft,
      savedAt: Date.now(),
      savedBy: actor.id,
    }
    await db.batch([
      db.insert(jobSaves).values(row),
      auditRow(db, actor, 'job.keep', job, { save: id, name }),
    ])
    const all = await listVersions(db, workspace, job)
    return c.json(
      all.find(({ ref }) => ref === saveRef(id))!,
      201,
    )
  })
  .openapi(readSave, async (c) => {
    const { db, actor } = c.var
    const { id, save } = c.req.valid('param')
    const row = await db
      .select({ document: jobSaves.document })
      .from(jobSaves)
      .where(
        and(eq(jobSaves.workspace, actor.workspace), eq(jobSaves.job, id), eq(jobSaves.id, save)),
      )
      .get()
    if (row === undefined) throw new AwaseError('job.save.not-found')
    return c.json(row.document, 200)
  })

const saveRef = (id: string) => `saves/${id}`

/** Named apart: D1 gives rows of a batch by column name, and saves have a name too. */
const author = sql<string | null>`${users.name}`.as('author')

async function listVersions(db: Database, workspace: string, job: string): Promise<JobVersion[]> {
  const [published, saved] = await db.batch([
    db
      .select({ version: jobVersions.version, at: jobVersions.publishedAt, by: author })
      .from(jobVersions)
      .leftJoin(
        users,
        and(eq(users.workspace, jobVersions.workspace), eq(users.id, jobVersions.publishedBy)),
      )
      .where(and(eq(jobVersions.workspace, workspace), eq(jobVersions.job, job)))
      .orderBy(desc(jobVersions.version)),
    db
      .select({ id: jobSaves.id, name: jobSaves.name, at: jobSaves.savedAt, by: author })
      .from(jobSaves)
      .leftJoin(users, and(eq(users.workspace, jobSaves.workspace), eq(users.id, jobSaves.savedBy)))
      .where(and(eq(jobSaves.workspace, workspace), eq(jobSaves.job, job)))
      .orderBy(desc(jobSaves.savedAt)),
  ])
  const all = [
    ...published.map(({ version, at, by }) => ({
      ref: `versions/${version}`,
      kind: 'published' as const,
      version,
      name: '',
      at: isoTime(at),
      by: by ?? '',
    })),
    ...saved.map(({ id, name, at, by }) => ({
      ref: saveRef(id),
      kind: 'saved' as const,
      version: null,
      name,
      at: isoTime(at),
      by: by ?? '',
    })),
  ]
  return all.toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

// Publishing: a draft without problems becomes the next version, which never changes again.
import { createRoute, z } from '@hono/zod-openapi'
import { and, eq, sql } from 'drizzle-orm'
import { diffDocuments, isEmptyDiff } from '../../../engine/job/diff.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import { inferJob } from '../../../engine/job/infer.ts'
import { AwaseError } from '../../../engine/error.ts'
import type { Actor } from '../../auth/actor.ts'
import type { Database } from '../../db/database.ts'
import { jobs, jobVersions } from '../../db/schema/index.ts'
import { loadCatalog } from '../../host/catalog.ts'
import { missingFiles } from '../../host/missing-files.ts'
import { documentSchema } from '../contract.ts'
import { answers } from '../http/answers.ts'
import { auditRow } from '../audit.ts'
import type { Job } from '../contract.ts'
import { router } from '../http/edge.ts'
import { JobInvalid } from '../http/errors.ts'
import { readJob, revisionOf, thisJob } from './job-store.ts'
import { ifMatch, jobPath } from './jobs.ts'

const publish = createRoute({
  method: 'post',
  path: '/jobs/{id}/publish',
  summary: 'Validates the draft and makes it the next version; 422 `job.invalid` with `problems`',
  request: { params: jobPath, headers: ifMatch },
  responses: answers(200, z.object({ version: z.number() })),
})

const readVersion = createRoute({
  method: 'get',
  path: '/jobs/{id}/versions/{version}',
  summary: 'A published document',
  request: { params: jobPath.extend({ version: z.coerce.number().int().min(1) }) },
  responses: answers(200, documentSchema),
})

export const publishRoutes = router()
  .openapi(publish, async (c) => {
    const { db, actor } = c.var
    const { id } = c.req.valid('param')
    const revision = revisionOf(c.req.valid('header')['if-match'])
    const job = await readJob(db, actor.workspace, id)
    const inferred = inferJob(job.draft, await loadCatalog(db, actor.workspace)).problems
    const missing = await missingFiles(c.env.BYTES, actor.workspace, job.draft)
    const problems = [...inferred, ...missing]
    if (problems.some(({ severity }) => severity === 'error')) throw new JobInvalid(problems)
    return c.json({ version: await nextVersion(db, actor, job, revision ?? -1) }, 200)
  })
  .openapi(readVersion, async (c) => {
    const { id, version } = c.req.valid('param')
    const document = await versionOf(c.var.db, c.var.actor.workspace, id, version)
    if (document === undefined) {
      throw new AwaseError('job.version.not-found', { values: { version } })
    }
    return c.json(document, 200)
  })

async function versionOf(
  db: Database,
  workspace: string,
  job: string,
  version: number,
): Promise<JobDocument | undefined> {
  const row = await db
    .select({ document: jobVersions.document })
    .from(jobVersions)
    .where(
      and(
        eq(jobVersions.workspace, workspace),
        eq(jobVersions.job, job),
        eq(jobVersions.version, version),
      ),
    )
    .get()
  return row?.document
}

/** Publishing what is already published answers the same version. Throws `job.changed` when the draft is no longer that one. */
async function nextVersion(
  db: Database,
  actor: Actor,
  job: Job,
  revision: number,
): Promise<number> {
  const { publishedVersion, draft, id } = job
  const before =
    publishedVersion === null
      ? undefined
      : await versionOf(db, actor.workspace, id, publishedVersion)
  const diff = before && diffDocuments(before, draft)
  const stillThatDraft = and(thisJob(actor.workspace, id), eq(jobs.revision, revision))
  if (diff && isEmptyDiff(diff)) return unchangedVersion(db, stillThatDraft)
  const following = sql`coalesce(${jobs.publishedVersion}, 0) + 1`
  // One transaction: both statements see the same draft, or neither finds it.
  const [, [published]] = await db.batch([
    db.insert(jobVersions).select(
      db
        .select({
          workspace: jobs.workspace,
          job: jobs.id,
          version: sql<number>`${following}`.as('version'),
          document: jobs.draft,
          publishedAt: sql<number>`${Date.now()}`.as('published_at'),
          publishedBy: sql<string>`${actor.id}`.as('published_by'),
        })
        .from(jobs)
        .where(stillThatDraft),
    ),
    db
      .update(jobs)
      .set({ publishedVersion: following })
      .where(stillThatDraft)
      .returning({ version: jobs.publishedVersion }),
  ])
  if (published?.version == null) throw new AwaseError('job.changed')
  await auditRow(db, actor, 'job.publish', id, { version: published.version, diff: diff ?? null })
  return published.version
}

async function unchangedVersion(
  db: Database,
  stillThatDraft: ReturnType<typeof and>,
): Promise<number> {
  const row = await db
    .select({ version: jobs.publishedVersion })
    .from(jobs)
    .where(stillThatDraft)
    .get()
  if (row?.version == null) throw new AwaseError('job.changed')
  return row.version
}

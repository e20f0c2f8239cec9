// Runs: starting one, the list, one with all that is known of it, its rejected rows, its live feed.
import { createRoute, z } from '@hono/zod-openapi'
import { and, desc, eq } from 'drizzle-orm'
import { AwaseError } from '../../../engine/error.ts'
import type { Actor } from '../../auth/actor.ts'
import type { Database } from '../../db/database.ts'
import { jobs, runs } from '../../db/schema/index.ts'
import type { Env } from '../../env.ts'
import { feedOf } from '../../feed/notify.ts'
import { claimRequested, requestedRunId } from '../../runs/claim.ts'
import { launchNext } from '../../runs/launch.ts'
import { loadRun } from '../../runs/ledger.ts'
import { answers } from '../http/answers.ts'
import { rejectedRowSchema, runSchema, runSummarySchema } from '../contract.ts'
import type { RunSummary } from '../contract.ts'
import { router } from '../http/edge.ts'
import { idempotent } from '../http/idempotency.ts'
import { readJob } from '../jobs/job-store.ts'
import { jobPath } from '../jobs/jobs.ts'
import { readRejected } from './rejected-page.ts'
import { runSummary } from './run-summary.ts'
import { readRun } from './run-view.ts'

const runPath = z.object({ id: z.string().min(1).max(100) })

const start = createRoute({
  method: 'post',
  path: '/jobs/{id}/runs',
  summary:
    'Starts the newest published version now; while another run of the job is under way, it waits for that',
  middleware: [idempotent] as const,
  request: {
    params: jobPath,
    headers: z.object({ 'idempotency-key': z.string().optional() }),
  },
  responses: answers(202, z.object({ runId: z.string() })),
})

const list = createRoute({
  method: 'get',
  path: '/runs',
  summary: 'Runs, newest first',
  request: {
    query: z.object({
      job: z.string().optional(),
      limit: z.coerce.number().int().min(1).max(500).default(50),
    }),
  },
  responses: answers(200, z.object({ runs: z.array(runSummarySchema) })),
})

const read = createRoute({
  method: 'get',
  path: '/runs/{id}',
  summary: 'A run: steps, counts per node, deliveries, snapshot, error',
  request: { params: runPath },
  responses: answers(200, runSchema),
})

const rejected = createRoute({
  method: 'get',
  path: '/runs/{id}/rejected',
  summary: 'Rejected rows with their reasons',
  request: {
    params: runPath,
    query: z.object({
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(1000).default(100),
    }),
  },
  responses: answers(200, z.object({ rows: z.array(rejectedRowSchema), total: z.number() })),
})

export const runRoutes = router()
  .openapi(start, async (c) => {
    const key = c.req.valid('header')['idempotency-key']
    const runId = await startNow(c.env, c.var.db, c.var.actor, c.req.valid('param').id, key)
    return c.json({ runId }, 202)
  })
  .openapi(list, async (c) => {
    const { job, limit } = c.req.valid('query')
    return c.json({ runs: await listRuns(c.var.db, c.var.actor.workspace, job, limit) }, 200)
  })
  .openapi(read, async (c) => {
    const { db, actor, language } = c.var
    return c.json(await readRun(db, actor.workspace, c.req.valid('param').id, language), 200)
  })
  .openapi(rejected, async (c) => {
    const { db, actor, language } = c.var
    const { id: runId } = c.req.valid('param')
    const row = await loadRun(db, { workspace: actor.workspace, runId })
    if (row === undefined) throw new AwaseError('run.not-found', { values: { run: runId } })
    const page = c.req.valid('query')
    return c.json(await readRejected(c.env.BYTES, row.state.rejected, page, language), 200)
  })

/** A WebSocket is no JSON route: it stands beside the OpenAPI document. */
runRoutes.get('/runs/:id/feed', async (c) => {
  const { workspace } = c.var.actor
  const run = c.req.param('id')
  if (c.req.header('Upgrade')?.toLowerCase() !== 'websocket') {
    throw new AwaseError('request.invalid', { values: { where: 'Upgrade', expected: 'websocket' } })
  }
  const row = await loadRun(c.var.db, { workspace, runId: run })
  if (row === undefined) throw new AwaseError('run.not-found', { values: { run } })
  const address = new URL('https://feed.internal/')
  address.search = new URLSearchParams({ workspace, run, language: c.var.language }).toString()
  return feedOf(c.env, { workspace, runId: run }).fetch(address.href, {
    headers: { Upgrade: 'websocket' },
  })
})

/** The ledger's row first: if this dies before the launch, the minute tick launches. Throws `job.no-version`. */
async function startNow(
  env: Env,
  db: Database,
  actor: Actor,
  job: string,
  idempotencyKey: string | undefined,
): Promise<string> {
  const { workspace, id: startedBy } = actor
  const { publishedVersion: version } = await readJob(db, workspace, job)
  if (version === null) throw new AwaseError('job.no-version')
  const trigger = actor.kind === 'token' ? 'api' : 'manual'
  const dueAt = Date.now()
  const claim = { workspace, job, version, trigger, dueAt, startedBy } as const
  const id = await requestedRunId(claim, idempotencyKey)
  const ticket = await claimRequested(db, claim, id, dueAt)
  await launchNext(env, claim, Date.now())
  return ticket.runId
}

async function listRuns(
  db: Database,
  workspace: string,
  job: string | undefined,
  limit: number,
): Promise<RunSummary[]> {
  const rows = await db
    .select({ run: runs, jobName: jobs.name })
    .from(runs)
    .innerJoin(jobs, and(eq(jobs.workspace, runs.workspace), eq(jobs.id, runs.job)))
    .where(and(eq(runs.workspace, workspace), job === undefined ? undefined : eq(runs.job, job)))
    .orderBy(desc(runs.createdAt), desc(runs.id))
    .limit(limit)
  return rows.map(({ run, jobName }) => runSummary(run, jobName))
}

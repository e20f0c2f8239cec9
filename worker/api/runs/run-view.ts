// A run of the ledger as the API and the feed show it.
import { and, eq } from 'drizzle-orm'
import { AwaseError } from '../../../engine/error.ts'
import type { NodeReport } from '../../../engine/run/report.ts'
import type { Language } from '../../../engine/nodes/node-type.ts'
import type { Database } from '../../db/database.ts'
import { jobs, jobVersions, runs } from '../../db/schema/index.ts'
import { openStep } from '../../runs/machine.ts'
import type { DeliveryState, RunState, Step, StoredError } from '../../runs/state.ts'
import type { ApiError, Run } from '../contract.ts'
import { describeError } from '../http/errors.ts'
import { isoTime, isoTimeOrNull, runSummary } from './run-summary.ts'

/** Throws `run.not-found`. The words of an error are in `language`. */
export async function readRun(
  db: Database,
  workspace: string,
  id: string,
  language: Language,
): Promise<Run> {
  const row = await db
    .select({ run: runs, jobName: jobs.name, document: jobVersions.document })
    .from(runs)
    .innerJoin(jobs, and(eq(jobs.workspace, runs.workspace), eq(jobs.id, runs.job)))
    .innerJoin(
      jobVersions,
      and(
        eq(jobVersions.workspace, runs.workspace),
        eq(jobVersions.job, runs.job),
        eq(jobVersions.version, runs.version),
      ),
    )
    .where(and(eq(runs.workspace, workspace), eq(runs.id, id)))
    .get()
  if (row === undefined) throw new AwaseError('run.not-found', { values: { run: id } })
  const state = row.run.state as RunState
  const counted = Object.keys(state.nodes).length > 0 ? state.nodes : row.run.progress
  return {
    ...runSummary(row.run, row.jobName),
    document: row.document,
    fence: state.fence,
    steps: state.steps.filter(({ startedAt }) => startedAt !== null).map(stepView),
    nodes: (counted ?? {}) as Record<string, NodeReport>,
    balanced: state.balanced,
    deliveries: state.deliveries.map(deliveryView),
    snapshot: snapshotView(state),
    error: errorView(state.error ?? openStep(state)?.error ?? null, language),
  }
}

function stepView({ error, ...step }: Step): Run['steps'][number] {
  const { phase, node, startedAt, endedAt, attempts } = step
  const times = { startedAt: isoTime(startedAt!), endedAt: isoTimeOrNull(endedAt) }
  return { phase, node, ...times, attempts, failed: endedAt !== null && error !== null }
}

function deliveryView(delivery: DeliveryState): Run['deliveries'][number] {
  const { node, kind, name, destination, rows, sizeBytes, sha256, status, attempts } = delivery
  const confirmedAt = isoTimeOrNull(delivery.confirmedAt)
  const sent = { status, attempts, outcome: delivery.outcome, confirmedAt }
  return { node, kind, name, destination, rows, sizeBytes, sha256, ...sent }
}

function snapshotView({ plan, sources, objects }: RunState): Run['snapshot'] {
  return plan === null ? null : { sources, objects, context: plan.context }
}

function errorView(error: StoredError | null, language: Language): ApiError | null {
  if (error === null) return null
  const { code, place = {}, values = {} } = error
  return describeError({ code, place, values }, language)
}

// Performs a step of a run: from its name to the effect that does it.
import { and, eq } from 'drizzle-orm'
import { AwaseError } from '../../../engine/error.ts'
import type { ConnectorHost } from '../../../engine/host.ts'
import { openDatabase } from '../../db/database.ts'
import { jobVersions } from '../../db/schema/index.ts'
import { settingsOf } from '../../env.ts'
import type { Env } from '../../env.ts'
import { createConnectorHost } from '../../host/connector-host.ts'
import type { SftpContext } from '../../host/sftp.ts'
import type { Perform } from '../drive.ts'
import type { RunTicket } from '../ticket.ts'
import type { LedgerRow } from '../ledger-row.ts'
import { openProgress } from '../progress-feed.ts'
import { objectStep } from '../state.ts'
import type { DeliveryState, RunState, StepName, StepResult } from '../state.ts'
import type { StepContext } from './context.ts'
import { deliver } from './deliver.ts'
import { executeJob } from './execute.ts'
import { extractObject, extractSource } from './extract.ts'
import { plan } from './plan.ts'
import { stage } from './stage.ts'

export type ConnectHost = (context: SftpContext) => ConnectorHost

/** `connect` gives the outside world; tests bring their own. */
export function performer(
  env: Env,
  ticket: RunTicket,
  connect: ConnectHost = createConnectorHost,
): Perform {
  const db = openDatabase(env.DB)
  const { workspace, runId: id, fence } = ticket
  return async (step, row, signal) => {
    const host = connect({
      db,
      settings: settingsOf(env),
      workspace,
      run: { id, fence },
      signal,
    })
    const document = await publishedDocument(db, row)
    const progress = openProgress(env, ticket)
    const shared = { env, db, ticket, row, document, host, signal, now: Date.now }
    try {
      return await effectOf({ ...shared, progress: progress.note }, step)
    } finally {
      await progress.close()
    }
  }
}

function effectOf(context: StepContext, { phase, node }: StepName): Promise<StepResult> {
  const { state } = context.row
  switch (phase) {
    case 'plan':
      return plan(context)
    case 'extract': {
      const read = state.plan?.objects.find(({ object }) => objectStep(object) === node)
      return read === undefined ? extractSource(context, node) : extractObject(context, read.object)
    }
    case 'execute':
      return executeJob(context)
    case 'stage':
      return stage(context, deliveryOf(state, node))
    case 'deliver':
      return deliver(context, deliveryOf(state, node))
    case 'commit':
      // The ledger enters deliveries, cursors and the run's end in one batch, when this result is saved.
      return Promise.resolve({ phase: 'commit' })
  }
}

function deliveryOf(state: RunState, node: string): DeliveryState {
  const delivery = state.deliveries.find((candidate) => candidate.node === node)
  if (delivery === undefined) throw new AwaseError('run.output-missing', { place: { node } })
  return delivery
}

async function publishedDocument(db: StepContext['db'], { state }: LedgerRow) {
  const row = await db
    .select({ document: jobVersions.document })
    .from(jobVersions)
    .where(
      and(
        eq(jobVersions.workspace, state.workspace),
        eq(jobVersions.job, state.job),
        eq(jobVersions.version, state.version),
      ),
    )
    .get()
  if (row === undefined) {
    throw new AwaseError('job.version.not-found', { values: { version: state.version } })
  }
  return row.document
}

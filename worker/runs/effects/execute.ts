// Phase execute: the engine turns the snapshot into staged outputs. Nothing leaves the house here.
import type { Memory } from '../../../engine/batch/memory.ts'
import { AwaseError } from '../../../engine/error.ts'
import { execute } from '../../../engine/run/execute.ts'
import type { ExecutionReport } from '../../../engine/run/report.ts'
import type { Snapshot } from '../../../engine/run/snapshot.ts'
import { settingsOf } from '../../env.ts'
import { createDigest } from '../../host/digest.ts'
import { createFileStore, stagedKey } from '../../host/files.ts'
import { logEntry } from '../../host/log.ts'
import { memoryGrants } from '../../host/memory-grants.ts'
import { removeBelow } from '../../host/spill-log.ts'
import { createSpillStore, spillPrefix } from '../../host/spill.ts'
import type { RunTicket } from '../ticket.ts'
import type { ExecuteResult, RunState } from '../state.ts'
import type { StepContext } from './context.ts'

/** Staged under the fence: a driver that was overtaken cannot touch what its successor writes. */
export async function executeJob(context: StepContext): Promise<ExecuteResult> {
  const { env, ticket, row, signal } = context
  const { workspace, runId, fence } = ticket
  const grant = await memoryGrants.take({
    budgetBytes: settingsOf(env).MEMORY_BYTES,
    signal,
    waits: () => logEntry('notice', 'run.waits-for-memory', { run: runId, fence }),
  })
  try {
    const report = await executeWith(grant.memory, context)
    const place = placeOf(ticket)
    return resultOf(report, row.state, (file) => stagedKey(workspace, place, file))
  } finally {
    grant.release()
  }
}

const placeOf = ({ runId, fence }: RunTicket): string => `${runId}/${fence}`

async function executeWith(
  memory: Memory,
  { env, ticket, row, document, signal, progress }: StepContext,
): Promise<ExecutionReport> {
  const { workspace, runId: run, fence } = ticket
  const prefix = spillPrefix(workspace, run)
  // Of drivers that this one took the run over from.
  await removeBelow(env.BYTES, prefix)
  const spilled = createSpillStore(env.BYTES, `${prefix}${fence}/`)
  const files = createFileStore(env.BYTES, workspace, placeOf(ticket))
  try {
    return await execute({
      document,
      snapshot: snapshotOf(row.state),
      host: {
        files: { ...files, spill: spilled.spill },
        digest: createDigest,
        log: ({ level, code, values }) => logEntry(level, code, { ...values, run }),
        signal,
        memory,
      },
      onProgress: progress,
    })
  } finally {
    if (spilled.counts.files > 0) {
      logEntry('info', 'run.spilled', { run, fence, ...spilled.counts })
    }
    await spilled.close()
  }
}

export function snapshotOf({ plan, sources, objects }: RunState): Snapshot {
  if (plan === null) throw new Error('a run executes only after its plan')
  return { sources, objects, context: plan.context }
}

function resultOf(
  report: ExecutionReport,
  state: RunState,
  keyOf: (file: string) => string,
): ExecuteResult {
  for (const { node } of state.plan?.destinations ?? []) {
    if (report.outputs.some((output) => output.node === node)) continue
    throw new AwaseError('run.output-missing', { place: { node } })
  }
  const { nodes, balanced, rejected, outputs } = report
  return {
    phase: 'execute',
    nodes,
    balanced,
    rejected: { key: keyOf(rejected.file), rows: rejected.rows },
    outputs: outputs.map(({ node, name, file, rows, sizeBytes, sha256 }) => ({
      node,
      name,
      key: keyOf(file),
      rows,
      sizeBytes,
      sha256,
    })),
  }
}

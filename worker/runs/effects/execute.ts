// Phase execute: the engine turns the snapshot into staged outputs. Nothing leaves the house here.
import { Memory } from '../../../engine/batch/memory.ts'
import { AwaseError } from '../../../engine/error.ts'
import { execute } from '../../../engine/run/execute.ts'
import type { ExecutionReport } from '../../../engine/run/report.ts'
import type { Snapshot } from '../../../engine/run/snapshot.ts'
import { settingsOf } from '../../env.ts'
import { createDigest } from '../../host/digest.ts'
import { createFileStore, stagedKey } from '../../host/files.ts'
import { logEntry } from '../../host/log.ts'
import kernels from '../../../engine/kernels/kernels.wasm'
import type { ExecuteResult, RunState } from '../state.ts'
import type { StepContext } from './context.ts'

/** Staged under the fence: a driver that was overtaken cannot touch what its successor writes. */
export async function executeJob(context: StepContext): Promise<ExecuteResult> {
  const { env, ticket, row, document, signal, progress } = context
  const { workspace, runId, fence } = ticket
  const place = `${runId}/${fence}`
  const report = await execute({
    document,
    snapshot: snapshotOf(row.state),
    host: {
      files: createFileStore(env.BYTES, workspace, place),
      digest: createDigest,
      log: ({ level, code, values }) => logEntry(level, code, { ...values, run: runId }),
      signal,
      memory: new Memory({ budgetBytes: settingsOf(env).MEMORY_BYTES, kernels }),
    },
    onProgress: progress,
  })
  return resultOf(report, row.state, (file) => stagedKey(workspace, place, file))
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

// Brings one planned node to life: loads its operator and hands it what it may use.
import type { Batch } from '../batch/batch.ts'
import { AwaseError } from '../error.ts'
import type { ExecutionHost } from '../host.ts'
import type { Destination } from '../nodes/destination-writer.ts'
import type { Operator, Rejection, Settled } from '../nodes/operator.ts'
import type { PlannedNode } from './plan/plan.ts'
import type { ObjectVersion, Snapshot, SnapshotFile } from './snapshot.ts'

export type RunningNode =
  | { kind: 'source'; read(): AsyncIterable<Batch> }
  | { kind: 'transform'; operator: Operator }
  | { kind: 'destination'; destination: Destination }

export interface NodeSurroundings {
  snapshot: Snapshot
  host: ExecutionHost
  batchBytes: number
  holdBytes?: number | undefined
  explaining: boolean
  emit(batch: Batch): Settled
  reject(batch: Batch, rejections: readonly Rejection[]): void
  count(counter: string, by: number): void
}

export async function startNode(
  planned: PlannedNode,
  { snapshot, batchBytes, holdBytes, explaining, emit, ...shared }: NodeSurroundings,
): Promise<RunningNode> {
  const { type, config, inputs } = planned
  const nodeId = planned.node.id
  const output = planned.output ?? []
  if (type.kind === 'source') {
    const { createSource } = await type.operator()
    const files = filesOf(snapshot, nodeId)
    const context = { nodeId, output, files, batchBytes, ...shared }
    return { kind: 'source', read: () => createSource(config, context) }
  }
  if (type.kind === 'destination') {
    const { createDestination } = await type.operator()
    const input = Object.values(inputs)[0]!
    const context = { nodeId, input, run: snapshot.context, ...shared }
    return { kind: 'destination', destination: createDestination(config, context) }
  }
  const { createOperator } = await type.operator()
  const objectVersion = (object: string): ObjectVersion => versionOf(snapshot, object)
  const own = { nodeId, inputs, output, run: snapshot.context }
  const context = { ...own, batchBytes, holdBytes, explaining, objectVersion, emit, ...shared }
  return { kind: 'transform', operator: createOperator(config, context) }
}

function filesOf({ sources }: Snapshot, node: string): readonly SnapshotFile[] {
  const files = sources[node]
  if (files === undefined) throw new AwaseError('run.source-missing', { place: { node } })
  return files
}

function versionOf({ objects }: Snapshot, object: string): ObjectVersion {
  const version = objects[object]
  if (version === undefined) throw new AwaseError('run.object-missing', { values: { object } })
  return version
}

// Executes a job on a snapshot: the one code path of runs and previews.
import { AwaseError } from '../error.ts'
import type { ExecutionHost } from '../host.ts'
import type { JobDocument } from '../job/document.ts'
import type { Arrivals } from './arrivals.ts'
import { destinationsOf } from './plan/graph.ts'
import { holdShares } from './plan/holding-plan.ts'
import type { Observer } from './onlookers.ts'
import { memoryShares } from './memory-shares.ts'
import { Pipeline } from './pipeline.ts'
import { planAlone, planRun } from './plan/plan.ts'
import type { Plan } from './plan/plan.ts'
import { RejectedRows } from './rejected-rows.ts'
import type { ExecutionReport, NodeReport } from './report.ts'
import type { Snapshot } from './snapshot.ts'

export interface ExecuteOptions {
  document: JobDocument
  snapshot: Snapshot
  host: ExecutionHost
  /** Ids of the nodes to run, with all that feeds them; absent: every enabled destination. */
  targets?: readonly string[]
  /** Bytes that sources read at a time; never changes a byte of the result. Absent: what suits the memory. */
  batchBytes?: number
  /** Most bytes that each holding node takes before it spills; never changes a byte either. Absent: a share of the memory. */
  holdBytes?: number
  /** Told after each batch of a source. */
  onProgress?: (nodes: Record<string, NodeReport>) => void
  observer?: Observer
  /**
   * Bytes after which a source stops, so that a part of a large file can be looked at; what a port holds is read in full all the same.
   * A batch is read to its end. Absent: everything, as a run does.
   */
  sampleBytes?: number
  /** What arrived at the only target before, under the same settings of all that feeds it: that is not run again. */
  arrivals?: Arrivals
}

/**
 * Runs the targets to the end and stages their outputs (`host.files.create`), rejected rows beside them. Same document and same
 * snapshot give the same bytes, whatever `batchBytes`, whatever place. Errors are `AwaseError`s with the node's place: what
 * `planRun` refuses, what a source cannot read, `run.cancelled` when the host's signal aborts.
 */
export async function execute(options: ExecuteOptions): Promise<ExecutionReport> {
  const { document, snapshot, host, arrivals, observer } = options
  const whole = planRun(document, options.targets ?? destinationsOf(document))
  const plan = arrivals === undefined ? whole : planAlone(whole, arrivals.node)
  const order = whole.nodes.map(({ node }) => node.id)
  const rejected = new RejectedRows(order, snapshot, host)
  await rejected.open()
  let pipeline: Pipeline | null = null
  try {
    const batchBytes = options.batchBytes ?? memoryShares(host).batchBytes
    const shares = holdShares(plan, snapshot, host)
    const started = await Pipeline.start({
      plan,
      snapshot,
      host,
      batchBytes,
      holdBytesOf: (node) => options.holdBytes ?? shares?.get(node),
      rejected,
      observer,
      sampleBytes: options.sampleBytes,
    })
    pipeline = started
    if (arrivals === undefined) await runStages(started, plan, rejected, options)
    else await replay(started, arrivals, rejected)
    const outputs = await started.stations.stageOutputs()
    const nodes = { ...arrivals?.reports, ...started.stations.reports() }
    return reportOf(nodes, outputs, arrivals?.sampled ?? started.sampled, await rejected.close())
  } catch (error) {
    // What cannot be thrown away must not hide why the run failed.
    await Promise.allSettled([pipeline?.stations.abort(), rejected.abort()])
    throw host.signal.aborted ? cancelled(error) : error
  } finally {
    await pipeline?.stations.close()
  }
}

async function runStages(
  pipeline: Pipeline,
  { stages }: Plan,
  rejected: RejectedRows,
  { host, onProgress }: ExecuteOptions,
): Promise<void> {
  for (let stage = 0; stage < stages.count; stage++) {
    await pipeline.runStage(stage, async () => {
      host.signal.throwIfAborted()
      await rejected.flush()
      await host.pause?.()
      onProgress?.(pipeline.stations.reports())
    })
  }
}

/** Rows that the nodes before rejected take their places among those that are rejected now. */
async function replay(
  pipeline: Pipeline,
  arrivals: Arrivals,
  rejected: RejectedRows,
): Promise<void> {
  let round = 0
  await pipeline.replay(arrivals, async (wanted) => {
    for (; round < wanted; round++) {
      rejected.noteAgain(arrivals.rejectedIn(round))
      await rejected.flush()
    }
  })
}

/** Whatever stopped first when the signal came, it is the same news. */
function cancelled(cause: unknown): AwaseError {
  return new AwaseError('run.cancelled', { cause })
}

function reportOf(
  nodes: ExecutionReport['nodes'],
  outputs: ExecutionReport['outputs'],
  sampled: readonly string[],
  rejected: ExecutionReport['rejected'],
): ExecutionReport {
  const balanced = Object.values(nodes).every(({ balance }) => balance.holds)
  const report = { nodes, outputs, rejected, balanced }
  return sampled.length === 0 ? report : { ...report, sampled }
}

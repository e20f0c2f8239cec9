// One replay of a run for an explanation: the same operators on the same snapshot, with nothing written anywhere.
import { AwaseError } from '../../error.ts'
import type { ByteSink, Digest, ExecutionHost } from '../../host.ts'
import type { JobDocument } from '../../job/document.ts'
import type { Tracer } from './tracer.ts'
import { Pipeline } from '../pipeline.ts'
import type { Plan } from '../plan/plan.ts'
import { RejectedRows } from '../rejected-rows.ts'
import type { Snapshot } from '../snapshot.ts'

export interface Replay {
  document: JobDocument
  snapshot: Snapshot
  host: ExecutionHost
  batchBytes: number
}

const nowhere: ByteSink = {
  write: () => Promise.resolve(),
  close: () => Promise.resolve(),
  abort: () => Promise.resolve(),
}

const noDigest: Digest = { update() {}, hex: () => Promise.resolve('') }

/** Reads as the host does, keeps nothing. */
export function readingHost(host: ExecutionHost): ExecutionHost {
  const { files } = host
  const spill = files.spill?.bind(files)
  return {
    ...host,
    files: {
      open: (hash) => files.open(hash),
      create: async () => nowhere,
      ...(spill === undefined ? {} : { spill }),
    },
    digest: () => noDigest,
    log() {},
  }
}

/** Thrown to end a replay that has found all it looked for. */
const found = new Error('found')

/** Ends as soon as the tracer is done. Errors are those of a run, `run.cancelled` when the host's signal aborts. */
export async function replay(options: Replay, plan: Plan, tracing: Tracer): Promise<void> {
  const { snapshot, batchBytes } = options
  const host = readingHost(options.host)
  const rejected = new RejectedRows([], snapshot, host)
  await rejected.open()
  const pipeline = await Pipeline.start({ plan, snapshot, host, batchBytes, rejected, tracing })
  try {
    for (let stage = 0; stage < plan.stages.count; stage++) {
      await pipeline.runStage(stage, async () => {
        host.signal.throwIfAborted()
        await rejected.flush()
        if (tracing.isDone) throw found
      })
    }
  } catch (error) {
    if (host.signal.aborted) throw new AwaseError('run.cancelled', { cause: error })
    if (error !== found) throw error
  } finally {
    await pipeline.stations.abort()
    await pipeline.stations.close()
  }
}

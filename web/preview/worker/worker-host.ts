// The engine's host in a tab: snapshot files from the edge, outputs hashed and thrown away, no way out.
import { AwaseError } from '../../../engine/error.ts'
import type { ByteSink, ByteSource, ExecutionHost } from '../../../engine/host.ts'
import { sha256Digest } from './digest.ts'
import type { FileCache } from '../files/file-cache.ts'
import type { SpillFiles } from './spill.ts'

const discard: ByteSink = {
  write: async () => undefined,
  close: async () => undefined,
  abort: async () => undefined,
}

/** Without `spilled` all has to fit into memory. With `givesWay` every read lets waiting messages through first, so that an abort can arrive. */
export function workerHost(
  cache: FileCache,
  signal: AbortSignal,
  givesWay: boolean,
  spilled: SpillFiles | undefined,
): ExecutionHost {
  return {
    files: {
      open: async (hash) => {
        const source = await cache.open(hash)
        return givesWay ? yieldingSource(source, signal) : source
      },
      create: async () => discard,
      ...(spilled && { spill: spilled.spill }),
    },
    digest: sha256Digest,
    log: () => undefined,
    signal,
  }
}

function yieldingSource(source: ByteSource, signal: AbortSignal): ByteSource {
  return {
    read: async (into) => {
      await nextTask()
      if (signal.aborted) throw new AwaseError('run.cancelled')
      return source.read(into)
    },
    close: () => source.close(),
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}

// The engine's host in a tab: snapshot files from the edge, outputs hashed and thrown away, no way out.
import type { ByteSink, ByteSource, ExecutionHost } from '../../engine/host.ts'
import { sha256Digest } from './digest.ts'
import type { FileCache } from './file-cache.ts'
import { giveWay } from './giving-way.ts'

const discard: ByteSink = {
  write: async () => undefined,
  close: async () => undefined,
  abort: async () => undefined,
}

/** With `givesWay` every read lets waiting messages through first, so that an abort can arrive. */
export function workerHost(
  cache: FileCache,
  signal: AbortSignal,
  givesWay: boolean,
): ExecutionHost {
  return {
    files: {
      open: async (hash) => {
        const source = await cache.open(hash)
        return givesWay ? yieldingSource(source, signal) : source
      },
      create: async () => discard,
    },
    digest: sha256Digest,
    log: () => undefined,
    signal,
  }
}

function yieldingSource(source: ByteSource, signal: AbortSignal): ByteSource {
  return {
    read: async (into) => {
      await giveWay(signal)
      return source.read(into)
    },
    close: () => source.close(),
  }
}

// What all answers share: the snapshot's files in this tab, and the engine's host over them.
import type { ExecutionHost } from '../../../engine/host.ts'
import { createFileCache, fetchSnapshotFile } from '../file-cache.ts'
import { kernels } from '../kernels.ts'
import { workerHost } from '../worker-host.ts'
import { pause } from './pause.ts'

export const files = createFileCache(fetchSnapshotFile)

/** Lets messages in at every pause: an abort of the signal arrives while the engine works. */
export async function hostFor(signal: AbortSignal): Promise<ExecutionHost> {
  return { ...workerHost(files, signal, false), kernels: await kernels, pause }
}

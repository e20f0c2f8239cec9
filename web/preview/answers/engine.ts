// What all answers share: the snapshot's files in this tab, and the engine's host over them.
import type { ExecutionHost } from '../../../engine/host.ts'
import { createFileCache, fetchSnapshotFile } from '../file-cache.ts'
import { kernels } from '../kernels.ts'
import { workerHost } from '../worker-host.ts'
import { pause } from './pause.ts'

const givenFiles = new Map<string, File>()

/** Bytes of this computer under their hash: the edge need not be asked for them. */
export function giveFile(hash: string, file: File): void {
  givenFiles.set(hash, file)
}

export const files = createFileCache(async (hash) => {
  const given = givenFiles.get(hash)
  return given === undefined ? fetchSnapshotFile(hash) : new Uint8Array(await given.arrayBuffer())
})

/** Lets messages in at every pause: an abort of the signal arrives while the engine works. */
export async function hostFor(signal: AbortSignal): Promise<ExecutionHost> {
  return { ...workerHost(files, signal, false), kernels: await kernels, pause }
}

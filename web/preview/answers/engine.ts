// What all answers share: the snapshot's files in this tab, and the engine's host over them.
import type { ExecutionHost } from '../../../engine/host.ts'
import { createFileCache, fetchSnapshotFile } from '../file-cache.ts'
import { kernels } from '../kernels.ts'
import { openSpillFolder } from '../spill.ts'
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

const spillFolder = openSpillFolder()

/**
 * Gives the engine a host for some work; what it put aside is removed afterwards, however the work ended. Lets messages in at every
 * pause: an abort of the signal arrives while the engine works.
 */
export async function withHost<Result>(
  signal: AbortSignal,
  work: (host: ExecutionHost) => Promise<Result>,
): Promise<Result> {
  const spilled = (await spillFolder)?.()
  try {
    return await work({
      ...workerHost(files, signal, false, spilled),
      kernels: await kernels,
      pause,
    })
  } finally {
    await spilled?.clear()
  }
}

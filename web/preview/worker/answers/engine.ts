// What all answers share: the snapshot's files in this tab, and the engine's host over them.
import type { ExecutionHost } from '../../../../engine/host.ts'
import type { Snapshot } from '../../../../engine/run/snapshot.ts'
import { farSource, type ReadRange } from '../../files/far-file.ts'
import {
  createFileCache,
  fetchSnapshotFile,
  fetchSnapshotRange,
  type FileCache,
} from '../../files/file-cache.ts'
import { kernels } from '../kernels.ts'
import { openSpillFolder } from '../spill.ts'
import { workerHost } from '../worker-host.ts'
import { sampleBytes } from '../../protocol.ts'
import { pause } from './pause.ts'

const givenFiles = new Map<string, File>()

/** Bytes of this computer under their hash: the edge need not be asked for them. */
export function giveFile(hash: string, file: File): void {
  givenFiles.set(hash, file)
}

const sizes = new Map<string, number>()

/** Files larger than `sampleBytes` are not kept. */
export function noteSizes({ sources }: Snapshot): void {
  for (const { hash, sizeBytes } of Object.values(sources).flat()) sizes.set(hash, sizeBytes)
}

const cache = createFileCache(async (hash) => {
  const given = givenFiles.get(hash)
  return given === undefined ? fetchSnapshotFile(hash) : new Uint8Array(await given.arrayBuffer())
})

export const files: FileCache = {
  ...cache,
  open: async (hash) =>
    (sizes.get(hash) ?? 0) > sampleBytes ? farSource(rangesOf(hash)) : cache.open(hash),
}

function rangesOf(hash: string): ReadRange {
  const given = givenFiles.get(hash)
  if (given === undefined) return (from, bytes) => fetchSnapshotRange(hash, from, bytes)
  return async (from, bytes) => new Uint8Array(await given.slice(from, from + bytes).arrayBuffer())
}

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

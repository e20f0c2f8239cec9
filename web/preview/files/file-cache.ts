// Snapshot files in a tab: fetched once by content hash, kept in memory, the least recently used leave first.
import { AwaseError } from '../../../engine/error.ts'
import type { ByteSource } from '../../../engine/host.ts'

/** Bytes kept; a file that is larger than this alone is still kept until the next one comes. */
const budgetBytes = 192 * 1024 * 1024

export type FetchFile = (hash: string) => Promise<Uint8Array>

export interface FileCache {
  open(hash: string): Promise<ByteSource>
  bytes(hash: string): Promise<Uint8Array>
}

/** Content addresses never change what they mean, so nothing here ever goes stale. */
export function createFileCache(fetchFile: FetchFile, limitBytes = budgetBytes): FileCache {
  const kept = new Map<string, Promise<Uint8Array>>()
  const sizes = new Map<string, number>()

  function evict(): void {
    let total = 0
    for (const size of sizes.values()) total += size
    for (const hash of kept.keys()) {
      if (total <= limitBytes || kept.size === 1) return
      total -= sizes.get(hash) ?? 0
      kept.delete(hash)
      sizes.delete(hash)
    }
  }

  async function load(hash: string): Promise<Uint8Array> {
    try {
      const loaded = await fetchFile(hash)
      sizes.set(hash, loaded.byteLength)
      evict()
      return loaded
    } catch (cause) {
      kept.delete(hash)
      throw cause
    }
  }

  function bytes(hash: string): Promise<Uint8Array> {
    const found = kept.get(hash) ?? load(hash)
    kept.delete(hash)
    kept.set(hash, found)
    return found
  }

  return { bytes, open: async (hash) => byteSource(await bytes(hash)) }
}

/** Reads bytes that are already in memory. */
export function byteSource(bytes: Uint8Array): ByteSource {
  let at = 0
  return {
    read: async (into) => {
      const part = bytes.subarray(at, at + into.byteLength)
      into.set(part)
      at += part.byteLength
      return part.byteLength
    },
    close: async () => undefined,
  }
}

/** Asks the edge for a part of a snapshot file; beyond its end there is nothing. */
export async function fetchSnapshotRange(
  hash: string,
  from: number,
  bytes: number,
): Promise<Uint8Array> {
  const headers = { Range: `bytes=${from}-${from + bytes - 1}` }
  const response = await fetch(`/api/files/${hash}`, { credentials: 'same-origin', headers })
  if (response.status === 416) return new Uint8Array(0)
  if (response.status !== 206)
    throw new AwaseError('preview.file-missing', { values: { status: response.status } })
  return new Uint8Array(await response.arrayBuffer())
}

/** Asks the edge for a snapshot file; the session cookie goes along. */
export async function fetchSnapshotFile(hash: string): Promise<Uint8Array> {
  const response = await fetch(`/api/files/${hash}`, { credentials: 'same-origin' })
  if (!response.ok)
    throw new AwaseError('preview.file-missing', { values: { status: response.status } })
  return new Uint8Array(await response.arrayBuffer())
}

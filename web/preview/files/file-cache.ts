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
  const response = await requestFile(hash, { Range: `bytes=${from}-${from + bytes - 1}` })
  if (response.status === 416) return new Uint8Array(0)
  return bytesOf(response, 206)
}

/** Asks the edge for a snapshot file. */
export async function fetchSnapshotFile(hash: string): Promise<Uint8Array> {
  return bytesOf(await requestFile(hash), 200)
}

/** The session cookie goes along. */
function requestFile(
  hash: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const request = { credentials: 'same-origin', headers } as const
  return fetch(`/api/files/${hash}`, request).catch(refuseUnanswered)
}

async function bytesOf(response: Response, expected: number): Promise<Uint8Array> {
  const { status } = response
  if (status !== expected) throw new AwaseError('preview.file-missing', { values: { status } })
  return new Uint8Array(await response.arrayBuffer().catch(refuseUnanswered))
}

function refuseUnanswered(): never {
  throw new AwaseError('preview.no-answer')
}

// Bytes in R2. Snapshot files live under their content address, what a run writes under the run.
import { AwaseError } from '../../engine/error.ts'
import type { ByteSource, FileStore } from '../../engine/host.ts'
import { createDigest } from './digest.ts'
import { bodySource } from './streams.ts'
import { uploadTo } from './upload.ts'

/** Content addresses are scoped by workspace: nobody can ask whether another one has a file. */
export const fileKey = (workspace: string, hash: string) => `${workspace}/files/${hash}`
export const stagedKey = (workspace: string, runId: string, name: string) =>
  `${workspace}/runs/${runId}/${name}`

/** The bytes under a key. Throws `file.not-found`. */
export async function openKey(bucket: R2Bucket, key: string, file: string): Promise<ByteSource> {
  const object = await bucket.get(key)
  if (object === null) throw new AwaseError('file.not-found', { place: { file } })
  return bodySource(object.body)
}

/** Snapshot files by hash, and what the run writes by name. */
export function createFileStore(bucket: R2Bucket, workspace: string, runId: string): FileStore {
  return {
    open: (hash) => openKey(bucket, fileKey(workspace, hash), hash),
    create: async (name) => uploadTo(bucket, stagedKey(workspace, runId, name)),
  }
}

export interface StoredFile {
  hash: string
  sizeBytes: number
}

/**
 * Reads `source` to its end and keeps its bytes under their hash. They arrive under a passing name first, because the hash
 * is known only at the end; a file that is already there is not written again. With `announced` only bytes of that hash are
 * kept, others are the error `upload.hash-differs`.
 */
export async function storeBytes(
  bucket: R2Bucket,
  workspace: string,
  source: ByteSource,
  announced?: string,
): Promise<StoredFile> {
  const arriving = `${workspace}/arriving/${crypto.randomUUID()}`
  const sink = uploadTo(bucket, arriving)
  let stored: StoredFile
  try {
    stored = await copyHashed(source, sink.write)
    if (stored.hash !== (announced ?? stored.hash)) throw new AwaseError('upload.hash-differs')
    await sink.close()
  } catch (error) {
    await sink.abort()
    throw error
  } finally {
    await source.close()
  }
  await settle(bucket, arriving, fileKey(workspace, stored.hash))
  return stored
}

async function copyHashed(
  source: ByteSource,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<StoredFile> {
  const digest = createDigest()
  const buffer = new Uint8Array(256 * 1024)
  let sizeBytes = 0
  for (let count = await source.read(buffer); count > 0; count = await source.read(buffer)) {
    const bytes = buffer.subarray(0, count)
    digest.update(bytes)
    await write(bytes)
    sizeBytes += count
  }
  return { hash: await digest.hex(), sizeBytes }
}

/** R2 cannot rename: the bytes are copied to their final key, where readers find them whole or not at all. */
async function settle(bucket: R2Bucket, from: string, to: string): Promise<void> {
  if ((await bucket.head(to)) === null) {
    const object = await bucket.get(from)
    if (object === null) throw new AwaseError('file.not-found', { place: { file: to } })
    await bucket.put(to, object.body)
  }
  await bucket.delete(from)
}

// A file that a browser uploads in parts. Each part is an object of its own under the file's hash, so that an upload goes on
// where it stopped, in another tab or tomorrow; the parts become the file only when its hash has been computed here.
import { AwaseError } from '../../engine/error.ts'
import type { ByteSource } from '../../engine/host.ts'
import { fileKey, openKey, storeBytes } from './files.ts'
import type { StoredFile } from './files.ts'

/** Bytes of every part but the last. */
export const uploadPartBytes = 8 * 1024 * 1024
export const uploadLimitBytes = 512 * 1024 * 1024

export interface ArrivingFile {
  bucket: R2Bucket
  workspace: string
  /** Content address that the browser announced. */
  hash: string
  sizeBytes: number
}

export const allPartsPrefix = (workspace: string) => `${workspace}/parts/`
const partsPrefix = ({ workspace, hash }: ArrivingFile) => `${allPartsPrefix(workspace)}${hash}/`
const partKey = (file: ArrivingFile, part: number) =>
  `${partsPrefix(file)}${String(part).padStart(4, '0')}`

export const partCount = (sizeBytes: number) => Math.max(1, Math.ceil(sizeBytes / uploadPartBytes))

/** Bytes that part `part` (from 0) has. */
function partLength({ sizeBytes }: ArrivingFile, part: number): number {
  return Math.min(uploadPartBytes, sizeBytes - part * uploadPartBytes)
}

export async function hasArrived({ bucket, workspace, hash }: ArrivingFile): Promise<boolean> {
  return (await bucket.head(fileKey(workspace, hash))) !== null
}

/** Numbers of the parts that are here whole. */
export async function arrivedParts(file: ArrivingFile): Promise<number[]> {
  const { objects } = await file.bucket.list({ prefix: partsPrefix(file) })
  return objects
    .map(({ key, size }) => ({ part: Number(key.slice(partsPrefix(file).length)), size }))
    .filter(({ part, size }) => size === partLength(file, part))
    .map(({ part }) => part)
}

/** Error `upload.incomplete` when the part has another size than it must have. */
export async function keepPart(
  file: ArrivingFile,
  part: number,
  bytes: ArrayBuffer,
): Promise<void> {
  if (part >= partCount(file.sizeBytes) || bytes.byteLength !== partLength(file, part)) {
    throw incomplete(part)
  }
  await file.bucket.put(partKey(file, part), bytes)
}

/**
 * Makes the file of its parts. Errors: `upload.incomplete`; `upload.hash-differs` when they are another file: then the parts
 * are deleted, so that the next upload begins anew.
 */
export async function assembleFile(file: ArrivingFile): Promise<StoredFile> {
  const { bucket, workspace, hash, sizeBytes } = file
  if (await hasArrived(file)) return { hash, sizeBytes }
  const arrived = new Set(await arrivedParts(file))
  const parts = Array.from({ length: partCount(sizeBytes) }, (_, part) => part)
  const missing = parts.find((part) => !arrived.has(part))
  if (missing !== undefined) throw incomplete(missing)
  try {
    return await storeBytes(bucket, workspace, partsSource(file, parts), hash)
  } finally {
    await bucket.delete(parts.map((part) => partKey(file, part)))
  }
}

function incomplete(part: number): AwaseError {
  return new AwaseError('upload.incomplete', { values: { part: part + 1 }, retry: 'later' })
}

/** The parts one after the other. */
function partsSource(file: ArrivingFile, parts: readonly number[]): ByteSource {
  let next = 0
  let open: ByteSource | undefined
  return {
    async read(into) {
      for (;;) {
        const part = parts[next]
        open ??=
          part === undefined
            ? undefined
            : await openKey(file.bucket, partKey(file, part), file.hash)
        if (open === undefined) return 0
        const count = await open.read(into)
        if (count > 0) return count
        await open.close()
        open = undefined
        next++
      }
    },
    close: async () => open?.close(),
  }
}

// Bytes for tests of files: made, hashed, read to their end.
import type { ByteSource } from '../../../engine/host.ts'

/** Bytes that differ at every place, so that a swapped or lost part shows. */
export function pattern(length: number): Uint8Array {
  const words = new Uint32Array(Math.ceil(length / 4)).map((_, index) => index * 2654435761)
  return new Uint8Array(words.buffer).subarray(0, length)
}

export const hashOf = async (bytes: Uint8Array) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')

export async function readAll(source: ByteSource, intoBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const into = new Uint8Array(intoBytes)
  for (let count = await source.read(into); count > 0; count = await source.read(into)) {
    chunks.push(into.slice(0, count))
  }
  await source.close()
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

// What a Worker asks of R2 that does nothing else: as many objects, reads and bytes as an execution put aside.
import type { SpillCounts } from '../../../worker/host/spill-counts.ts'

const pieceBytes = 256 * 1024

/** Object by object: written, read in blocks, deleted. One buffer for all. */
export async function repeatTraffic(
  bucket: R2Bucket,
  prefix: string,
  { objects, bytes, reads, readBytes }: SpillCounts,
): Promise<void> {
  const objectBytes = Math.max(1, Math.floor(bytes / Math.max(1, objects)))
  const blockBytes = Math.min(objectBytes, Math.max(1, Math.floor(readBytes / Math.max(1, reads))))
  let buffer = new ArrayBuffer(Math.max(pieceBytes, blockBytes))
  for (let object = 0, read = 0; object < objects; object++) {
    const key = `${prefix}${object}`
    await putZeros(bucket, key, objectBytes, new Uint8Array(buffer, 0, pieceBytes))
    for (; read * objects < reads * (object + 1); read++) {
      const offset = (read * blockBytes) % (objectBytes - blockBytes + 1)
      const found = await bucket.get(key, { range: { offset, length: blockBytes } })
      const reader = found!.body.getReader({ mode: 'byob' })
      const { value } = await reader.readAtLeast(blockBytes, new Uint8Array(buffer, 0, blockBytes))
      await reader.cancel()
      buffer = value!.buffer as ArrayBuffer
    }
    await bucket.delete(key)
  }
}

async function putZeros(bucket: R2Bucket, key: string, size: number, piece: Uint8Array) {
  const { readable, writable } = new FixedLengthStream(size)
  const pump = async (): Promise<void> => {
    const writer = writable.getWriter()
    for (let at = 0; at < size; at += piece.length) {
      await writer.write(piece.subarray(0, Math.min(piece.length, size - at)))
    }
    await writer.close()
  }
  await Promise.all([bucket.put(key, readable), pump()])
}

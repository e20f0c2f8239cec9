// Writes one file to R2: a single put when it is small, a multipart upload when it is not. Nothing shows before `close`.
import type { ByteSink } from '../../engine/host.ts'
import { PartBuffer } from './part-buffer.ts'

/** R2 wants parts of at least 5 MiB, all equal but the last. */
export const partBytes = 5 * 1024 * 1024

export function uploadTo(bucket: R2Bucket, key: string): ByteSink {
  const buffer = new PartBuffer(partBytes)
  const parts: R2UploadedPart[] = []
  let upload: R2MultipartUpload | undefined

  const sendPart = async () => {
    const into = (upload ??= await bucket.createMultipartUpload(key))
    const number = parts.length + 1
    parts.push(await buffer.send(buffer.whole, (body) => into.uploadPart(number, body)))
    buffer.clear()
  }

  return {
    async write(bytes) {
      let rest = bytes
      while (rest.length > 0) {
        // Only once more bytes follow: a file of exactly one part is still a single put.
        if (buffer.isFull) await sendPart()
        rest = rest.subarray(buffer.take(rest))
      }
    },
    async close() {
      if (upload === undefined) {
        await buffer.send(buffer.whole, (body) => bucket.put(key, body))
        buffer.clear()
        return
      }
      if (buffer.length > 0) await sendPart()
      await upload.complete(parts)
    },
    async abort() {
      await upload?.abort()
    },
  }
}

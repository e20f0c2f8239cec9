// Writes one file to R2: a single put when it is small, a multipart upload when it is not. Nothing shows before `close`.
import type { ByteSink } from '../../engine/host.ts'

/** R2 wants parts of at least 5 MiB, all equal but the last. */
export const partBytes = 5 * 1024 * 1024

/** Collects bytes up to a part; grows as needed, so that a small file needs little memory. */
class PartBuffer {
  #bytes = new Uint8Array(64 * 1024)
  length = 0

  /** Takes what fits; answers how many bytes. */
  take(bytes: Uint8Array): number {
    const count = Math.min(bytes.length, partBytes - this.length)
    const needed = this.length + count
    if (needed > this.#bytes.length) {
      const grown = new Uint8Array(Math.min(partBytes, Math.max(needed, this.#bytes.length * 2)))
      grown.set(this.#bytes.subarray(0, this.length))
      this.#bytes = grown
    }
    this.#bytes.set(bytes.subarray(0, count), this.length)
    this.length = needed
    return count
  }

  get content(): Uint8Array {
    return this.#bytes.subarray(0, this.length)
  }

  get isFull(): boolean {
    return this.length === partBytes
  }

  clear(): void {
    this.length = 0
  }
}

export function uploadTo(bucket: R2Bucket, key: string): ByteSink {
  const buffer = new PartBuffer()
  const parts: R2UploadedPart[] = []
  let upload: R2MultipartUpload | undefined

  const sendPart = async () => {
    upload ??= await bucket.createMultipartUpload(key)
    parts.push(await upload.uploadPart(parts.length + 1, buffer.content))
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
        await bucket.put(key, buffer.content)
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

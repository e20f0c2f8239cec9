// Between the platform's streams and the engine's sources of bytes.
import type { ByteSource } from '../../engine/host.ts'

/** R2 hands out 4 KB at a time by default; asking for this much at once is several times faster. */
const readBytes = 256 * 1024

const nothing: Uint8Array = new Uint8Array(0)

/** Copies what is left of `chunk` from `at` into `into`; answers how many bytes. */
function copyRest(chunk: Uint8Array, at: number, into: Uint8Array): number {
  const count = Math.min(chunk.length - at, into.length)
  into.set(chunk.subarray(at, at + count))
  return count
}

/** Any stream of bytes as a source. `next` answers the next chunk, undefined at the end; it is not called again then. */
function chunkedSource(
  next: () => Promise<Uint8Array | undefined>,
  close: () => Promise<void>,
): ByteSource {
  let chunk = nothing
  let at = 0
  let ended = false
  return {
    async read(into) {
      while (!ended && at === chunk.length) {
        const following = await next()
        ended = following === undefined
        // What was read before may be in the platform's hands by now.
        chunk = following ?? nothing
        at = 0
      }
      const count = copyRest(chunk, at, into)
      at += count
      return count
    },
    close,
  }
}

export function streamSource(stream: ReadableStream<Uint8Array>): ByteSource {
  const reader = stream.getReader()
  return chunkedSource(
    async () => (await reader.read()).value,
    () => reader.cancel(),
  )
}

/** For a body of R2: reads at least 256 KB at a time into one buffer that goes to and fro. */
export function bodySource(stream: ReadableStream<Uint8Array>): ByteSource {
  const reader = stream.getReader({ mode: 'byob' })
  let buffer = new ArrayBuffer(readBytes)
  return chunkedSource(
    async () => {
      const { value } = await reader.readAtLeast(readBytes, new Uint8Array(buffer))
      if (value === undefined || value.length === 0) return undefined
      buffer = value.buffer as ArrayBuffer
      return value
    },
    () => reader.cancel(),
  )
}

/** A source as a stream, read only as fast as it is taken. */
export function sourceStream(source: ByteSource): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const buffer = new Uint8Array(64 * 1024)
      const count = await source.read(buffer)
      if (count > 0) return controller.enqueue(buffer.subarray(0, count))
      await source.close()
      controller.close()
    },
    cancel: () => source.close(),
  })
}

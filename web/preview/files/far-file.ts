// A file that is too large to be kept in a tab: read by range, a piece at a time, as far as somebody reads.
import type { ByteSource } from '../../../engine/host.ts'

const pieceBytes = 8 * 1024 * 1024

/** Bytes from `from` on, at most so many; fewer only at the end of the file. */
export type ReadRange = (from: number, bytes: number) => Promise<Uint8Array>

export function farSource(readRange: ReadRange): ByteSource {
  let piece = new Uint8Array(0)
  let from = 0
  let at = 0
  let ended = false
  return {
    async read(into) {
      if (at === piece.length && !ended) {
        from += piece.length
        piece = new Uint8Array(await readRange(from, pieceBytes))
        ended = piece.length < pieceBytes
        at = 0
      }
      const part = piece.subarray(at, at + into.byteLength)
      into.set(part)
      at += part.byteLength
      return part.byteLength
    },
    close: async () => undefined,
  }
}

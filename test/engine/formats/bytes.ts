// Byte sources and sinks in memory, and rows of batches as text, for the tests of formats.
import { createHash } from 'node:crypto'
import { newSlice } from '../../../engine/batch/vector.ts'
import type { Batch } from '../../../engine/batch/batch.ts'
import { textAt } from '../../../engine/batch/batch.ts'
import type { ByteSink, ByteSource, Digest } from '../../../engine/host.ts'

export type Row = (string | null)[]

const encoder = new TextEncoder()

export function bytesOf(content: string | readonly number[] | Uint8Array): Uint8Array {
  if (typeof content === 'string') return encoder.encode(content)
  return content instanceof Uint8Array ? content : Uint8Array.from(content)
}

/** Gives `chunk` bytes at a time; `atOnce`: also to those who cannot wait. */
export function sourceOf(
  content: string | readonly number[] | Uint8Array,
  chunk = 7,
  atOnce = false,
): ByteSource {
  const bytes = bytesOf(content)
  let at = 0
  const readNow = (into: Uint8Array): number => {
    const size = Math.min(chunk, into.length, bytes.length - at)
    into.set(bytes.subarray(at, at + size))
    at += size
    return size
  }
  return {
    read: (into) => Promise.resolve(readNow(into)),
    ...(atOnce ? { readNow } : {}),
    close: () => Promise.resolve(),
  }
}

export interface MemorySink extends ByteSink {
  bytes(): Uint8Array
  closed: boolean
  aborted: number
}

/** `atOnce`: also for those who cannot wait. */
export function sinkOf(atOnce = false): MemorySink {
  const parts: Uint8Array[] = []
  return {
    ...(atOnce ? { writeNow: (bytes: Uint8Array) => void parts.push(bytes.slice()) } : {}),
    closed: false,
    aborted: 0,
    write(bytes) {
      parts.push(bytes.slice())
      return Promise.resolve()
    },
    close() {
      this.closed = true
      return Promise.resolve()
    },
    abort() {
      this.aborted++
      return Promise.resolve()
    },
    bytes: () => new Uint8Array(Buffer.concat(parts)),
  }
}

export function digestOf(): Digest {
  const hash = createHash('sha256')
  return {
    update: (bytes) => void hash.update(bytes),
    hex: () => Promise.resolve(hash.digest('hex')),
  }
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function rowsOf(batch: Batch): Row[] {
  const slice = newSlice()
  return Array.from({ length: batch.rowCount }, (_, row) =>
    batch.columns.map((column) => textAt(column, row, slice)),
  )
}

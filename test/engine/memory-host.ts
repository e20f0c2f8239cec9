// A host in memory, for tests: files by content hash, outputs by name, SHA-256 from Node.
import { createHash } from 'node:crypto'
import { AwaseError } from '../../engine/error.ts'
import type { ByteSink, ByteSource, Digest, ExecutionHost } from '../../engine/host.ts'
import type { SnapshotFile } from '../../engine/run/snapshot.ts'

export interface MemoryHost extends ExecutionHost {
  /** Makes bytes readable and answers their entry of a snapshot. */
  put(name: string, content: string | Uint8Array): SnapshotFile
  /** A finished output. */
  output(name: string): Uint8Array
  readonly outputs: ReadonlyMap<string, Uint8Array>
}

export interface MemoryHostOptions {
  /** Most bytes that one `read` gives. */
  chunkBytes?: number
  signal?: AbortSignal
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function digest(): Digest {
  const hash = createHash('sha256')
  return {
    update: (bytes) => void hash.update(bytes),
    hex: () => Promise.resolve(hash.digest('hex')),
  }
}

function sourceOf(bytes: Uint8Array, chunkBytes: number): ByteSource {
  let at = 0
  return {
    read(into) {
      const size = Math.min(into.length, chunkBytes, bytes.length - at)
      into.set(bytes.subarray(at, at + size))
      at += size
      return Promise.resolve(size)
    },
    close: () => Promise.resolve(),
  }
}

function sinkInto(outputs: Map<string, Uint8Array>, name: string): ByteSink {
  const parts: Uint8Array[] = []
  return {
    write(bytes) {
      parts.push(bytes.slice())
      return Promise.resolve()
    },
    close() {
      outputs.set(name, Buffer.concat(parts))
      return Promise.resolve()
    },
    abort: () => Promise.resolve(),
  }
}

export function memoryHost(options: MemoryHostOptions = {}): MemoryHost {
  const files = new Map<string, Uint8Array>()
  const outputs = new Map<string, Uint8Array>()
  return {
    outputs,
    digest,
    log: () => {},
    signal: options.signal ?? new AbortController().signal,
    files: {
      open(hash) {
        const bytes = files.get(hash)
        if (bytes === undefined) return Promise.reject(new AwaseError('file.not-found'))
        return Promise.resolve(sourceOf(bytes, options.chunkBytes ?? Infinity))
      },
      create: (name) => Promise.resolve(sinkInto(outputs, name)),
    },
    put(name, content) {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      const hash = sha256(bytes)
      files.set(hash, bytes)
      return { name, hash, sizeBytes: bytes.length, modifiedAt: '2026-01-01T00:00:00.000Z' }
    },
    output(name) {
      const bytes = outputs.get(name)
      if (bytes === undefined) throw new Error(`no output ${name}`)
      return bytes
    },
  }
}

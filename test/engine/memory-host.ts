// A host in memory, for tests: files by content hash, outputs by name, SHA-256 from Node.
import { createHash } from 'node:crypto'
import { AwaseError } from '../../engine/error.ts'
import type { ByteSink, ByteSource, Digest, ExecutionHost, SpillFile } from '../../engine/host.ts'
import type { SnapshotFile } from '../../engine/run/snapshot.ts'

export interface MemoryHost extends ExecutionHost {
  /** Makes bytes readable and answers their entry of a snapshot. */
  put(name: string, content: string | Uint8Array): SnapshotFile
  /** A finished output. */
  output(name: string): Uint8Array
  readonly outputs: ReadonlyMap<string, Uint8Array>
  /** Bytes of each spill file that was not removed. */
  readonly spilled: ReadonlyMap<string, number>
  /** Spill files ever made. */
  readonly spillCount: number
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

function spillInto(spilled: Map<string, number>, name: string, chunkBytes: number): SpillFile {
  if (spilled.has(name)) throw new Error(`spilled twice: ${name}`)
  const parts: Uint8Array[] = []
  spilled.set(name, 0)
  return {
    write(bytes) {
      parts.push(bytes.slice())
      spilled.set(name, spilled.get(name)! + bytes.length)
      return Promise.resolve()
    },
    open: () => Promise.resolve(sourceOf(Buffer.concat(parts), chunkBytes)),
    remove() {
      spilled.delete(name)
      return Promise.resolve()
    },
  }
}

export function memoryHost(options: MemoryHostOptions = {}): MemoryHost {
  const files = new Map<string, Uint8Array>()
  const outputs = new Map<string, Uint8Array>()
  const spilled = new Map<string, number>()
  let spillCount = 0
  return {
    outputs,
    spilled,
    get spillCount() {
      return spillCount
    },
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
      spill(name) {
        spillCount++
        return Promise.resolve(spillInto(spilled, name, options.chunkBytes ?? Infinity))
      },
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

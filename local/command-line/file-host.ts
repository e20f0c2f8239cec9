// The engine's host on Node: files are streamed, outputs appear when they are complete, what does not fit into memory lies in a
// temporary folder.
import { mkdtemp, open, rename, rm } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { readFileSync, readSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { AwaseError } from '../../engine/error.ts'
import { Memory } from '../../engine/batch/memory.ts'
import type { ByteSink, ByteSource, ExecutionHost, LogEntry, SpillFile } from '../../engine/host.ts'
import type { KernelModule } from '../../engine/kernels/kernels.ts'
import { sha256 } from './sha256.ts'

/** Files are read at once: so often signals are let in. */
const pauseEveryMs = 50

export interface FileHostOptions {
  /** Paths by the hash under which the snapshot names them. */
  paths: ReadonlyMap<string, string>
  /** Folder for outputs; null: nothing is kept. */
  outFolder: string | null
  budgetBytes: number
  signal: AbortSignal
  log(entry: LogEntry): void
}

export class FileHost implements ExecutionHost {
  readonly memory: Memory
  readonly signal: AbortSignal
  readonly files: ExecutionHost['files']
  readonly digest = sha256
  readonly log: (entry: LogEntry) => void
  /** Bytes of inputs read so far; files read twice count twice. */
  bytesRead = 0
  private spillFolder: string | null = null
  private pausedAt = 0
  private readonly options: FileHostOptions

  constructor(options: FileHostOptions) {
    this.options = options
    this.signal = options.signal
    this.log = options.log
    this.memory = new Memory({ budgetBytes: options.budgetBytes, kernels: kernelModule() })
    this.files = {
      open: (hash) => this.open(hash),
      create: (name) => this.create(name),
      spill: (name) => this.spill(name),
    }
  }

  pause(): Promise<void> | undefined {
    const now = performance.now()
    if (now - this.pausedAt < pauseEveryMs) return undefined
    this.pausedAt = now
    return setImmediate()
  }

  private async open(hash: string): Promise<ByteSource> {
    const path = this.options.paths.get(hash)
    if (path === undefined) throw new AwaseError('file.not-found')
    return reading(await open(path), (bytes) => (this.bytesRead += bytes))
  }

  private async create(name: string): Promise<ByteSink> {
    const { outFolder } = this.options
    return outFolder === null ? nowhere : writing(join(outFolder, name))
  }

  private async spill(name: string): Promise<SpillFile> {
    this.spillFolder ??= await mkdtemp(join(tmpdir(), 'awase-spill-'))
    return spilling(join(this.spillFolder, encodeURIComponent(name)))
  }

  /** Removes what was put aside. */
  async close(): Promise<void> {
    if (this.spillFolder !== null) await rm(this.spillFolder, { recursive: true, force: true })
  }
}

/** Node has it; its types do not say so. */
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: { Module: new (bytes: Uint8Array) => KernelModule }
}

function kernelModule(): KernelModule {
  const file = new URL('../../engine/kernels/kernels.wasm', import.meta.url)
  return new WebAssembly.Module(readFileSync(file))
}

function reading(file: FileHandle, count: (bytes: number) => void): ByteSource {
  return {
    async read(into) {
      const { bytesRead } = await file.read(into, 0, into.length)
      count(bytesRead)
      return bytesRead
    },
    readNow(into) {
      const bytesRead = readSync(file.fd, into)
      count(bytesRead)
      return bytesRead
    },
    close: () => file.close(),
  }
}

const nowhere: ByteSink = {
  write: () => Promise.resolve(),
  close: () => Promise.resolve(),
  abort: () => Promise.resolve(),
}

async function writing(path: string): Promise<ByteSink> {
  const partial = `${path}.part`
  const file = await open(partial, 'w')
  return {
    write: (bytes) => writeAll(file, bytes),
    writeNow: (bytes) => writeAllNow(file.fd, bytes),
    async close() {
      await file.close()
      await rename(partial, path)
    },
    async abort() {
      await file.close()
      await rm(partial, { force: true })
    },
  }
}

async function spilling(path: string): Promise<SpillFile> {
  const file = await open(path, 'w+')
  let isOpen = true
  const end = async (): Promise<void> => {
    if (isOpen) await file.close()
    isOpen = false
  }
  return {
    write: (bytes) => writeAll(file, bytes),
    async open() {
      await end()
      return reading(await open(path), () => undefined)
    },
    async remove() {
      await end()
      await rm(path, { force: true })
    },
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    at += (await file.write(bytes, at, bytes.length - at)).bytesWritten
  }
}

function writeAllNow(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}

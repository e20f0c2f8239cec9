// The engine's host on Node: files are streamed, outputs appear when they are complete, what does not fit into memory lies in a
// temporary folder.
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AwaseError } from '../../engine/error.ts'
import { Memory } from '../../engine/batch/memory.ts'
import type { ByteSink, ByteSource, ExecutionHost, LogEntry, SpillFile } from '../../engine/host.ts'
import type { KernelModule } from '../../engine/kernels/kernels.ts'
import { fileFault } from './file-faults.ts'
import { checkNotInput } from './out-folder.ts'
import { sha256 } from './sha256.ts'

/** Between two looks at what else waits: a signal that ends the run, the progress bar's terminal. */
const breathMs = 50

export interface FileHostOptions {
  /** Paths by the hash under which the snapshot names them. */
  paths: ReadonlyMap<string, string>
  /** Folder for outputs; null: nothing is kept. */
  outFolder: string | null
  memory: Memory
  signal: AbortSignal
  log(entry: LogEntry): void
}

/**
 * Files are read and written where the engine stands still anyway: a call that comes back at once costs a tenth of one that is waited
 * for, and leaves no garbage. Every now and then others get their turn.
 */
export class FileHost implements ExecutionHost {
  readonly memory: Memory
  readonly signal: AbortSignal
  readonly files: ExecutionHost['files']
  readonly digest = sha256
  readonly log: (entry: LogEntry) => void
  /** Bytes of inputs read so far; files read twice count twice. */
  bytesRead = 0
  private spillFolder: string | null = null
  private breathedAt = Date.now()
  private readonly options: FileHostOptions

  constructor(options: FileHostOptions) {
    this.options = options
    this.memory = options.memory
    this.signal = options.signal
    this.log = options.log
    this.files = {
      open: (hash) => this.open(hash),
      create: (name) => this.create(name),
      spill: (name) => this.spill(name),
    }
  }

  pause(): Promise<void> | undefined {
    return this.breathe()
  }

  private async open(hash: string): Promise<ByteSource> {
    const path = this.options.paths.get(hash)
    if (path === undefined) throw new AwaseError('file.not-found')
    return this.reading(path, (bytes) => (this.bytesRead += bytes))
  }

  private async create(name: string): Promise<ByteSink> {
    const { outFolder, paths } = this.options
    if (outFolder === null) return nowhere
    const path = join(outFolder, name)
    checkNotInput(path, paths.values())
    return this.writing(path)
  }

  private async spill(name: string): Promise<SpillFile> {
    this.spillFolder ??= temporaryFolder()
    return this.spilling(join(this.spillFolder, encodeURIComponent(name)))
  }

  /** Removes what was put aside. */
  close(): Promise<void> {
    if (this.spillFolder !== null) rmSync(this.spillFolder, { recursive: true, force: true })
    return Promise.resolve()
  }

  private breathe(): Promise<void> | undefined {
    const now = Date.now()
    if (now - this.breathedAt < breathMs) return undefined
    this.breathedAt = now
    this.signal.throwIfAborted()
    return new Promise((resolve) => setImmediate(resolve))
  }

  private reading(path: string, count: (bytes: number) => void): ByteSource {
    const file = opened(path, 'r')
    const readNow = (into: Uint8Array): number => {
      const bytes = readSome(file, into, path)
      count(bytes)
      return bytes
    }
    return {
      read: async (into) => {
        const others = this.breathe()
        if (others !== undefined) await others
        return readNow(into)
      },
      readNow,
      close: async () => closeSync(file),
    }
  }

  private async write(file: number, bytes: Uint8Array, path: string): Promise<void> {
    const others = this.breathe()
    if (others !== undefined) await others
    writeAll(file, bytes, path)
  }

  private writing(path: string): ByteSink {
    const partial = `${path}.part`
    const file = opened(partial, 'w')
    return {
      write: (bytes) => this.write(file, bytes, path),
      writeNow: (bytes) => writeAll(file, bytes, path),
      async close() {
        closeSync(file)
        putInPlace(partial, path)
      },
      async abort() {
        closeSync(file)
        rmSync(partial, { force: true })
      },
    }
  }

  private spilling(path: string): SpillFile {
    const file = opened(path, 'w')
    let isOpen = true
    const end = (): void => {
      if (isOpen) closeSync(file)
      isOpen = false
    }
    return {
      write: (bytes) => this.write(file, bytes, path),
      open: async () => {
        end()
        return this.reading(path, () => undefined)
      },
      async remove() {
        end()
        rmSync(path, { force: true })
      },
    }
  }
}

/** Node has it; its types do not say so. */
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: { Module: new (bytes: Uint8Array) => KernelModule }
}

/** With the kernels as WebAssembly. `toldBytes`: see `MemoryOptions`. */
export function memoryOnNode(budgetBytes: number, toldBytes?: number): Memory {
  const file = new URL('../../engine/kernels/kernels.wasm', import.meta.url)
  const kernels = new WebAssembly.Module(readFileSync(file))
  return new Memory({ budgetBytes, toldBytes, kernels })
}

const nowhere: ByteSink = {
  write: () => Promise.resolve(),
  close: () => Promise.resolve(),
  abort: () => Promise.resolve(),
}

function opened(path: string, mode: 'r' | 'w'): number {
  try {
    return openSync(path, mode)
  } catch (cause) {
    throw fileFault(cause, path, mode === 'r' ? 'read' : 'write')
  }
}

function readSome(file: number, into: Uint8Array, path: string): number {
  try {
    return readSync(file, into)
  } catch (cause) {
    throw fileFault(cause, path, 'read')
  }
}

function writeAll(file: number, bytes: Uint8Array, path: string): void {
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
  } catch (cause) {
    throw fileFault(cause, path, 'write')
  }
}

function putInPlace(partial: string, path: string): void {
  try {
    renameSync(partial, path)
  } catch (cause) {
    rmSync(partial, { force: true })
    throw fileFault(cause, path, 'write')
  }
}

function temporaryFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'awase-spill-'))
  } catch (cause) {
    throw fileFault(cause, tmpdir(), 'write')
  }
}

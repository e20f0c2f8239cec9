// What the engine asks of the place it runs in: a tab, a Worker, Node. The engine itself has no fetch, clock or random.
import type { Memory } from './batch/memory.ts'
import type { KernelModule } from './kernels/kernels.ts'

/** Reads a file of bytes from its start. */
export interface ByteSource {
  /** Fills `into` from its beginning; answers how many bytes were written, 0 at the end. May give fewer than it could. */
  read(into: Uint8Array): Promise<number>
  /** The same at once, where the place can: the bytes then go straight to where they are needed. */
  readNow?(into: Uint8Array): number
  close(): Promise<void>
}

/** Takes the bytes of one file in order. Nothing is visible to others before `close`. */
export interface ByteSink {
  /** The bytes may be reused by the caller as soon as the promise settles. */
  write(bytes: Uint8Array): Promise<void>
  /** The same at once, where the place can: the bytes then need not be copied out of the memory. */
  writeNow?(bytes: Uint8Array): void
  close(): Promise<void>
  /** Throws away what was written. */
  abort(): Promise<void>
}

/** Incremental SHA-256 (FIPS 180-4). */
export interface Digest {
  update(bytes: Uint8Array): void
  /** Lower-case hex, 64 characters. Called once. */
  hex(): Promise<string>
}

export interface FileStore {
  /** `hash` is the content address (sha-256, hex) of a file of the snapshot. */
  open(hash: string): Promise<ByteSource>
  /** A file that this run writes: a staged output, rejected rows. `name` is unique in the run. */
  create(name: string): Promise<ByteSink>
  /** Room for what does not fit into the engine's memory, seen by this run alone. Absent: whatever is held has to fit. */
  spill?(name: string): Promise<SpillFile>
}

/** Bytes that a run puts aside and reads again. */
export interface SpillFile {
  /** Adds to the end. The bytes may be reused by the caller as soon as the promise settles. */
  write(bytes: Uint8Array): Promise<void>
  /** Reads from the beginning, as often as needed, after the last `write`. */
  open(): Promise<ByteSource>
  /** Frees the room. What is left when the execution ends may be removed by the host. */
  remove(): Promise<void>
}

export interface LogEntry {
  level: 'info' | 'notice' | 'error'
  code: string
  values?: Record<string, string | number>
}

/** What execution needs. */
export interface ExecutionHost {
  readonly files: FileStore
  digest(): Digest
  log(entry: LogEntry): void
  readonly signal: AbortSignal
  /** Called after every batch: where one thread does everything, what else waits may come in here. Absent: nothing waits. */
  pause?(): Promise<void> | undefined
  /** The engine instance's linear memory; absent: the engine makes one for this host object, with its default budget. */
  readonly memory?: Memory
  /** `engine/kernels/kernels.wasm`, compiled by the platform, for the memory that the engine makes; absent: kernels in TypeScript. */
  readonly kernels?: KernelModule | undefined
}

/** One entry of a folder listing. Times are ISO 8601 in UTC, sizes in bytes. */
export interface RemoteFile {
  name: string
  sizeBytes: number
  modifiedAt: string
}

/** SFTP as a connector sees it; who speaks it (relay, agent, the edge itself) is the connection's choice. */
export interface SftpPort {
  list(connection: string, folder: string): Promise<RemoteFile[]>
  /** The whole file as a source of bytes. */
  read(connection: string, path: string): Promise<ByteSource>
  /**
   * Writes under a temporary name, verifies and renames. An existing file of that name with the same sha-256 is the same
   * delivery (`'present'`); with another one the error is `sftp.exists`.
   */
  write(
    request: SftpWrite,
  ): Promise<{ outcome: 'written' | 'present'; sizeBytes: number; sha256: string }>
}

export interface SftpWrite {
  connection: string
  path: string
  sizeBytes: number
  sha256: string
  open(): Promise<ByteSource>
}

/** What connectors need on top: the outside world. */
export interface ConnectorHost {
  readonly sftp: SftpPort
  fetch(request: {
    connection: string
    method: string
    path: string
    headers?: Record<string, string>
    body?: Uint8Array
  }): Promise<{
    status: number
    headers: Record<string, string>
    body: Uint8Array
  }>
  log(entry: LogEntry): void
  readonly signal: AbortSignal
}

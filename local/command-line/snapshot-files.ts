// Files that a call names, by their content. A run reads some of them several times; what is no regular file (a pipe, a process
// substitution) gives its bytes once, so that they are put into a temporary file first.
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AwaseError } from '../../engine/error.ts'
import type { SnapshotFile } from '../../engine/run/snapshot.ts'
import { fileFault, reasonOf } from './file-faults.ts'

const pieceBytes = 2 ** 20

export class SnapshotFiles {
  /** Where the bytes of each hash are. */
  readonly paths = new Map<string, string>()
  private readonly folder: string
  private readonly signal: AbortSignal
  private spoolFolder: string | null = null
  private spooled = 0

  /** `folder`: relative paths count from here. */
  constructor(folder: string, signal: AbortSignal) {
    this.folder = folder
    this.signal = signal
  }

  /** Errors: `call.file`; `run.cancelled`; what `fileFault` says of the temporary file. */
  async add(given: string): Promise<SnapshotFile> {
    const kept = await this.locate(given)
    const { hash, sizeBytes } = await this.reading(given, () => this.measure(kept))
    this.paths.set(hash, kept)
    const { mtime } = await stat(kept)
    return { name: basename(given), hash, sizeBytes, modifiedAt: mtime.toISOString() }
  }

  /** Where its bytes can be read several times. Errors as of `add`; that a regular file cannot be read shows only when it is. */
  async locate(given: string): Promise<string> {
    const path = resolve(this.folder, given)
    const found = await this.reading(given, () => stat(path))
    const isRegular = found.isFile() || found.isDirectory()
    return isRegular ? path : this.spool(path, given)
  }

  /** Removes what was put into temporary files. */
  async close(): Promise<void> {
    if (this.spoolFolder !== null) await rm(this.spoolFolder, { recursive: true, force: true })
  }

  private async measure(path: string): Promise<{ hash: string; sizeBytes: number }> {
    const digest = createHash('sha256')
    let sizeBytes = 0
    const counting = new Transform({
      transform(piece: Buffer, _encoding, done) {
        sizeBytes += piece.length
        done(null, piece)
      },
    })
    const { signal } = this
    const source = createReadStream(path, { highWaterMark: pieceBytes })
    await pipeline(source, counting, digest, { signal })
    return { hash: digest.digest('hex'), sizeBytes }
  }

  private async spool(path: string, given: string): Promise<string> {
    this.spoolFolder ??= await mkdtemp(join(tmpdir(), 'awase-in-'))
    const kept = join(this.spoolFolder, String(this.spooled++))
    const source = createReadStream(path, { highWaterMark: pieceBytes })
    let readError: unknown
    source.once('error', (error) => (readError = error))
    try {
      const spooled = pipeline(source, createWriteStream(kept), { signal: this.signal })
      // Opening a pipe that nobody writes to never settles, not even when it is given up.
      await Promise.race([spooled, abortOf(this.signal)])
    } catch (cause) {
      if (readError === cause || this.signal.aborted) throw this.fault(cause, given)
      throw fileFault(cause, kept, 'write')
    }
    return kept
  }

  private async reading<T>(given: string, act: () => Promise<T>): Promise<T> {
    try {
      return await act()
    } catch (cause) {
      throw this.fault(cause, given)
    }
  }

  private fault(cause: unknown, file: string): AwaseError {
    if (this.signal.aborted) return new AwaseError('run.cancelled', { cause })
    return new AwaseError('call.file', { values: { file, reason: reasonOf(cause) }, cause })
  }
}

/** Rejects when the signal comes. */
function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
}

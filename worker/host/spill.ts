// Spill files of one execution: a log in R2, read back block by block.
import { AwaseError } from '../../engine/error.ts'
import type { ByteSource, SpillFile } from '../../engine/host.ts'
import { byteBlocks } from './byte-blocks.ts'
import type { SpillCounts } from './spill-counts.ts'
import { SpillLog } from './spill-log.ts'
import type { Extent } from './spill-log.ts'

/**
 * Read at once from each file. No body stays open between two reads: a merge reads dozens of files in turn, and an invocation may keep
 * only six connections waiting. As few reads as may be: each leaves kilobytes behind that the garbage collector does not see.
 */
const mostBlock = 512 * 1024
const leastBlock = 16 * 1024
/** Read at once from all files that are open together: what is read ahead is memory too. */
const readAheadBytes = 4 * 1024 * 1024

/** Those that are open at a time share what may be read ahead. */
class Reading {
  openFiles = 0
  /** So far: how often R2 was asked, and for how much. */
  reads = 0
  readBytes = 0

  get blockBytes(): number {
    const share = 2 ** Math.floor(Math.log2(readAheadBytes / Math.max(1, this.openFiles)))
    return Math.max(leastBlock, Math.min(mostBlock, share))
  }

  note(bytes: number): void {
    this.reads++
    this.readBytes += bytes
  }
}

/** Of all executions of a run; below it each fence has its own. */
export function spillPrefix(workspace: string, runId: string): string {
  return `${workspace}/runs/${runId}/spill/`
}

export interface SpillStore {
  spill(name: string): Promise<SpillFile>
  readonly counts: SpillCounts
  /** Removes what is left. */
  close(): Promise<void>
}

/** Keys begin with `prefix`, which no other execution has. */
export function createSpillStore(bucket: R2Bucket, prefix: string): SpillStore {
  const log = new SpillLog(bucket, prefix)
  const reading = new Reading()
  let files = 0
  return {
    spill: async () => {
      files++
      return spillFile(bucket, log, reading)
    },
    get counts() {
      const { reads, readBytes } = reading
      return { files, objects: log.objects, bytes: log.writtenBytes, reads, readBytes }
    },
    close: () => log.close(),
  }
}

function spillFile(bucket: R2Bucket, log: SpillLog, reading: Reading): SpillFile {
  const extents: Extent[] = []
  return {
    write: (bytes) => log.append(extents, bytes),
    open: async () => {
      await log.complete(extents)
      return new SpillSource(bucket, [...extents], reading)
    },
    remove: () => log.drop(extents),
  }
}

/** Reads extents one after the other, each in blocks. */
class SpillSource implements ByteSource {
  private readonly bucket: R2Bucket
  private readonly extents: readonly Extent[]
  private readonly reading: Reading
  private isOpen = true
  private extent = 0
  private offset = 0
  private block: Uint8Array<ArrayBuffer> = nothing
  private at = 0

  constructor(bucket: R2Bucket, extents: readonly Extent[], reading: Reading) {
    this.bucket = bucket
    this.extents = extents
    this.reading = reading
    reading.openFiles++
  }

  async read(into: Uint8Array): Promise<number> {
    if (this.at === this.block.length && !(await this.nextBlock())) return 0
    const count = Math.min(into.length, this.block.length - this.at)
    into.set(this.block.subarray(this.at, this.at + count))
    this.at += count
    return count
  }

  async close(): Promise<void> {
    this.leaveBlock()
    this.extent = this.extents.length
    if (this.isOpen) this.reading.openFiles--
    this.isOpen = false
  }

  private async nextBlock(): Promise<boolean> {
    const extent = this.extents[this.extent]
    if (extent === undefined) return false
    const length = Math.min(this.reading.blockBytes, extent.length - this.offset)
    this.leaveBlock()
    this.block = await this.fetchBlock(extent.segment.key, extent.offset + this.offset, length)
    this.offset += length
    if (this.offset === extent.length) {
      this.extent++
      this.offset = 0
    }
    return true
  }

  /** Throws `file.not-found` when somebody removed it: a successor that took the run over. */
  private async fetchBlock(
    key: string,
    offset: number,
    length: number,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const object = await this.bucket.get(key, { range: { offset, length } })
    if (object === null) throw removed()
    const reader = object.body.getReader({ mode: 'byob' })
    const into = new Uint8Array(byteBlocks.take(length), 0, length)
    const { value } = await reader.readAtLeast(length, into)
    await reader.cancel()
    if (value?.length !== length) throw removed()
    this.reading.note(length)
    return value as Uint8Array<ArrayBuffer>
  }

  private leaveBlock(): void {
    byteBlocks.give(this.block.buffer)
    this.block = nothing
    this.at = 0
  }
}

const nothing = new Uint8Array(0)

function removed(): AwaseError {
  return new AwaseError('file.not-found', { place: { file: 'spill' }, retry: 'now' })
}

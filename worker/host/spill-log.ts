// What an execution puts aside, in R2. All its files share one log, written in objects of a few megabytes: however many files there are,
// one buffer is enough, and R2 is asked to write seldom. Within an object the bytes of each file lie together.
import { PartBuffer } from './part-buffer.ts'
import type { Range } from './part-buffer.ts'
import { partBytes } from './upload.ts'

/** Bytes of one object: as many as a part of an upload, which is seldom on its way at the same time. */
const segmentBytes = partBytes

/** One object of the log; it is deleted when no file needs it any more. */
interface Segment {
  key: string
  neededBytes: number
}

/** Bytes of one file within one object. */
export interface Extent {
  segment: Segment
  offset: number
  length: number
}

/** Bytes of one file in the buffer. */
interface Piece extends Range {
  file: Extent[]
}

/** A file is the list of its extents: whoever has it owns it, the log fills it. Keys begin with `prefix`. */
export class SpillLog {
  /** Objects and bytes written so far. */
  objects = 0
  writtenBytes = 0
  private readonly bucket: R2Bucket
  private readonly prefix: string
  private readonly buffer = new PartBuffer(segmentBytes)
  private pieces: Piece[] = []
  private flushing: Promise<void> | null = null
  private readonly segments = new Set<Segment>()

  constructor(bucket: R2Bucket, prefix: string) {
    this.bucket = bucket
    this.prefix = prefix
  }

  /** Adds to the end of a file. */
  async append(file: Extent[], bytes: Uint8Array): Promise<void> {
    for (let rest = bytes; rest.length > 0;) {
      while (this.flushing !== null || this.buffer.isFull) await this.flush()
      const start = this.buffer.length
      const count = this.buffer.take(rest)
      this.note(file, start, start + count)
      rest = rest.subarray(count)
    }
  }

  private note(file: Extent[], start: number, end: number): void {
    const last = this.pieces.at(-1)
    if (last?.file === file) last.end = end
    else this.pieces.push({ file, start, end })
  }

  /** From then on the file can be read. */
  async complete(file: Extent[]): Promise<void> {
    while (this.flushing !== null || this.has(file)) await this.flush()
  }

  /** The file's bytes are not needed any more. */
  async drop(file: Extent[]): Promise<void> {
    this.pieces = this.pieces.filter((piece) => piece.file !== file)
    for (const { segment, length } of file.splice(0)) {
      segment.neededBytes -= length
      if (segment.neededBytes > 0) continue
      this.segments.delete(segment)
      await this.bucket.delete(segment.key)
    }
  }

  /** Removes all that is still there. */
  async close(): Promise<void> {
    const keys = [...this.segments].map(({ key }) => key)
    this.segments.clear()
    for (let at = 0; at < keys.length; at += mostDeleted) {
      await this.bucket.delete(keys.slice(at, at + mostDeleted))
    }
  }

  private has(file: Extent[]): boolean {
    return this.pieces.some((piece) => piece.file === file)
  }

  /** Joins a flush that is under way: until it ends, the buffer belongs to it. */
  private flush(): Promise<void> {
    this.flushing ??= this.writeSegment().finally(() => {
      this.flushing = null
    })
    return this.flushing
  }

  private async writeSegment(): Promise<void> {
    const { pieces } = this
    this.pieces = []
    if (pieces.length > 0) {
      const byFile = Map.groupBy(pieces, ({ file }) => file)
      const segment = { key: this.nextKey(), neededBytes: bytesOf(pieces) }
      // Before the first byte arrives: what fails half-way is removed with the rest.
      this.segments.add(segment)
      const together = [...byFile.values()].flat()
      await this.buffer.send(together, (body) => this.bucket.put(segment.key, body))
      this.writtenBytes += segment.neededBytes
      let offset = 0
      for (const [file, own] of byFile) {
        const length = bytesOf(own)
        file.push({ segment, offset, length })
        offset += length
      }
    }
    this.buffer.clear()
  }

  private nextKey(): string {
    return `${this.prefix}${String(this.objects++).padStart(6, '0')}`
  }
}

function bytesOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** Keys that R2 deletes at once. */
const mostDeleted = 1000

/** Removes every object below a prefix: what a driver left that did not live to tidy up. Answers how many there were. */
export async function removeBelow(bucket: R2Bucket, prefix: string): Promise<number> {
  for (let removed = 0; ;) {
    const { objects, truncated } = await bucket.list({ prefix, limit: mostDeleted })
    if (objects.length > 0) await bucket.delete(objects.map(({ key }) => key))
    removed += objects.length
    if (!truncated) return removed
  }
}

// A buffer of bounded size for bytes on their way to R2. It takes blocks as it fills and gives them back when they are sent.
import { byteBlocks } from './byte-blocks.ts'

/** Handed on at once, too: the platform copies a body that is one piece, and holds as much again. */
const blockBytes = 256 * 1024

/** Places of bytes in a buffer: [start, end). */
export interface Range {
  start: number
  end: number
}

export class PartBuffer {
  length = 0
  private blocks: Uint8Array<ArrayBuffer>[] = []
  private readonly capacityBytes: number

  constructor(capacityBytes: number) {
    this.capacityBytes = capacityBytes
  }

  /** Takes what fits; answers how many bytes. */
  take(bytes: Uint8Array): number {
    const end = Math.min(bytes.length, this.capacityBytes - this.length)
    for (let at = 0; at < end;) at += this.fillBlock(bytes.subarray(at, end))
    return end
  }

  /** Takes what fits into one block. */
  private fillBlock(bytes: Uint8Array): number {
    const offset = this.length % blockBytes
    if (offset === 0) this.blocks.push(new Uint8Array(byteBlocks.take(blockBytes)))
    const count = Math.min(bytes.length, blockBytes - offset)
    this.blocks.at(-1)!.set(count === bytes.length ? bytes : bytes.subarray(0, count), offset)
    this.length += count
    return count
  }

  /** Bytes [from, to) of what was taken, as a body. Nothing may be taken until `put` has settled, which is given the body. */
  async send<Result>(
    ranges: readonly Range[],
    put: (body: ReadableStream<Uint8Array>) => Promise<Result>,
  ): Promise<Result> {
    const sizeBytes = ranges.reduce((sum, { start, end }) => sum + end - start, 0)
    const { readable, writable } = new FixedLengthStream(sizeBytes)
    const [result] = await Promise.all([put(readable), this.pump(ranges, writable)])
    return result
  }

  private async pump(ranges: readonly Range[], into: WritableStream<Uint8Array>): Promise<void> {
    const writer = into.getWriter()
    for (const { start, end } of ranges) {
      for (let at = start; at < end;) {
        const piece = this.piece(at, end)
        await writer.write(piece)
        at += piece.length
      }
    }
    await writer.close()
  }

  /** From `at` to the end of its block, at most to `end`. */
  private piece(at: number, end: number): Uint8Array {
    const offset = at % blockBytes
    return this.blocks[(at - offset) / blockBytes]!.subarray(offset, offset + end - at)
  }

  /** All that was taken. */
  get whole(): Range[] {
    return [{ start: 0, end: this.length }]
  }

  get isFull(): boolean {
    return this.length === this.capacityBytes
  }

  /** After what was taken is sent, or not wanted. */
  clear(): void {
    for (const { buffer } of this.blocks.splice(0)) byteBlocks.give(buffer)
    this.length = 0
  }
}

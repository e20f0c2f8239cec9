// A buffer of bounded size for bytes on their way to R2. It grows as needed, so that a small file needs little memory.

const firstBytes = 64 * 1024
/** Few steps: what a buffer grew out of is garbage outside the JavaScript heap, which is collected late. */
const growth = 8
/** Handed on at once: the platform copies a body that is one piece, and holds as much again. */
const pieceBytes = 256 * 1024

/** Places of bytes in a buffer: [start, end). */
export interface Range {
  start: number
  end: number
}

export class PartBuffer {
  length = 0
  private bytes = new Uint8Array(0)
  private readonly capacityBytes: number

  constructor(capacityBytes: number) {
    this.capacityBytes = capacityBytes
  }

  /** Takes what fits; answers how many bytes. */
  take(bytes: Uint8Array): number {
    const count = Math.min(bytes.length, this.capacityBytes - this.length)
    this.reserve(this.length + count)
    this.bytes.set(bytes.subarray(0, count), this.length)
    this.length += count
    return count
  }

  private reserve(needed: number): void {
    if (needed <= this.bytes.length) return
    const wanted = Math.max(needed, this.bytes.length * growth, firstBytes)
    const grown = new Uint8Array(Math.min(this.capacityBytes, wanted))
    grown.set(this.bytes.subarray(0, this.length))
    this.bytes = grown
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
      for (let at = start; at < end; at += pieceBytes) {
        await writer.write(this.bytes.subarray(at, Math.min(end, at + pieceBytes)))
      }
    }
    await writer.close()
  }

  /** All that was taken. */
  get whole(): Range[] {
    return [{ start: 0, end: this.length }]
  }

  get isFull(): boolean {
    return this.length === this.capacityBytes
  }

  clear(): void {
    this.length = 0
  }
}

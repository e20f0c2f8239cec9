// Entries of whole words put aside in a spill file: written one after the other through a buffer, read back in the same order.
import type { ByteSource, ExecutionHost, SpillFile } from '../../../host.ts'
import { createSpillFile } from '../spill-file.ts'

const smallestBuffer = 1024

export class WordFile {
  /** Bytes of all entries. */
  sizeBytes = 0
  /** The buffer, as words and as bytes; both are replaced when it grows. */
  words = new Uint32Array(smallestBuffer / 4)
  bytes = new Uint8Array(this.words.buffer)
  private length = 0
  private readonly host: ExecutionHost
  private readonly bufferBytes: number
  private file: SpillFile | null = null

  constructor(host: ExecutionHost, bufferBytes: number) {
    this.host = host
    this.bufferBytes = bufferBytes
  }

  /** Makes an entry of `count` words; answers where it begins in `words`. All of them have to be written, until the next call. */
  add(count: number): number {
    const at = this.length
    if (at + count > this.words.length) this.grow(at + count)
    this.length = at + count
    this.sizeBytes += count * 4
    return at
  }

  /** Time to `flush`. */
  get isFull(): boolean {
    return this.length * 4 >= this.bufferBytes
  }

  async flush(): Promise<void> {
    if (this.length === 0) return
    this.file ??= await createSpillFile(this.host)
    await this.file.write(this.bytes.subarray(0, this.length * 4))
    this.length = 0
  }

  /** After the last entry: what is in the buffer goes to the file, and the buffer away. */
  async finish(): Promise<void> {
    await this.flush()
    this.words = new Uint32Array(0)
    this.bytes = new Uint8Array(0)
  }

  /** From the first entry; null when there is none. Call `finish` before. */
  async open(): Promise<ByteSource | null> {
    return (await this.file?.open()) ?? null
  }

  async remove(): Promise<void> {
    await this.file?.remove()
    this.file = null
  }

  private grow(words: number): void {
    const larger = new Uint32Array(Math.max(words, this.words.length * 2))
    larger.set(this.words.subarray(0, this.length))
    this.words = larger
    this.bytes = new Uint8Array(larger.buffer)
  }
}

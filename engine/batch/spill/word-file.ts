// Entries of whole words put aside in a spill file: written one after the other through a buffer, read back in the same order.
import type { ByteSource, ExecutionHost, SpillFile } from '../../host.ts'
import { createSpillFile } from './spill-file.ts'

/** Words for each byte after which it is full. */
const roomShare = 1.25 / 4
const none = new Uint32Array(0)

/** Buffers that files have done with, for the next ones: what is thrown away lies about until it is collected. */
export type WordBuffers = Uint32Array<ArrayBuffer>[]

export class WordFile {
  /** Bytes of all entries. */
  sizeBytes = 0
  /** The buffer, as words and as bytes; both are replaced when it grows. */
  words: Uint32Array<ArrayBuffer> = none
  bytes = new Uint8Array(none.buffer)
  private length = 0
  private readonly host: ExecutionHost
  private readonly bufferBytes: number
  private readonly buffers: WordBuffers
  private file: SpillFile | null = null

  /** Its buffer comes from `buffers` and goes back to them. */
  constructor(host: ExecutionHost, bufferBytes: number, buffers: WordBuffers) {
    this.host = host
    this.bufferBytes = bufferBytes
    this.buffers = buffers
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

  /** After the last entry: what is in the buffer goes to the file, and the buffer to the next one. */
  async finish(): Promise<void> {
    await this.flush()
    this.leaveBuffer()
  }

  private leaveBuffer(): void {
    // One that a long entry made large is not kept.
    const isUsual = this.words.length <= this.bufferBytes * roomShare * 2
    if (this.words.length > 0 && isUsual) this.buffers.push(this.words)
    this.take(none)
  }

  private take(words: Uint32Array<ArrayBuffer>): void {
    this.words = words
    this.bytes = new Uint8Array(words.buffer)
  }

  /** From the first entry; null when there is none. Call `finish` before. */
  async open(): Promise<ByteSource | null> {
    return (await this.file?.open()) ?? null
  }

  async remove(): Promise<void> {
    this.length = 0
    this.leaveBuffer()
    await this.file?.remove()
    this.file = null
  }

  /** At first room for what fits until it is full, and for the entry that fills it. */
  private grow(words: number): void {
    const wanted = this.words === none ? this.bufferBytes * roomShare : this.words.length * 2
    const known = this.words === none ? this.buffers.pop() : undefined
    if (known !== undefined && known.length >= words) return this.take(known)
    const larger = new Uint32Array(Math.max(words, Math.ceil(wanted)))
    larger.set(this.words.subarray(0, this.length))
    this.take(larger)
  }
}

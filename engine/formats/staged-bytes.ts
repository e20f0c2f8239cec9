// The bytes of one output on their way into a file: collected in one reused buffer, hashed, handed to the sink in large pieces.
import type { Memory } from '../batch/memory.ts'
import type { ByteSink, Digest } from '../host.ts'

/** What was written in full. `sha256` is hex. */
export interface WrittenBytes {
  sizeBytes: number
  sha256: string
}

/** Writers put bytes at `at` after they made room with `reserve`, and move `at` on. */
export class StagedBytes {
  /** Address of the next byte. */
  at: number
  private readonly memory: Memory
  private readonly sink: ByteSink
  private readonly digest: Digest
  private block: number
  /** Address behind the block. */
  private end: number
  private sizeBytes = 0
  private copy = new Uint8Array(0)

  constructor(memory: Memory, sink: ByteSink, digest: Digest) {
    this.memory = memory
    this.sink = sink
    this.digest = digest
    this.block = memory.allocate(memory.pieceBytes)
    this.end = this.block + memory.blockBytes(this.block)
    this.at = this.block
  }

  /** Whether it is time to `flush`. */
  get isFull(): boolean {
    return this.at - this.block >= this.memory.pieceBytes / 2
  }

  get isEmpty(): boolean {
    return this.at === this.block
  }

  /** Bytes that fit before more is reserved. */
  get room(): number {
    return this.end - this.at
  }

  /** Makes room for `bytes` more. True when the memory may have moved: slices located before must be located again. */
  reserve(bytes: number): boolean {
    if (this.at + bytes <= this.end) return false
    const used = this.at - this.block
    this.block = this.memory.reallocate(this.block, used, used + bytes)
    this.end = this.block + this.memory.blockBytes(this.block)
    this.at = this.block + used
    return true
  }

  append(bytes: Uint8Array): void {
    this.reserve(bytes.length)
    this.memory.u8.set(bytes, this.at)
    this.at += bytes.length
  }

  async flush(): Promise<void> {
    const written = this.memory.u8.subarray(this.block, this.at)
    if (written.length === 0) return
    this.at = this.block
    this.sizeBytes += written.length
    if (this.sink.writeNow === undefined) return this.writeCopy(written)
    this.digest.update(written)
    this.sink.writeNow(written)
  }

  /** Always in the same buffer: the memory may move while the sink is at work. */
  private async writeCopy(written: Uint8Array): Promise<void> {
    if (this.copy.length < written.length) this.copy = new Uint8Array(this.end - this.block)
    const piece = this.copy.subarray(0, written.length)
    piece.set(written)
    this.digest.update(piece)
    await this.sink.write(piece)
  }

  async finish(): Promise<WrittenBytes> {
    await this.flush()
    await this.sink.close()
    this.dispose()
    return { sizeBytes: this.sizeBytes, sha256: await this.digest.hex() }
  }

  /** Does nothing once finished or aborted. */
  async abort(): Promise<void> {
    if (this.block === 0) return
    this.dispose()
    await this.sink.abort()
  }

  private dispose(): void {
    if (this.block === 0) return
    this.memory.release(this.block)
    this.block = 0
    this.at = 0
  }
}

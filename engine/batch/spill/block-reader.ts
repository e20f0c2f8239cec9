// Reads the entries of a word file into linear memory, a block at a time: entries stand there whole, at addresses that kernels can take.
import type { ByteSource } from '../../host.ts'
import type { Memory } from '../memory.ts'

/** Takes over a block that the reader has left: entries in it may still be in use. */
export type RetireBlock = (block: number) => void

const buffers = new WeakMap<Memory, Uint8Array>()

/** One for all readers of a run, which read one after the other: what was read is copied at once. */
function readBuffer(memory: Memory, bytes: number): Uint8Array {
  let buffer = buffers.get(memory)
  if (buffer === undefined || buffer.length < bytes) {
    buffer = new Uint8Array(bytes)
    buffers.set(memory, buffer)
  }
  return buffer
}

export class BlockReader {
  /** Address of the next entry, and behind the last byte that was read. */
  at = 0
  end = 0
  readonly memory: Memory
  private readonly source: ByteSource | null
  private readonly blockBytes: number
  private readonly retire: RetireBlock
  private block = 0
  private ended: boolean

  /** `source` null: nothing. Without `retire` blocks are given back as soon as they have been read. */
  constructor(
    memory: Memory,
    source: ByteSource | null,
    blockBytes: number,
    retire: RetireBlock = (block) => memory.release(block),
  ) {
    this.memory = memory
    this.source = source
    this.blockBytes = blockBytes
    this.retire = retire
    this.ended = source === null
  }

  /** Whether so many bytes stand at `at`. */
  has(bytes: number): boolean {
    return this.end - this.at >= bytes
  }

  /** Reads on until so many bytes stand at `at`, which may move; false when the file ends before. */
  async need(bytes: number): Promise<boolean> {
    if (this.has(bytes)) return true
    if (this.ended) return false
    this.turnTo(Math.max(bytes, this.blockBytes))
    await this.fill()
    return this.has(bytes)
  }

  async close(): Promise<void> {
    if (this.block !== 0) this.retire(this.block)
    this.block = 0
    await this.source?.close()
  }

  /** A new block that begins with what was not read of the one before. */
  private turnTo(bytes: number): void {
    const { memory, at, end } = this
    const block = memory.allocate(bytes)
    memory.u8.copyWithin(block, at, end)
    if (this.block !== 0) this.retire(this.block)
    this.block = block
    this.at = block
    this.end = block + end - at
  }

  /** The host reads into a buffer of its own: the memory may move meanwhile. */
  private async fill(): Promise<void> {
    const { memory, source } = this
    const limit = this.block + memory.blockBytes(this.block)
    const buffer = readBuffer(memory, limit - this.end)
    while (this.end < limit) {
      const count = await source!.read(buffer.subarray(0, limit - this.end))
      if (count === 0) {
        this.ended = true
        return
      }
      memory.u8.set(buffer.subarray(0, count), this.end)
      this.end += count
    }
  }
}

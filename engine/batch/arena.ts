// An arena: many small allocations that are given back together, or back to a mark.
import type { Memory } from './memory.ts'

/** A point in the life of an arena; everything allocated after it can be released at once. */
export interface Mark {
  readonly blocks: number
  readonly next: number
  readonly end: number
}

/** Allocations never move, so addresses stay valid until they are released. */
export class Arena {
  private readonly memory: Memory
  private readonly blockBytes: number
  private readonly blocks: number[] = []
  private next = 0
  private end = 0
  /** Bytes held, unused rests of blocks included. */
  sizeBytes = 0

  constructor(memory: Memory, blockBytes: number = memory.pieceBytes) {
    this.memory = memory
    this.blockBytes = blockBytes
  }

  /** Address of `bytes` bytes, aligned to 8. */
  allocate(bytes: number): number {
    const rounded = (bytes + 7) & ~7
    if (this.next + rounded > this.end) this.addBlock(rounded)
    const address = this.next
    this.next += rounded
    return address
  }

  /** The unused rest of the newest block, for those who fill it themselves: from `free` to `limit`. */
  get free(): number {
    return this.next
  }

  get limit(): number {
    return this.end
  }

  /** Makes the rest at least so large. */
  reserve(bytes: number): void {
    if (this.next + bytes > this.end) this.addBlock(bytes)
  }

  /** Takes the rest up to this address, a multiple of 8. */
  use(to: number): void {
    this.next = to
  }

  mark(): Mark {
    return { blocks: this.blocks.length, next: this.next, end: this.end }
  }

  /** Takes back everything allocated since `mark`. */
  release(mark: Mark): void {
    while (this.blocks.length > mark.blocks) {
      const block = this.blocks.pop()!
      this.sizeBytes -= this.memory.blockBytes(block)
      this.memory.release(block)
    }
    this.next = mark.next
    this.end = mark.end
  }

  dispose(): void {
    this.release({ blocks: 0, next: 0, end: 0 })
  }

  private addBlock(bytes: number): void {
    const block = this.memory.allocate(Math.max(bytes, this.blockBytes))
    this.blocks.push(block)
    this.sizeBytes += this.memory.blockBytes(block)
    this.next = block
    this.end = block + this.memory.blockBytes(block)
  }
}

// Room for what can be found out again: had where memory is left over, lost as soon as somebody needs it more.
import type { Memory } from './memory.ts'

/** A block of linear memory. Any `allocate` of the memory may take it back, for good: look at `address` after each. */
export class SpareRoom {
  /** 0 where there is none, or none any more. */
  address = 0
  private readonly memory: Memory

  constructor(memory: Memory) {
    this.memory = memory
  }

  /** Whether there was room; what it held is lost in any case. */
  reserve(bytes: number): boolean {
    this.dispose()
    if (!this.memory.hasRoom(bytes)) return false
    this.address = this.memory.allocate(bytes)
    this.memory.spared.add(this)
    return true
  }

  dispose(): void {
    if (this.address === 0) return
    this.memory.spared.delete(this)
    this.memory.release(this.address)
    this.address = 0
  }
}

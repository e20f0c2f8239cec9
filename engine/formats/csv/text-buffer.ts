// Rows as UTF-8 in linear memory, before they are encoded.
import type { Memory } from '../../batch/memory.ts'
import type { BulkTarget } from './bulk-rows.ts'

/** `[start, at)` is what was written since `clear`. */
export class TextBuffer implements BulkTarget {
  start: number
  at: number
  private end: number
  private readonly memory: Memory

  constructor(memory: Memory, bytes: number) {
    this.memory = memory
    this.start = memory.allocate(bytes)
    this.end = this.start + memory.blockBytes(this.start)
    this.at = this.start
  }

  get room(): number {
    return this.end - this.at
  }

  get isEmpty(): boolean {
    return this.at === this.start
  }

  clear(): void {
    this.at = this.start
  }

  reserve(bytes: number): boolean {
    if (this.at + bytes <= this.end) return false
    const used = this.at - this.start
    this.start = this.memory.reallocate(this.start, used, used + bytes)
    this.end = this.start + this.memory.blockBytes(this.start)
    this.at = this.start + used
    return true
  }

  dispose(): void {
    if (this.start !== 0) this.memory.release(this.start)
    this.start = 0
  }
}

// Blocks of linear memory that are used again and again.
import type { Memory } from './memory.ts'
import type { RowMap } from './vector.ts'

/** A block of linear memory that is made larger when needed and given back in the end. What it held is lost when it grows. */
export class Room {
  address = 0
  private readonly memory: Memory

  constructor(memory: Memory) {
    this.memory = memory
  }

  reserve(bytes: number): void {
    if (this.address !== 0 && this.memory.blockBytes(this.address) >= bytes) return
    this.dispose()
    this.address = this.memory.allocate(bytes)
  }

  dispose(): void {
    if (this.address !== 0) this.memory.release(this.address)
    this.address = 0
  }
}

/** A row map in linear memory; address 0 stands for every row in turn. */
export class RowMapRoom {
  private readonly room: Room
  private readonly memory: Memory

  constructor(memory: Memory) {
    this.memory = memory
    this.room = new Room(memory)
  }

  get address(): number {
    return this.room.address
  }

  /** Answers the address. */
  put(rows: RowMap | undefined): number {
    if (rows === undefined) return 0
    this.room.reserve(rows.length * 4)
    this.memory.u32.set(rows, this.room.address >>> 2)
    return this.room.address
  }

  dispose(): void {
    this.room.dispose()
  }
}

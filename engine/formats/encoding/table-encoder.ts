// An encoder whose codes a kernel looks up, as long as text and target stand in its memory.
import type { Memory } from '../../batch/memory.ts'
import { Room } from '../../batch/rooms.ts'
import type { Encoder } from './contract.ts'

export class TableEncoder implements Encoder {
  readonly growth = 1
  private readonly plain: Encoder
  private readonly memory: Memory
  private readonly table: Room

  /** `codes`: of each code point up to U+FFFF one or two bytes, 0 for none; `plain` says the same character by character. */
  constructor(plain: Encoder, codes: Uint16Array, memory: Memory) {
    this.plain = plain
    this.memory = memory
    this.table = new Room(memory)
    this.table.reserve(codes.byteLength)
    memory.u16.set(codes, this.table.address >>> 1)
  }

  encode(source: Uint8Array, from: number, to: number, target: Uint8Array, at: number): number {
    const { u8, kernels } = this.memory
    if (source !== u8 || target !== u8) return this.plain.encode(source, from, to, target, at)
    const end = kernels.encodeByTable(from, to, at, this.table.address)
    return end === 0 ? -1 : end
  }

  has(codePoint: number): boolean {
    return this.plain.has(codePoint)
  }

  dispose(): void {
    this.table.dispose()
  }
}

// Values in linear memory by their address: a word with their length stands before them, as before the keys of a `KeyIndex`.
import type { Memory } from './memory.ts'
import { missingRow } from './vector.ts'
import type { Slice, Vector } from './vector.ts'

/** A row is an address. */
export class FramedVector implements Vector {
  readonly rowCount = missingRow
  private readonly memory: Memory

  constructor(memory: Memory) {
    this.memory = memory
  }

  locate(address: number, into: Slice): boolean {
    into.bytes = this.memory.u8
    into.start = address
    into.end = address + this.memory.u32[(address >>> 2) - 1]!
    return true
  }

  isNull(): boolean {
    return false
  }
}

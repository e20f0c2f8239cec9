// Codes of the values of rows that somebody holds (a merge's right side): each gets its code once, however many rows meet it.
import type { Memory } from '../batch/memory.ts'
import type { RecordColumn } from '../batch/records/record-column.ts'
import { SpareRoom } from '../batch/spare-room.ts'

interface Known {
  rowsMet: number
  wasCoded: boolean
  /** By row of the vector, a byte each. */
  codes: SpareRoom
}

/** Takes memory until `dispose`, as long as nobody else needs it. */
export class HeldCodes {
  private readonly memory: Memory
  private readonly known = new Map<RecordColumn, Known>()

  constructor(memory: Memory) {
    this.memory = memory
  }

  /**
   * Address of the codes of all rows of the vector, written by `codeAll` as soon as as many rows have met them: a few rows are not worth it. 0
   * until then, and where there is no room.
   */
  of(vector: RecordColumn, rowsMet: number, codeAll: (codes: SpareRoom) => void): number {
    const known = this.known.get(vector) ?? this.begin(vector)
    known.rowsMet += rowsMet
    if (!known.wasCoded && known.rowsMet >= vector.rowCount) {
      known.wasCoded = true
      if (known.codes.reserve(vector.rowCount)) codeAll(known.codes)
    }
    return known.codes.address
  }

  dispose(): void {
    for (const { codes } of this.known.values()) codes.dispose()
    this.known.clear()
  }

  private begin(vector: RecordColumn): Known {
    const known = { rowsMet: 0, wasCoded: false, codes: new SpareRoom(this.memory) }
    this.known.set(vector, known)
    return known
  }
}

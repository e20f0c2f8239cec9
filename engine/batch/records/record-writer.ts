// Writes one row as a record, value by value; many at once are packed (`record-packer.ts`).
import type { Arena } from '../arena.ts'
import { locate, noteOrigin, originWords } from '../batch.ts'
import type { Batch, Origin } from '../batch.ts'
import type { Memory } from '../memory.ts'
import type { OriginFiles } from '../origin-files.ts'
import { newSlice } from '../vector.ts'
import type { Slice } from '../vector.ts'
import { nullBit, recordHeadBytes, recordOriginBytes } from './record-layout.ts'

/** Runs of bytes up to here are copied by hand: a `subarray` for `set` is garbage that costs more than the bytes. */
const shortRun = 256

export class RecordWriter {
  private readonly memory: Memory
  private readonly arena: Arena
  private readonly files: OriginFiles | null
  /** Bytes in front of a record's ends that it lacks: those of its origin. */
  private readonly absentBytes: number
  private readonly slice: Slice = newSlice()
  private readonly ends: Uint32Array
  private scratch = new Uint8Array(0)

  constructor(fields: number, memory: Memory, arena: Arena, files: OriginFiles | null) {
    this.memory = memory
    this.arena = arena
    this.files = files
    this.absentBytes = files === null ? recordOriginBytes : 0
    this.ends = new Uint32Array(fields)
  }

  /** Answers the address of the record. */
  write(batch: Batch, row: number): number {
    const { ends } = this
    let length = 0
    for (let field = 0; field < ends.length; field++) {
      if (locate(batch.columns[field]!, row, this.slice)) {
        length = this.gather(this.slice, length)
        ends[field] = length
      } else ends[field] = length + nullBit
    }
    return this.put(batch.origin, row, length)
  }

  /** Values are gathered outside the memory first: allocating a record may move the memory that they lie in. */
  private gather(slice: Slice, at: number): number {
    const size = slice.end - slice.start
    if (at + size > this.scratch.length) {
      const larger = new Uint8Array(Math.max(4096, (at + size) * 2))
      larger.set(this.scratch.subarray(0, at))
      this.scratch = larger
    }
    const { scratch } = this
    const { bytes, start } = slice
    if (size > shortRun) scratch.set(bytes.subarray(start, slice.end), at)
    else for (let i = 0; i < size; i++) scratch[at + i] = bytes[start + i]!
    return at + size
  }

  private put(origin: Origin, row: number, length: number): number {
    const { ends, scratch } = this
    const header = recordHeadBytes(ends.length)
    const record = this.arena.allocate(header - this.absentBytes + length) - this.absentBytes
    const { u8, u32 } = this.memory
    const word = record >>> 2
    if (this.files !== null) noteOrigin(origin, row, this.files, u32, word)
    for (let i = 0; i < ends.length; i++) u32[word + originWords + i] = ends[i]!
    const at = record + header
    if (length > shortRun) u8.set(scratch.subarray(0, length), at)
    else for (let i = 0; i < length; i++) u8[at + i] = scratch[i]!
    return record
  }
}

// Where the values of columns stand in linear memory, row by row: what kernels work on instead of one value at a time.
import { rawTraits, scanFlags } from '../kernels/kernels.ts'
import type { Column } from './batch.ts'
import { CodedVector, ConstantVector } from './coded-vector.ts'
import type { Memory } from './memory.ts'
import { RawVector } from './raw-vector.ts'
import type { RawRows } from './raw-vector.ts'
import { Room } from './rooms.ts'
import { RecordColumn } from './records/record-column.ts'
import { nullBit } from './records/record-layout.ts'
import { missingRow, newSlice } from './vector.ts'
import type { RowMap } from './vector.ts'

/** Room for the values of a column in which quotes are doubled, as long as they are few; at worst they are all of the batch. */
const fewDoubledBytes = 16 * 1024

/** Start and end of each row's value as words from `address` on; both 0 for null. Valid as long as the batch, until the next `point`. */
export class SliceList {
  private readonly memory: Memory
  private readonly words: Room
  private readonly values: Room
  private readonly codes: Room
  private readonly slice = newSlice()

  constructor(memory: Memory) {
    this.memory = memory
    this.words = new Room(memory)
    this.values = new Room(memory)
    this.codes = new Room(memory)
  }

  get address(): number {
    return this.words.address
  }

  /** `rows` is the address of the column's row map, as `RowMapRoom` gives it. */
  point(column: Column, count: number, rows: number): void {
    const { vector } = column
    this.words.reserve(Math.max(1, count) * 8)
    if (vector instanceof RawVector && this.fillRaw(vector, count, rows)) return
    if (vector instanceof RecordColumn && vector.slices(this.memory, rows, count, this.address)) {
      return
    }
    if (vector instanceof CodedVector) this.fillCoded(vector, column.rows, count)
    else if (vector instanceof ConstantVector) {
      const codes = new Uint8Array(vector.rowCount)
      this.fillCoded(new CodedVector(codes, [vector.value]), column.rows, count)
    } else this.fillCopies(column, count)
  }

  dispose(): void {
    this.words.dispose()
    this.values.dispose()
    this.codes.dispose()
  }

  private fillRaw(vector: RawVector, count: number, rows: number): boolean {
    const { rows: raw, field } = vector
    if (raw.memory !== this.memory) return false
    const isDoubled = (raw.flags & scanFlags.doubled) !== 0
    const traits =
      (field === raw.fieldCount - 1 ? rawTraits.isLast : 0) |
      (raw.emptyIsNull ? rawTraits.emptyIsNull : 0) |
      (isDoubled ? rawTraits.doubled : 0)
    if (!isDoubled) return this.sliceRaw(raw, field, count, rows, traits)
    this.values.reserve(fewDoubledBytes)
    if (this.sliceRaw(raw, field, count, rows, traits)) return true
    this.values.reserve(rawBytes(raw))
    return this.sliceRaw(raw, field, count, rows, traits)
  }

  /** False when the values with doubled quotes need more room. */
  private sliceRaw(
    raw: RawRows,
    field: number,
    count: number,
    rows: number,
    traits: number,
  ): boolean {
    const first = (raw.first + field) * 4
    const room = this.values.address
    const limit = room + this.memory.blockBytes(room)
    const { kernels } = this.memory
    const { quote, stride } = raw
    const at = this.address
    return kernels.rawSlices(first, stride * 4, rows, count, at, quote, traits, room, limit) === 1
  }

  /** The entries of the dictionary become records of one field; the codes are their row map. */
  private fillCoded(
    { dictionary, codes }: CodedVector,
    rows: RowMap | undefined,
    count: number,
  ): void {
    const { memory } = this
    const table = this.packDictionary(dictionary)
    this.codes.reserve(Math.max(1, count) * 4)
    const map = this.codes.address
    const { u32, kernels } = memory
    if (rows === undefined) u32.set(codes.subarray(0, count), map >>> 2)
    else {
      for (let row = 0, to = map >>> 2; row < count; row++) {
        const inner = rows[row]!
        u32[to++] = inner === missingRow ? missingRow : codes[inner]!
      }
    }
    kernels.recordSlices(table, 0, 1, 0, map, count, this.address)
  }

  /** Answers the address of the table of the records, which stand behind it. */
  private packDictionary(dictionary: readonly (Uint8Array | null)[]): number {
    const bytes = dictionary.reduce((sum, value) => sum + 12 + (value?.length ?? 0), 0)
    this.values.reserve(Math.max(1, bytes))
    const { u8, u32 } = this.memory
    const table = this.values.address
    let record = table + dictionary.length * 4
    dictionary.forEach((value, code) => {
      u32[(table >>> 2) + code] = record
      u32[record >>> 2] = value === null ? nullBit : value.length
      if (value !== null) u8.set(value, record + 4)
      record = (record + 4 + (value?.length ?? 0) + 3) & ~3
    })
    return table
  }

  private fillCopies(column: Column, count: number): void {
    const { slice, memory } = this
    const { vector, rows } = column
    let bytes = 1
    const locate = (row: number): boolean => {
      const inner = rows === undefined ? row : rows[row]!
      return inner !== missingRow && vector.locate(inner, slice)
    }
    for (let row = 0; row < count; row++) if (locate(row)) bytes += slice.end - slice.start
    this.values.reserve(bytes)
    const { u8, u32 } = memory
    let at = this.values.address
    for (let row = 0, to = this.address >>> 2; row < count; row++, to += 2) {
      const known = locate(row)
      const size = known ? slice.end - slice.start : 0
      if (known) copyShort(slice.bytes, slice.start, size, u8, at)
      u32[to] = known ? at : 0
      u32[to + 1] = known ? at + size : 0
      at += size
    }
  }
}

/** From the first row's first byte to the last row's end. */
function rawBytes({ memory, first, stride, rowCount, fieldCount }: RawRows): number {
  if (rowCount === 0) return 1
  const last = first + (rowCount - 1) * stride + fieldCount - 1
  return memory.u32[last]! - memory.u32[first - 1]!
}

function copyShort(
  from: Uint8Array,
  start: number,
  size: number,
  to: Uint8Array,
  at: number,
): void {
  if (size > 48) to.set(from.subarray(start, start + size), at)
  else for (let i = 0; i < size; i++) to[at + i] = from[start + i]!
}

// The tests of one column put its values into classes: values of one class pass the same tests. Found once per text, number range or null.
import type { Batch, Column } from '../batch/batch.ts'
import type { Memory } from '../batch/memory.ts'
import { heldRows, isHeld, spreadHeld } from '../batch/records/held-column.ts'
import type { HeldColumn } from '../batch/records/held-column.ts'
import type { RecordColumn } from '../batch/records/record-column.ts'
import { SliceList } from '../batch/slice-list.ts'
import { Room, RowMapRoom } from '../batch/rooms.ts'
import type { SpareRoom } from '../batch/spare-room.ts'
import { codeOfRow, dictionaryEntry } from '../kernels/kernels.ts'
import { HeldCodes } from './held-codes.ts'
import type { ScaledLiterals } from './scaled-literals.ts'

/** Truth of each test of the column, as bits. */
export type Pattern = number

/** What is asked of one column, or of a pair: the pattern of a row, by the tests themselves. */
export interface ColumnTests {
  column: number
  patternAt(batch: Batch, row: number): Pattern
  /** What the pattern depends on: null or not, where a number stands among literals, the text, or more than this column. */
  kind: 'nulls' | 'numbers' | 'texts' | 'rows'
  /** Of the numbers. */
  literals: ScaledLiterals | undefined
}

const entries = 1024
/** Texts in the dictionary; a column with more is tested row by row. */
const mostTexts = 250
const codeCount = 256
const unknown = 255
/** Of a null, as kernels write it. */
const nullCode = 0

export class ColumnClasses {
  /** Of each class. */
  readonly patterns: Pattern[] = []
  /** Class by code, for the codes that `fill` writes; `unknown` until a row shows it. */
  private readonly classOf: Room
  private readonly tests: ColumnTests
  private readonly memory: Memory
  private readonly classes = new Map<Pattern, number>()
  private readonly slices: SliceList
  private readonly map: RowMapRoom
  private readonly codes: Room
  private dictionary: Room | undefined
  private readonly texts: Room[] = []
  private rowByRow: boolean
  private readonly held: HeldCodes

  constructor(tests: ColumnTests, memory: Memory) {
    this.tests = tests
    this.memory = memory
    this.slices = new SliceList(memory)
    this.map = new RowMapRoom(memory)
    this.codes = new Room(memory)
    this.held = new HeldCodes(memory)
    this.classOf = new Room(memory)
    this.classOf.reserve(codeCount)
    memory.u8.fill(unknown, this.classOf.address, this.classOf.address + codeCount)
    this.rowByRow = tests.kind === 'rows'
  }

  /** Makes a code for each row of the batch; false when there are more classes than codes. */
  fill(batch: Batch): boolean {
    this.codes.reserve(Math.max(1, batch.rowCount))
    if (!this.rowByRow) this.fillByValue(batch)
    return !this.rowByRow || this.fillRows(batch)
  }

  /** Words of a `codedColumn` for what was filled last. */
  coded(stride: number): readonly number[] {
    const { slices, codes, classOf } = this
    const isSlices = this.tests.kind === 'nulls'
    return [isSlices ? slices.address : codes.address, isSlices ? 1 : 0, classOf.address, stride]
  }

  /** The class of a row of what was filled last, found out if need be. */
  classAt(batch: Batch, row: number): number {
    const { u8 } = this.memory
    const at = this.classOf.address + this.codeAt(row)
    if (u8[at] === unknown) u8[at] = this.classOfRow(batch, row)
    return u8[at]!
  }

  dispose(): void {
    const { slices, map, codes, classOf, texts, dictionary, tests, held } = this
    const parts = [slices, map, codes, classOf, ...texts, dictionary, tests.literals, held]
    for (const part of parts) part?.dispose()
  }

  private codeAt(row: number): number {
    const { u8, u32 } = this.memory
    if (this.tests.kind !== 'nulls') return u8[this.codes.address + row]!
    return u32[(this.slices.address >>> 2) + row * 2] === 0 ? 0 : 1
  }

  private fillByValue(batch: Batch): void {
    const column = batch.columns[this.tests.column]!
    if (this.tests.kind !== 'nulls' && isHeld(column)) this.fillHeld(batch, column)
    else this.code(batch, column)
  }

  private fillHeld(batch: Batch, column: HeldColumn): void {
    const { vector } = column
    const known = this.held.of(vector, batch.rowCount, (into) => this.codeHeld(batch, vector, into))
    if (this.rowByRow) return
    if (known === 0) return this.code(batch, column)
    spreadHeld(this.memory, known, column, nullCode, this.codes.address)
  }

  private codeHeld(batch: Batch, vector: RecordColumn, into: SpareRoom): void {
    let from = 0
    for (const rows of heldRows(batch, this.tests.column, vector)) {
      this.codes.reserve(Math.max(rows.rowCount, batch.rowCount))
      this.code(rows, rows.columns[this.tests.column]!)
      if (this.rowByRow || into.address === 0) return
      const { address } = this.codes
      this.memory.u8.copyWithin(into.address + from, address, address + rows.rowCount)
      from += rows.rowCount
    }
  }

  private code(batch: Batch, column: Column): void {
    const { kind, literals } = this.tests
    this.slices.point(column, batch.rowCount, this.map.put(column.rows))
    if (kind === 'nulls') return
    if (literals === undefined) this.fillTexts(batch)
    else this.fillNumbers(batch, literals)
  }

  private fillNumbers(batch: Batch, literals: ScaledLiterals): void {
    const { memory, slices } = this
    const { rowCount } = batch
    const codes = this.codes.address
    const at = literals.addressIn(memory)
    const { count, scale } = literals
    const asked = memory.kernels.codeNumbers(slices.address, rowCount, at, count, scale, codes)
    if (asked > 0) this.answer(batch, count * 2 + 2)
  }

  /** What the kernel leaves to us gets codes from `first` on, above those of the literals. */
  private answer(batch: Batch, first: number): void {
    const { u8 } = this.memory
    const codes = this.codes.address
    for (let row = 0; row < batch.rowCount; row++) {
      if (u8[codes + row] !== codeOfRow.ask) continue
      const own = this.classOfRow(batch, row)
      u8[this.classOf.address + first + own] = own
      u8[codes + row] = first + own
    }
  }

  private fillTexts(batch: Batch): void {
    const { memory, slices } = this
    const { rowCount } = batch
    const codes = this.codes.address
    const dictionary = this.openDictionary()
    const { kernels } = memory
    for (let row = 0; ;) {
      row = kernels.codeTexts(slices.address, row, rowCount, dictionary, entries - 1, codes)
      if (row >= rowCount) return
      if (this.texts.length === mostTexts) {
        this.rowByRow = true
        return
      }
      this.addText(row, dictionary)
    }
  }

  private addText(row: number, dictionary: number): void {
    const { memory } = this
    const word = (this.slices.address >>> 2) + row * 2
    const [start, end] = [memory.u32[word]!, memory.u32[word + 1]!]
    const room = new Room(memory)
    room.reserve(end - start)
    memory.u8.copyWithin(room.address, start, end)
    const code = this.texts.push(room)
    const kept = room.address
    memory.kernels.addText(dictionary, entries - 1, kept, kept + end - start, code)
  }

  private openDictionary(): number {
    if (this.dictionary === undefined) {
      this.dictionary = new Room(this.memory)
      const bytes = entries * dictionaryEntry.bytes
      this.dictionary.reserve(bytes)
      this.memory.u8.fill(0, this.dictionary.address, this.dictionary.address + bytes)
    }
    return this.dictionary.address
  }

  /** Every code is its class. */
  private fillRows(batch: Batch): boolean {
    const { u8 } = this.memory
    const codes = this.codes.address
    for (let row = 0; row < batch.rowCount; row++) {
      const own = this.classOfRow(batch, row)
      if (own === unknown) return false
      u8[codes + row] = own
    }
    for (let code = 0; code < unknown; code++) u8[this.classOf.address + code] = code
    return true
  }

  private classOfRow(batch: Batch, row: number): number {
    const pattern = this.tests.patternAt(batch, row)
    const known = this.classes.get(pattern)
    if (known !== undefined) return known
    if (this.patterns.length === unknown) return unknown
    const own = this.patterns.push(pattern) - 1
    this.classes.set(pattern, own)
    return own
  }
}

// The tests of one column put its values into classes: values of one class pass the same tests. Found once per text, number range or null.
import type { Batch, Column } from '../batch/batch.ts'
import type { Memory } from '../batch/memory.ts'
import { Room, RowMapRoom, SliceList } from '../batch/slice-list.ts'
import { missingRow } from '../batch/vector.ts'
import { codeOfRow, dictionaryEntry } from '../kernels/kernels.ts'
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
const unknown = 255

export class ColumnClasses {
  /** Of each class. */
  readonly patterns: Pattern[] = []
  /** Class by code, for the codes that `fill` writes. */
  readonly classOf = new Uint8Array(256).fill(unknown)
  private readonly tests: ColumnTests
  private readonly memory: Memory
  private readonly classes = new Map<Pattern, number>()
  private readonly slices: SliceList
  private readonly map: RowMapRoom
  private readonly codes: Room
  private dictionary: Room | undefined
  private readonly texts: Room[] = []
  private rowByRow: boolean

  constructor(tests: ColumnTests, memory: Memory) {
    this.tests = tests
    this.memory = memory
    this.slices = new SliceList(memory)
    this.map = new RowMapRoom(memory)
    this.codes = new Room(memory)
    this.rowByRow = tests.kind === 'rows'
  }

  /** Address of a code for each row of the batch; undefined when there are more classes than codes. */
  fill(batch: Batch): number | undefined {
    const { rowCount } = batch
    this.codes.reserve(Math.max(1, rowCount))
    if (!this.rowByRow) this.fillByValue(batch)
    if (this.rowByRow && !this.fillRows(batch)) return undefined
    return this.codes.address
  }

  dispose(): void {
    const { slices, map, codes, texts, dictionary, tests } = this
    for (const part of [slices, map, codes, ...texts, dictionary, tests.literals]) part?.dispose()
  }

  private fillByValue(batch: Batch): void {
    const column = batch.columns[this.tests.column]!
    const { kind, literals } = this.tests
    if (kind === 'nulls') return this.fillNulls(batch, column)
    this.slices.point(column, batch.rowCount, this.map.put(column.rows))
    if (literals === undefined) this.fillTexts(batch)
    else this.fillNumbers(batch, literals)
  }

  private fillNulls(batch: Batch, { vector, rows }: Column): void {
    const { classOf } = this
    const { u8 } = this.memory
    const codes = this.codes.address
    for (let row = 0; row < batch.rowCount; row++) {
      const inner = rows === undefined ? row : rows[row]!
      const code = inner === missingRow || vector.isNull(inner) ? 0 : 1
      u8[codes + row] = code
      if (classOf[code] === unknown) classOf[code] = this.classAt(batch, row)
    }
  }

  private fillNumbers(batch: Batch, literals: ScaledLiterals): void {
    const { memory, slices, classOf } = this
    const { rowCount } = batch
    const codes = this.codes.address
    const at = literals.addressIn(memory)
    const { count, scale } = literals
    const asked = memory.kernels.codeNumbers(slices.address, rowCount, at, count, scale, codes)
    // What the kernel leaves to us gets codes above those of the literals.
    const first = count * 2 + 2
    for (let row = 0; row < rowCount; row++) {
      const code = memory.u8[codes + row]!
      if (code !== codeOfRow.ask) {
        if (classOf[code] === unknown) classOf[code] = this.classAt(batch, row)
      } else if (asked > 0) {
        const own = this.classAt(batch, row)
        classOf[first + own] = own
        memory.u8[codes + row] = first + own
      }
    }
  }

  private fillTexts(batch: Batch): void {
    const { memory, slices } = this
    const { rowCount } = batch
    const codes = this.codes.address
    const dictionary = this.openDictionary()
    if (this.classOf[codeOfRow.null] === unknown) this.classOfNull(batch)
    const { kernels } = memory
    for (let row = 0; ;) {
      row = kernels.codeTexts(slices.address, row, rowCount, dictionary, entries - 1, codes)
      if (row >= rowCount) return
      if (this.texts.length === mostTexts) {
        this.rowByRow = true
        return
      }
      this.addText(batch, row, dictionary)
    }
  }

  /** The first null of a batch shows its class; until one comes, none is needed. */
  private classOfNull(batch: Batch): void {
    const { u32 } = this.memory
    const words = this.slices.address >>> 2
    for (let row = 0; row < batch.rowCount; row++) {
      if (u32[words + row * 2] !== 0) continue
      this.classOf[codeOfRow.null] = this.classAt(batch, row)
      return
    }
  }

  private addText(batch: Batch, row: number, dictionary: number): void {
    const { memory } = this
    const word = (this.slices.address >>> 2) + row * 2
    const [start, end] = [memory.u32[word]!, memory.u32[word + 1]!]
    const room = new Room(memory)
    room.reserve(end - start)
    memory.u8.copyWithin(room.address, start, end)
    const code = this.texts.push(room)
    this.classOf[code] = this.classAt(batch, row)
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
    const codes = this.codes.address
    for (let row = 0; row < batch.rowCount; row++) {
      const own = this.classAt(batch, row)
      if (own === unknown) return false
      this.memory.u8[codes + row] = own
    }
    for (let code = 0; code < unknown; code++) this.classOf[code] = code
    return true
  }

  private classAt(batch: Batch, row: number): number {
    const pattern = this.tests.patternAt(batch, row)
    const known = this.classes.get(pattern)
    if (known !== undefined) return known
    if (this.patterns.length === unknown) return unknown
    const own = this.patterns.push(pattern) - 1
    this.classes.set(pattern, own)
    return own
  }
}

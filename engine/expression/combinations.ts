// What combinations of classes come to: worked out when one first turns up, then looked up by a kernel.
import type { Batch } from '../batch/batch.ts'
import type { Memory } from '../batch/memory.ts'
import { Room } from '../batch/rooms.ts'
import { codedColumn } from '../kernels/kernels.ts'
import type { ColumnClasses, Pattern } from './column-classes.ts'

/** Combinations that are remembered at most. */
const mostCombinations = 65_536
const notYet = 255

export class Combinations {
  private readonly columns: readonly ColumnClasses[]
  private readonly choose: (patterns: readonly Pattern[]) => number
  private readonly memory: Memory
  private readonly program: Room
  private readonly memo: Room
  private strides: readonly number[] = []
  private count = 0

  /** `choose` answers fewer than 255, from the pattern of each column. */
  constructor(
    columns: readonly ColumnClasses[],
    choose: (patterns: readonly Pattern[]) => number,
    memory: Memory,
  ) {
    this.columns = columns
    this.choose = choose
    this.memory = memory
    this.program = new Room(memory)
    this.memo = new Room(memory)
  }

  /** Writes what was chosen for each row as a byte to the address `out`; false when there are too many classes or combinations. */
  fill(batch: Batch, out: number): boolean {
    const { columns, memory } = this
    const { kernels } = memory
    for (const column of columns) if (!column.fill(batch)) return false
    if (!this.makeRoom()) return false
    for (let row = 0; ;) {
      this.writeProgram()
      const program = this.program.address
      const memo = this.memo.address
      row = kernels.chooseRows(program, columns.length, row, batch.rowCount, memo, out)
      if (row === batch.rowCount) return true
      const classes = columns.map((column) => column.classAt(batch, row))
      if (!this.makeRoom()) return false
      this.remember(classes)
    }
  }

  dispose(): void {
    for (const part of [...this.columns, this.program, this.memo]) part.dispose()
  }

  private remember(classes: readonly number[]): void {
    const index = classes.reduce((sum, own, i) => sum + own * this.strides[i]!, 0)
    const patterns = classes.map((own, i) => this.columns[i]!.patterns[own]!)
    this.memory.u8[this.memo.address + index] = this.choose(patterns)
  }

  /** New classes change the numbers of combinations: then everything is worked out anew. */
  private makeRoom(): boolean {
    let count = 1
    const strides = this.columns.map(({ patterns }) => {
      const stride = count
      count *= 2 ** Math.ceil(Math.log2(patterns.length + 1))
      return stride
    })
    if (count > mostCombinations) return false
    const { memo } = this
    const isSame = count === this.count && strides.every((stride, i) => stride === this.strides[i])
    if (isSame) return true
    memo.reserve(count)
    this.memory.u8.fill(notYet, memo.address, memo.address + count)
    this.strides = strides
    this.count = count
    return true
  }

  private writeProgram(): void {
    const { program, columns, strides } = this
    program.reserve(Math.max(1, columns.length) * codedColumn.words * 4)
    columns.forEach((column, i) => {
      const words = column.coded(strides[i]!)
      this.memory.u32.set(words, (program.address >>> 2) + i * codedColumn.words)
    })
  }
}

// Chooses for each row the first of several conditions that holds. Columns become classes of values, and what a combination of classes
// comes to is worked out once and remembered.
import type { Batch } from '../batch/batch.ts'
import type { Memory } from '../batch/memory.ts'
import type { Schema } from '../value/schema.ts'
import { ColumnClasses } from './column-classes.ts'
import { groupTests } from './column-tests.ts'
import type { Place } from './column-tests.ts'
import type { Condition } from './condition.ts'
import { compileCondition, compileLogic } from './evaluate.ts'
import type { Evaluate } from './evaluate.ts'
import { parseLogic } from './logic.ts'

/** Combinations that are remembered at most. */
const mostCombinations = 65_536
const notYet = 255

interface Rule {
  places: readonly Place[]
  holds(bits: number): boolean
}

/**
 * `fill` writes the index of the first condition that holds to each row, the number of conditions where none does (fewer than 255). It says what
 * `compileCondition` says, only faster, and takes memory until `dispose`. The constructor throws what `compileCondition` throws.
 */
export class Choice {
  private readonly conditions: readonly Condition[]
  private readonly schema: Schema
  private readonly rules: readonly Rule[]
  private columns: readonly ColumnClasses[] | undefined
  private strides: number[] = []
  private memo = new Uint8Array(0)
  private indexes = new Uint32Array(0)
  private plain: readonly Evaluate[] | undefined
  private truth = new Uint8Array(0)
  private readonly memory: Memory

  constructor(conditions: readonly Condition[], schema: Schema, memory: Memory) {
    this.conditions = conditions
    this.schema = schema
    this.memory = memory
    const criteria = conditions.flatMap((condition) =>
      condition.criteria.map((criterion, index) => ({ criterion, index })),
    )
    const grouped = groupTests(criteria, schema)
    let next = 0
    this.rules = conditions.map(({ criteria: own, logic: text }) => {
      const logic = parseLogic(text, own.length)
      const places = grouped?.places.slice(next, (next += own.length)) ?? []
      return { places, holds: logic === null ? () => true : compileLogic(logic, own.length) }
    })
    this.columns = grouped?.groups.map((tests) => new ColumnClasses(tests, memory))
    if (this.columns === undefined) this.fallBack()
  }

  fill(batch: Batch, choice: Uint8Array): void {
    if (this.columns !== undefined && this.fillByClasses(this.columns, batch, choice)) return
    this.fillPlainly(batch, choice)
  }

  dispose(): void {
    for (const column of this.columns ?? []) column.dispose()
    this.columns = undefined
  }

  /** False when there are too many combinations to remember. */
  private fillByClasses(
    columns: readonly ColumnClasses[],
    batch: Batch,
    choice: Uint8Array,
  ): boolean {
    const codes: number[] = []
    for (const column of columns) {
      const address = column.fill(batch)
      if (address === undefined) return this.fallBack()
      codes.push(address)
    }
    if (!this.makeRoom(columns)) return this.fallBack()
    const { memo } = this
    const indexes = this.indexRows(columns, codes, batch.rowCount)
    for (let row = 0; row < batch.rowCount; row++) {
      const index = indexes[row]!
      let chosen = memo[index]!
      if (chosen === notYet) {
        chosen = this.chooseAt(columns, index)
        memo[index] = chosen
      }
      choice[row] = chosen
    }
    return true
  }

  /** The combination of classes of each row as one number. */
  private indexRows(
    columns: readonly ColumnClasses[],
    codes: readonly number[],
    rowCount: number,
  ): Uint32Array {
    if (this.indexes.length < rowCount) this.indexes = new Uint32Array(rowCount)
    const { indexes, strides } = this
    const { u8 } = this.memory
    indexes.fill(0, 0, rowCount)
    columns.forEach(({ classOf }, i) => {
      const stride = strides[i]!
      const at = codes[i]!
      for (let row = 0; row < rowCount; row++) indexes[row]! += classOf[u8[at + row]!]! * stride
    })
    return indexes
  }

  /** New classes change the numbers of combinations: then everything is worked out anew. */
  private makeRoom(columns: readonly ColumnClasses[]): boolean {
    const sizes = columns.map(({ patterns }) => 2 ** Math.ceil(Math.log2(patterns.length + 1)))
    let combinations = 1
    const strides = sizes.map((size) => {
      const stride = combinations
      combinations *= size
      return stride
    })
    if (combinations > mostCombinations) return false
    const isSame =
      combinations === this.memo.length && strides.every((stride, i) => stride === this.strides[i])
    if (!isSame) this.memo = new Uint8Array(combinations).fill(notYet)
    this.strides = strides
    return true
  }

  private chooseAt(columns: readonly ColumnClasses[], index: number): number {
    const patterns = columns.map((column, i) => {
      const end = i + 1 < columns.length ? this.strides[i + 1]! : this.memo.length
      return column.patterns[Math.floor((index % end) / this.strides[i]!)]!
    })
    const first = this.rules.findIndex(({ places, holds }) => {
      let bits = 0
      places.forEach(({ group, bit }, i) => {
        bits |= ((patterns[group]! >>> bit) & 1) << i
      })
      return holds(bits)
    })
    return first < 0 ? this.rules.length : first
  }

  private fallBack(): false {
    this.dispose()
    this.plain = this.conditions.map((condition) => compileCondition(condition, this.schema))
    return false
  }

  private fillPlainly(batch: Batch, choice: Uint8Array): void {
    const { rowCount } = batch
    if (this.truth.length < rowCount) this.truth = new Uint8Array(rowCount)
    const { truth } = this
    choice.fill(this.rules.length, 0, rowCount)
    for (let index = this.rules.length - 1; index >= 0; index--) {
      this.plain![index]!(batch, truth)
      for (let row = 0; row < rowCount; row++) if (truth[row] === 1) choice[row] = index
    }
  }
}

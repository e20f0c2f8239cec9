// Chooses for each row the first of several conditions that holds. Columns become classes of values, and what a combination of classes
// comes to is worked out once and remembered.
import type { Batch } from '../batch/batch.ts'
import type { Memory } from '../batch/memory.ts'
import { Room } from '../batch/rooms.ts'
import type { Schema } from '../value/schema.ts'
import { ColumnClasses } from './column-classes.ts'
import type { Pattern } from './column-classes.ts'
import { groupTests } from './column-tests.ts'
import type { Place } from './column-tests.ts'
import { Combinations } from './combinations.ts'
import type { Condition } from './condition.ts'
import { compileCondition, compileLogic } from './evaluate.ts'
import type { Evaluate } from './evaluate.ts'
import { parseLogic } from './logic.ts'
import type { RunDay } from './relative-days.ts'

interface Rule {
  places: readonly Place[]
  holds(bits: number): boolean
}

/**
 * `fill` says for each row the index of the first condition that holds, the number of conditions where none does (fewer than 255). It says what
 * `compileCondition` says, only faster, and takes memory until `dispose`. The constructor throws what `compileCondition` throws.
 */
export class Choice {
  private readonly conditions: readonly Condition[]
  private readonly schema: Schema
  private readonly memory: Memory
  private readonly run: RunDay
  private readonly chosen: Room
  private readonly rows: Room
  private combinations: Combinations | undefined
  private plain: readonly Evaluate[] | undefined

  constructor(conditions: readonly Condition[], schema: Schema, memory: Memory, run: RunDay) {
    this.conditions = conditions
    this.schema = schema
    this.memory = memory
    this.run = run
    this.chosen = new Room(memory)
    this.rows = new Room(memory)
    const criteria = conditions.flatMap((condition) =>
      condition.criteria.map((criterion, index) => ({ criterion, index })),
    )
    const grouped = groupTests(criteria, schema, run)
    const rules = rulesOf(conditions, grouped?.places ?? [])
    if (grouped === undefined) this.fallBack()
    else {
      const columns = grouped.groups.map((tests) => new ColumnClasses(tests, memory))
      this.combinations = new Combinations(columns, (patterns) => choose(rules, patterns), memory)
    }
  }

  /** Address of a byte for each row, valid until the next call. */
  fill(batch: Batch): number {
    this.chosen.reserve(Math.max(1, batch.rowCount))
    const { address } = this.chosen
    if (this.combinations?.fill(batch, address) === true) return address
    if (this.plain === undefined) this.fallBack()
    this.memory.u8.set(this.choosePlainly(batch), address)
    return address
  }

  /** Rows for which the condition of this index is the first to hold, ascending. */
  rowsWith(index: number, batch: Batch): Uint32Array {
    const { memory, rows } = this
    const { rowCount } = batch
    const chosen = this.fill(batch)
    rows.reserve(Math.max(1, rowCount) * 4)
    const count = memory.kernels.selectRows(chosen, rowCount, index, rows.address)
    return memory.u32.slice(rows.address >>> 2, (rows.address >>> 2) + count)
  }

  dispose(): void {
    this.combinations?.dispose()
    this.combinations = undefined
    this.chosen.dispose()
    this.rows.dispose()
  }

  private fallBack(): void {
    this.combinations?.dispose()
    this.combinations = undefined
    const { schema, run } = this
    this.plain = this.conditions.map((condition) => compileCondition(condition, schema, run))
  }

  private choosePlainly(batch: Batch): Uint8Array {
    const { rowCount } = batch
    const truth = new Uint8Array(rowCount)
    const choice = new Uint8Array(rowCount).fill(this.conditions.length)
    for (let index = this.conditions.length - 1; index >= 0; index--) {
      this.plain![index]!(batch, truth)
      for (let row = 0; row < rowCount; row++) if (truth[row] === 1) choice[row] = index
    }
    return choice
  }
}

function rulesOf(conditions: readonly Condition[], places: readonly Place[]): Rule[] {
  let next = 0
  return conditions.map(({ criteria, logic: text }) => {
    const logic = parseLogic(text, criteria.length)
    return {
      places: places.slice(next, (next += criteria.length)),
      holds: logic === null ? () => true : compileLogic(logic, criteria.length),
    }
  })
}

/** The first rule that holds for the patterns of the groups. */
function choose(rules: readonly Rule[], patterns: readonly Pattern[]): number {
  const first = rules.findIndex(({ places, holds }) => {
    let bits = 0
    places.forEach(({ group, bit }, i) => {
      bits |= ((patterns[group]! >>> bit) & 1) << i
    })
    return holds(bits)
  })
  return first < 0 ? rules.length : first
}

// Evaluates a condition over a batch: each criterion sets its bit per row, then the logic is looked up by those bits.
import { locate } from '../batch/batch.ts'
import type { Batch } from '../batch/batch.ts'
import { CodedVector } from '../batch/coded-vector.ts'
import { missingRow, newSlice } from '../batch/vector.ts'
import type { Schema } from '../value/schema.ts'
import type { Condition } from './condition.ts'
import { compileCriterion } from './criterion-test.ts'
import type { CriterionTest, PairTest, ValueTest } from './criterion-test.ts'
import { parseLogic } from './logic.ts'
import type { Logic } from './logic.ts'
import type { RunDay } from './relative-days.ts'

/** Fills `truth[row]` with 1 where the condition holds, 0 elsewhere, for every row of the batch. */
export type Evaluate = (batch: Batch, truth: Uint8Array) => void

/** Up to so many criteria, the logic is a table by bits (4,096 bytes); above, it is walked per row. */
const tableCriteria = 12

/** Throws `AwaseError` for a condition that does not fit the schema or a logic that cannot be read. */
export function compileCondition(condition: Condition, schema: Schema, run: RunDay): Evaluate {
  const tests = condition.criteria.map((criterion, index) =>
    compileCriterion(criterion, index, schema, run),
  )
  const logic = parseLogic(condition.logic, tests.length)
  if (logic === null) return (batch, truth) => truth.fill(1, 0, batch.rowCount)
  const holds = compileLogic(logic, tests.length)
  let bits = new Uint32Array(0)
  return (batch, truth) => {
    if (bits.length < batch.rowCount) bits = new Uint32Array(batch.rowCount)
    else bits.fill(0, 0, batch.rowCount)
    tests.forEach((test, criterion) => markRows(test, batch, 1 << criterion, bits))
    for (let row = 0; row < batch.rowCount; row++) truth[row] = holds(bits[row]!) ? 1 : 0
  }
}

/** Truth of a logic by its criteria's bits. */
export function compileLogic(logic: Logic, criteria: number): (bits: number) => boolean {
  if (criteria > tableCriteria) return (bits) => isTrue(logic, bits)
  const table = new Uint8Array(1 << criteria)
  for (let bits = 0; bits < table.length; bits++) table[bits] = isTrue(logic, bits) ? 1 : 0
  return (bits) => table[bits] === 1
}

function isTrue(logic: Logic, bits: number): boolean {
  if (logic.kind === 'criterion') return ((bits >>> logic.criterion) & 1) === 1
  if (logic.kind === 'not') return !isTrue(logic.part, bits)
  if (logic.kind === 'and') return logic.parts.every((part) => isTrue(part, bits))
  return logic.parts.some((part) => isTrue(part, bits))
}

function markRows(test: CriterionTest, batch: Batch, bit: number, bits: Uint32Array): void {
  if (test.kind === 'pair') return markPairs(test, batch, bit, bits)
  const { vector } = batch.columns[test.column]!
  if (vector instanceof CodedVector && vector.dictionary.length < batch.rowCount) {
    markByCode(test, vector, batch, bit, bits)
  } else markValues(test, batch, bit, bits)
}

function markValues(test: ValueTest, batch: Batch, bit: number, bits: Uint32Array): void {
  const column = batch.columns[test.column]!
  const value = newSlice()
  for (let row = 0; row < batch.rowCount; row++) {
    if (locate(column, row, value) ? test.test(value) : test.onNull) bits[row]! |= bit
  }
}

function markPairs(test: PairTest, batch: Batch, bit: number, bits: Uint32Array): void {
  const column = batch.columns[test.column]!
  const other = batch.columns[test.other]!
  const value = newSlice()
  const second = newSlice()
  for (let row = 0; row < batch.rowCount; row++) {
    const known = locate(column, row, value) && locate(other, row, second)
    if (known ? test.test(value, second) : test.onNull) bits[row]! |= bit
  }
}

/** A dictionary is tested once per entry; rows then only look their code up. */
function markByCode(
  test: ValueTest,
  vector: CodedVector,
  batch: Batch,
  bit: number,
  bits: Uint32Array,
): void {
  const { rows } = batch.columns[test.column]!
  const truths = vector.dictionary.map((bytes) =>
    bytes === null ? test.onNull : test.test({ bytes, start: 0, end: bytes.length }),
  )
  for (let row = 0; row < batch.rowCount; row++) {
    const inner = rows === undefined ? row : rows[row]!
    const holds = inner === missingRow ? test.onNull : truths[vector.codes[inner]!]!
    if (holds) bits[row]! |= bit
  }
}

// Conditions over dictionary codes give the same truth as over the text they stand for.
import { describe, expect, it } from 'vitest'
import { selectRows } from '../../../engine/batch/batch.ts'
import type { Batch } from '../../../engine/batch/batch.ts'
import { CodedVector } from '../../../engine/batch/coded-vector.ts'
import { missingRow } from '../../../engine/batch/vector.ts'
import { operators } from '../../../engine/expression/condition.ts'
import type { Criterion } from '../../../engine/expression/condition.ts'
import { operandOf } from '../../../engine/expression/check-condition.ts'
import { compileCondition } from '../../../engine/expression/evaluate.ts'
import { batchOf, rowsOf, schemaOf } from '../rows.ts'

const schema = schemaOf('s')
const dictionary = ['test', null, '', 'live'].map((text) =>
  text === null ? null : new TextEncoder().encode(text),
)
const codes = Uint8Array.from({ length: 40 }, (_, row) => (row * 7) % 4)

const coded: Batch = {
  ...batchOf(schema, []),
  rowCount: codes.length,
  columns: [{ vector: new CodedVector(codes, dictionary) }],
}
/** As after a left merge: some rows have no partner. */
const kept = Uint32Array.from({ length: 30 }, (_, row) => (row % 5 === 0 ? missingRow : row))
const merged: Batch = {
  ...coded,
  rowCount: kept.length,
  columns: [{ vector: coded.columns[0]!.vector, rows: kept }],
}
const selected = selectRows(merged, Uint32Array.of(29, 3, 5, 0, 7, 8, 9))

function truths(criterion: Criterion, batch: Batch): number[] {
  const truth = new Uint8Array(batch.rowCount)
  compileCondition({ criteria: [criterion], logic: '' }, schema)(batch, truth)
  return [...truth]
}

describe('evaluate', () => {
  it.each(operators)('%s: codes and text agree', (operator) => {
    const operands: Record<ReturnType<typeof operandOf>, Criterion['operand']> = {
      none: { kind: 'none' },
      one: { kind: 'value', value: 'test' },
      values: { kind: 'values', values: ['test', 'other'] },
    }
    const criterion = { field: 's', operator, operand: operands[operandOf(operator)] }
    for (const batch of [coded, merged, selected]) {
      const asText = batchOf(schema, rowsOf(batch))
      expect(truths(criterion, batch)).toEqual(truths(criterion, asText))
    }
  })

  it('holds for every row without a criterion', () => {
    const truth = new Uint8Array(coded.rowCount)
    compileCondition({ criteria: [], logic: '' }, schema)(coded, truth)
    expect(truth).not.toContain(0)
  })
})

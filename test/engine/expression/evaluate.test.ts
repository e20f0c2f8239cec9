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
import { isRelative } from '../../../engine/expression/relative-days.ts'
import { batchOf, rowsOf, runContext, schemaOf } from '../rows.ts'

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
  compileCondition({ criteria: [criterion], logic: '' }, schema, runContext)(batch, truth)
  return [...truth]
}

describe('evaluate', () => {
  it.each(operators.filter((operator) => !isRelative(operator)))(
    '%s: codes and text agree',
    (operator) => {
      const operands: Record<ReturnType<typeof operandOf>, Criterion['operand']> = {
        none: { kind: 'none' },
        one: { kind: 'value', value: 'test' },
        values: { kind: 'values', values: ['test', 'other'] },
        count: { kind: 'value', value: '7' },
      }
      const criterion = { field: 's', operator, operand: operands[operandOf(operator)] }
      for (const batch of [coded, merged, selected]) {
        const asText = batchOf(schema, rowsOf(batch))
        expect(truths(criterion, batch)).toEqual(truths(criterion, asText))
      }
    },
  )

  it('holds for every row without a criterion', () => {
    const truth = new Uint8Array(coded.rowCount)
    compileCondition({ criteria: [], logic: '' }, schema, runContext)(coded, truth)
    expect(truth).not.toContain(0)
  })
})

const one = (operator: Criterion['operator'], value: string): Criterion => {
  return { field: 'at', operator, operand: { kind: 'value', value } }
}

const beside = (field: string): Criterion => {
  return { field: 'at', operator: 'equals', operand: { kind: 'field', field } }
}

describe('times', () => {
  const times = schemaOf('at:datetime until:datetime day:date')
  const rows = [
    ['2026-02-28T09:00+09:00', '2026-02-28T00:00:00.000Z', '2026-02-28'],
    ['2026-02-28T00:00:00.5', '2026-02-28T00:00:00.50Z', '2026-02-28'],
    ['2026-02-27T23:59:59Z', null, '2026-02-28'],
    ['no time', '2026-02-28T00:00', '2026-02-28'],
    [null, null, null],
  ]
  const held = (criterion: Criterion): string => {
    const batch = batchOf(times, rows)
    const truth = new Uint8Array(batch.rowCount)
    compileCondition({ criteria: [criterion], logic: '' }, times, runContext)(batch, truth)
    return truth.join('')
  }

  it('are compared by their instant; what is none differs from all', () => {
    expect(held(one('equals', '2026-02-28T00:00:00Z'))).toBe('10000')
    expect(held(one('equals', '2026-02-28'))).toBe('10000')
    expect(held(one('not-equals', '2026-02-28T00:00:00Z'))).toBe('01111')
    expect(held(one('less', '2026-02-28T01:00:00+01:00'))).toBe('00100')
    expect(held(one('greater', '2026-02-28T00:00'))).toBe('01000')
    expect(held(one('starts-with', '2026-02-28'))).toBe('11000')
    const values = ['2026-02-28T00:00:00.500Z', '2026-02-28T08:59:59+09:00']
    expect(held({ field: 'at', operator: 'in', operand: { kind: 'values', values } })).toBe('01100')
  })

  it('are compared with other times, and with days as their midnight', () => {
    expect(held(beside('until'))).toBe('11000')
    expect(held(beside('day'))).toBe('10000')
  })

  it('refuse a literal that is no time', () => {
    expect(() => held(one('less', 'soon'))).toThrow(
      expect.objectContaining({ code: 'condition.datetime' }),
    )
  })
})

function comparedWith(field: string, operator: Criterion['operator'], value: string): Criterion {
  return { field, operator, operand: { kind: 'value', value } }
}

describe('days and truths', () => {
  const fields = schemaOf('day:date at:datetime on:boolean')
  const rows = [
    ['2025-12-31', '2025-12-31T00:00:00Z', 'true'],
    ['2026-01-01', '2025-12-31T23:00:00-01:00', 'false'],
    ['2026-01-02', '2026-01-01T23:59:59Z', null],
    [null, '2026-01-01', 'true'],
  ]
  const held = (criterion: Criterion): string => {
    const batch = batchOf(fields, rows)
    const truth = new Uint8Array(batch.rowCount)
    compileCondition({ criteria: [criterion], logic: '' }, fields, runContext)(batch, truth)
    return truth.join('')
  }
  it('are compared with days and truths', () => {
    expect(held(comparedWith('day', 'less', '2026-01-01'))).toBe('1000')
    expect(held(comparedWith('day', 'equals', '2026-01-01'))).toBe('0100')
    expect(held(comparedWith('on', 'equals', 'TRUE'))).toBe('1001')
    const values = ['False', 'true']
    expect(held({ field: 'on', operator: 'in', operand: { kind: 'values', values } })).toBe('1101')
    expect(held(comparedWith('day', 'contains', '-01-'))).toBe('0110')
  })

  it('are midnights beside times, on either side', () => {
    const operand = { kind: 'field' as const, field: 'at' }
    expect(held({ field: 'day', operator: 'equals', operand })).toBe('1100')
    expect(held({ field: 'day', operator: 'greater', operand })).toBe('0010')
    const day = { kind: 'field' as const, field: 'day' }
    expect(held({ field: 'at', operator: 'less', operand: day })).toBe('0010')
  })

  it.each([
    ['day', '01.01.2026', 'condition.date'],
    ['day', '2026-02-30', 'condition.date'],
    ['day', '2026-1-1', 'condition.date'],
    ['day', '2026-01-01T00:00:00Z', 'condition.date'],
    ['on', 'yes', 'condition.boolean'],
    ['on', '1', 'condition.boolean'],
  ])('refuse what they can never be: %s, %s', (field, value, code) => {
    for (const operator of ['equals', 'greater'] as const) {
      expect(() => held(comparedWith(field, operator, value))).toThrow(
        expect.objectContaining({ code }),
      )
    }
    const operand = { kind: 'values' as const, values: [value] }
    expect(() => held({ field, operator: 'in', operand })).toThrow(
      expect.objectContaining({ code }),
    )
  })
})

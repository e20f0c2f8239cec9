// Case fields: the first case that holds wins; values, fields, formulas and null as results.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseField } from '../../../engine/nodes/case/index.ts'
import type { CaseConfig, CaseResult } from '../../../engine/nodes/case/config.ts'
import type { Criterion } from '../../../engine/expression/condition.ts'
import { holdsNaively } from '../naive-condition.ts'
import { runOperator, schemaOf } from '../rows.ts'
import type { Row } from '../rows.ts'

const schema = schemaOf('a b n:integer')
const text = fc.constantFrom(null, '', 'x', 'y')
const number = fc.constantFrom(null, '1', '2', '30')
const rows: fc.Arbitrary<Row[]> = fc.array(fc.tuple(text, text, number), { maxLength: 20 })

const criterion: fc.Arbitrary<Criterion> = fc.oneof(
  fc.record({
    field: fc.constantFrom('a', 'b'),
    operator: fc.constantFrom('equals', 'not-equals'),
    operand: fc.constantFrom('x', 'y').map((value) => ({ kind: 'value' as const, value })),
  }),
  fc.record({
    field: fc.constant('n'),
    operator: fc.constantFrom('less', 'greater-or-equal'),
    operand: fc.constantFrom('2', '30').map((value) => ({ kind: 'value' as const, value })),
  }),
)

const result: fc.Arbitrary<CaseResult> = fc.oneof(
  fc.constantFrom('one', '有効', '').map((value) => ({ kind: 'value' as const, value })),
  fc.constantFrom('a', 'b').map((field) => ({ kind: 'field' as const, field })),
  fc.constant({ kind: 'formula' as const, expression: "a & '+' & n" }),
  fc.constant({ kind: 'null' as const }),
)

const config: fc.Arbitrary<CaseConfig> = fc.record({
  field: fc.constantFrom('label', 'a'),
  type: fc.constant('string' as const),
  cases: fc.array(
    fc.record({
      condition: fc.record({
        criteria: fc.array(criterion, { minLength: 1, maxLength: 3 }),
        logic: fc.constant(''),
      }),
      result,
    }),
    { maxLength: 4 },
  ),
  otherwise: result,
})

function valueOf(given: CaseResult, row: Row): string | null {
  if (given.kind === 'null') return null
  if (given.kind === 'formula') {
    return row[0] === null || row[2] === null ? null : `${row[0]}+${row[2]}`
  }
  return given.kind === 'value' ? given.value : row[given.field === 'a' ? 0 : 1]!
}

describe('case', () => {
  it('takes the first case that holds, whatever the results are made of', async () => {
    const cases = fc.record({ config, rows, batchRows: fc.constantFrom(1, 1000) })
    await fc.assert(
      fc.asyncProperty(cases, async ({ config: wanted, rows: given, batchRows }) => {
        const ran = await runOperator({
          type: caseField,
          config: { ...wanted },
          inputs: { in: { schema, rows: given } },
          batchRows,
        })
        const fired = given.map((row) =>
          wanted.cases.findIndex(({ condition }) => holdsNaively(condition, schema, row)),
        )
        const values = given.map((row, index) =>
          valueOf(wanted.cases[fired[index]!]?.result ?? wanted.otherwise, row),
        )
        expect(ran.rows).toEqual(
          given.map(([a, b, n], index) =>
            wanted.field === 'a' ? [values[index], b, n] : [a, b, n, values[index]],
          ),
        )
        wanted.cases.forEach((_, index) => {
          const count = fired.filter((at) => at === index).length
          expect(ran.counters[`case-${index + 1}`] ?? 0).toBe(count)
        })
        expect(ran.counters['otherwise'] ?? 0).toBe(fired.filter((at) => at < 0).length)
      }),
      { numRuns: 200 },
    )
  })

  it('rejects rows whose formula has no value, and only those whose case it is', async () => {
    const positive: Criterion = {
      field: 'n',
      operator: 'greater-or-equal',
      operand: { kind: 'value', value: '0' },
    }
    const ran = await runOperator({
      type: caseField,
      config: {
        field: 'x',
        type: 'decimal',
        cases: [
          {
            condition: { criteria: [positive], logic: '' },
            result: { kind: 'formula', expression: '6 / n' },
          },
        ],
        otherwise: { kind: 'formula', expression: 'to_number(a)' },
      },
      inputs: {
        in: {
          schema,
          rows: [
            ['1.5', '', '3'],
            ['y', '', '0'],
            ['z', '', null],
            ['7', '', '-1'],
          ],
        },
      },
    })
    expect(ran.rows.map((row) => row[3])).toEqual(['2', '7'])
    expect(ran.rejected).toMatchObject([
      { row: 1, code: 'formula.divide-by-zero', field: 'x' },
      { row: 2, code: 'formula.not-number', field: 'x', value: 'z' },
    ])
    expect(ran.counters).toEqual({ in: 4, out: 2, rejected: 2, 'case-1': 2, otherwise: 2 })
  })
})

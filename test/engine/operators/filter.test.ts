// Filter and its conditions against a naive reading of the rules, on random rows, criteria and logics.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filter } from '../../../engine/nodes/filter/index.ts'
import type { Condition, Criterion, Operator } from '../../../engine/expression/condition.ts'
import { holdsNaively } from '../naive-condition.ts'
import { runOperator, schemaOf } from '../rows.ts'
import type { Row } from '../rows.ts'

const schema = schemaOf('t u n:decimal m:integer')
const text = fc.constantFrom(null, '', 'a', 'ab', 'ba', 'é', '髙', '😀', '｡')
const decimal = fc.constantFrom(null, '0', '-0.0', '1.50', '1.5', '-2', '10', '9007199254740993.1')
const integer = fc.constantFrom(null, '0', '-2', '1', '10', '9007199254740993', '9007199254740992')
const rowArb: fc.Arbitrary<Row> = fc.tuple(text, text, decimal, integer)

const textValue = text.map((value) => value ?? 'b')
const numberValue = fc.oneof(decimal, integer).map((value) => value ?? '+007.0')
const comparisons: readonly Operator[] = [
  'equals',
  'not-equals',
  'less',
  'less-or-equal',
  'greater',
  'greater-or-equal',
]
const searches: readonly Operator[] = ['contains', 'not-contains', 'starts-with', 'ends-with']
const presences: readonly Operator[] = ['is-null', 'is-not-null', 'is-empty', 'is-not-empty']

function criteriaOn(fields: string[], value: fc.Arbitrary<string>): fc.Arbitrary<Criterion> {
  const field = fc.constantFrom(...fields)
  const values = fc.array(value, { maxLength: 12 })
  return fc.oneof(
    fc.record({
      field,
      operator: fc.constantFrom(...comparisons),
      operand: fc.oneof(
        value.map((given) => ({ kind: 'value' as const, value: given })),
        field.map((other) => ({ kind: 'field' as const, field: other })),
      ),
    }),
    fc.record({
      field,
      operator: fc.constantFrom<Operator>('in', 'not-in'),
      operand: values.map((given) => ({ kind: 'values' as const, values: given })),
    }),
    fc.record({
      field,
      operator: fc.constantFrom(...presences),
      operand: fc.constant({ kind: 'none' as const }),
    }),
  )
}

const textSearch: fc.Arbitrary<Criterion> = fc.record({
  field: fc.constantFrom('t', 'u'),
  operator: fc.constantFrom(...searches),
  operand: fc.oneof(
    textValue.map((value) => ({ kind: 'value' as const, value })),
    fc.constantFrom('t', 'u').map((field) => ({ kind: 'field' as const, field })),
  ),
})

const criterion = fc.oneof(
  criteriaOn(['t', 'u'], textValue),
  criteriaOn(['n', 'm'], numberValue),
  textSearch,
)

function logicOver(count: number): fc.Arbitrary<string> {
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      fc.nat({ max: count - 1 }).map((index) => String.fromCharCode(65 + index)),
      tie('tree').map((part) => `not (${part})`),
      fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `(${a}) and (${b})`),
      fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `(${a}) or (${b})`),
    ),
  }))
  return fc.oneof(fc.constant(''), tree)
}

const condition: fc.Arbitrary<Condition> = fc
  .oneof(
    fc.array(criterion, { minLength: 1, maxLength: 4 }),
    fc.array(criterion, { minLength: 13, maxLength: 14 }),
  )
  .chain((criteria) => logicOver(criteria.length).map((logic) => ({ criteria, logic })))

describe('filter', () => {
  it('keeps exactly the rows for which the condition holds', async () => {
    const cases = fc.record({
      rows: fc.array(rowArb, { maxLength: 20 }),
      condition,
      batchRows: fc.constantFrom(1, 1000),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ rows, condition: wanted, batchRows }) => {
        const result = await runOperator({
          type: filter,
          config: { condition: wanted },
          inputs: { in: { schema, rows } },
          batchRows,
        })
        const kept = rows.filter((row) => holdsNaively(wanted, schema, row))
        expect(result.rows).toEqual(kept)
        const { in: all = 0, kept: stay = 0, removed = 0 } = result.counters
        expect([all, stay, removed]).toEqual([rows.length, kept.length, rows.length - kept.length])
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['equals', [false, true, false]],
    ['not-equals', [true, false, true]],
    ['less', [false, false, true]],
    ['contains', [false, true, false]],
    ['not-contains', [true, false, true]],
  ] as const)('says what null is to "%s"', async (operator, expected) => {
    const rows: Row[] = [[null], ['b'], ['a']]
    const one = { field: 't', operator, operand: { kind: 'value', value: 'b' } }
    const result = await runOperator({
      type: filter,
      config: { condition: { criteria: [one], logic: '' } },
      inputs: { in: { schema: schemaOf('t'), rows } },
    })
    expect(result.rows).toEqual(rows.filter((_, index) => expected[index]))
  })

  it('refuses a literal that is no number where numbers are compared', async () => {
    const one = { field: 'n', operator: 'less', operand: { kind: 'value', value: '1,5' } }
    const run = runOperator({
      type: filter,
      config: { condition: { criteria: [one], logic: '' } },
      inputs: { in: { schema, rows: [] } },
    })
    await expect(run).rejects.toMatchObject({ code: 'condition.number', values: { value: '1,5' } })
  })

  it('refuses an unfinished criterion by its letter', async () => {
    const done = { field: 't', operator: 'is-null', operand: { kind: 'none' } }
    const open = { field: 't', operator: 'equals', operand: { kind: 'none' } }
    const run = runOperator({
      type: filter,
      config: { condition: { criteria: [done, open], logic: '' } },
      inputs: { in: { schema, rows: [] } },
    })
    const error = { code: 'condition.criterion-incomplete', values: { letter: 'B' } }
    await expect(run).rejects.toMatchObject(error)
  })
})

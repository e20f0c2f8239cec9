// Choices by classes say what every condition says by itself, row by row, with both kinds of kernels.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { nowhere } from '../../../engine/batch/batch.ts'
import type { Batch } from '../../../engine/batch/batch.ts'
import { Memory } from '../../../engine/batch/memory.ts'
import { RecordStore } from '../../../engine/batch/records/record-store.ts'
import { missingRow } from '../../../engine/batch/vector.ts'
import type { Vector } from '../../../engine/batch/vector.ts'
import { Choice } from '../../../engine/expression/choice.ts'
import { operandOf } from '../../../engine/expression/check-condition.ts'
import { operators } from '../../../engine/expression/condition.ts'
import type { Condition, Criterion } from '../../../engine/expression/condition.ts'
import { isRelative } from '../../../engine/expression/relative-days.ts'
import { compileCondition } from '../../../engine/expression/evaluate.ts'
import { kernelModule } from '../kernels/kernel-module.ts'
import { batchOf, runContext, schemaOf } from '../rows.ts'

const schema = schemaOf('text other amount:decimal count:integer day:date at:datetime')
const memories = [new Memory(), new Memory({ kernels: kernelModule })]

const words = fc.constantFrom(
  '',
  'a',
  'active',
  'paused',
  '日本',
  'a much longer text than eight',
  '5',
)
const numbers = fc.oneof(
  fc.constantFrom('0', '-0', '0.0', '100', '100.00', '+100', '99.99', '100.001', '-0.001', '007'),
  fc.constantFrom('123456789012345', '1234567890123456', '0.1234567890123456', '-99999999999999.9'),
  fc.constantFrom('', 'x', '1.', '.5', '1e5', '-', '1.2.3', '9223372036854775807'),
  fc.integer({ min: -200, max: 200 }).map(String),
  fc.integer({ min: -20000, max: 20000 }).map((n) => (n / 100).toFixed(2)),
)
const days = fc.oneof(
  fc.constantFrom('2026-11-22', '2026-11-21', '2026-11-23', '2026-11-16', '2025-11-22', 'x', ''),
  fc.integer({ min: -9, max: 9 }).map((n) => {
    return new Date(Date.UTC(2026, 10, 22 + n)).toISOString().slice(0, 10)
  }),
)
const times = days.map((day) => (day.length === 10 ? `${day}T23:30:00Z` : day))
const literalNumbers = fc.constantFrom(
  '0',
  '50',
  '100',
  '-0.5',
  '99.99',
  '1.50',
  '12345678901234567',
)

const dated: fc.Arbitrary<Criterion> = fc
  .record({
    field: fc.constantFrom('day', 'at'),
    operator: fc.constantFrom(...operators.filter(isRelative)),
    count: fc.integer({ min: 1, max: 9 }).map(String),
  })
  .map(({ field, operator, count }) => ({
    field,
    operator,
    operand: operandOf(operator) === 'none' ? { kind: 'none' } : { kind: 'value', value: count },
  }))

const plain: fc.Arbitrary<Criterion> = fc
  .record({
    field: fc.constantFrom('text', 'other', 'amount', 'count'),
    operator: fc.constantFrom(...operators.filter((operator) => !isRelative(operator))),
    words: fc.array(words, { minLength: 1, maxLength: 3 }),
    numbers: fc.array(literalNumbers, { minLength: 1, maxLength: 3 }),
    against: fc.boolean(),
  })
  .map(({ field, operator, words: texts, numbers: digits, against }) => {
    const numeric = field === 'amount' || field === 'count'
    const values = numeric ? digits : texts
    if (operator.startsWith('is-')) return { field, operator, operand: { kind: 'none' } }
    if (operator === 'in' || operator === 'not-in') {
      return { field, operator, operand: { kind: 'values', values } }
    }
    if (against) {
      const other = numeric ? 'amount' : 'other'
      return { field, operator, operand: { kind: 'field', field: other } }
    }
    return { field, operator, operand: { kind: 'value', value: values[0]! } }
  })

const criteria = fc.oneof({ arbitrary: plain, weight: 3 }, { arbitrary: dated, weight: 1 })

const conditions: fc.Arbitrary<Condition> = fc
  .array(criteria, { maxLength: 4 })
  .chain((list) =>
    fc
      .constantFrom(
        '',
        list.map((_, i) => 'ABCD'[i]).join(' or '),
        list.length > 1 ? 'not A or B' : '',
      )
      .map((logic) => ({ criteria: list, logic })),
  )

const cell = (values: fc.Arbitrary<string>): fc.Arbitrary<string | null> => fc.option(values)
const rows = fc.array(
  fc.tuple(cell(words), cell(words), cell(numbers), cell(numbers), cell(days), cell(times)),
  { minLength: 1, maxLength: 60 },
)

type Table = readonly (readonly (string | null)[])[]

function chosenBy(choice: Choice, memory: Memory, table: Table): number[] {
  const at = choice.fill(batchOf(schema, table))
  return [...memory.u8.subarray(at, at + table.length)]
}

function plainly(list: readonly Condition[], table: Table): number[] {
  const batch = batchOf(schema, table)
  const truths = list.map((condition) => {
    const truth = new Uint8Array(table.length)
    compileCondition(condition, schema, runContext)(batch, truth)
    return truth
  })
  return table.map((_, row) => {
    const first = truths.findIndex((truth) => truth[row] === 1)
    return first < 0 ? list.length : first
  })
}

it('chooses what the conditions say one by one, batch after batch', () => {
  fc.assert(
    fc.property(
      fc.array(conditions, { maxLength: 4 }),
      fc.array(rows, { maxLength: 3 }),
      (list, tables) => {
        for (const memory of memories) {
          const choice = new Choice(list, schema, memory, runContext)
          for (const table of tables) {
            expect(chosenBy(choice, memory, table)).toEqual(plainly(list, table))
          }
          choice.dispose()
        }
      },
    ),
    { numRuns: 600 },
  )
})

/** Rows that meet some of the rows held, as those of a left merge do: null stands for no partner. */
function meeting(vectors: readonly Vector[], partners: readonly (number | null)[]): Batch {
  const rowMap = Uint32Array.from(partners, (partner) => partner ?? missingRow)
  return {
    schema,
    rowCount: rowMap.length,
    columns: vectors.map((vector) => ({ vector, rows: rowMap })),
    origin: nowhere,
  }
}

function vectorsOf(store: RecordStore): Vector[] {
  return schema.map((_, index) => store.column(index))
}

it('chooses the same for rows that are held, met often or never', () => {
  const met = fc.array(fc.array(fc.option(fc.nat()), { minLength: 1, maxLength: 40 }), {
    minLength: 2,
    maxLength: 5,
  })
  const lists = fc.array(conditions, { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(lists, rows, met, (list, table, batches) => {
      for (const memory of memories) {
        const store = new RecordStore(schema, memory, null)
        store.append(batchOf(schema, table))
        const vectors = vectorsOf(store)
        const choice = new Choice(list, schema, memory, runContext)
        for (const numbersMet of batches) {
          const partners = numbersMet.map((n) => (n === null ? null : n % table.length))
          const at = choice.fill(meeting(vectors, partners))
          const nulls = schema.map(() => null)
          const same = partners.map((partner) => (partner === null ? nulls : table[partner]!))
          expect([...memory.u8.subarray(at, at + same.length)]).toEqual(plainly(list, same))
        }
        choice.dispose()
        store.dispose()
      }
    }),
    { numRuns: 300 },
  )
})

it('goes on row by row when held rows have more texts than a dictionary', () => {
  const contains: Criterion = {
    field: 'text',
    operator: 'contains',
    operand: { kind: 'value', value: '77' },
  }
  const list: Condition[] = [{ criteria: [contains], logic: '' }]
  const table = Array.from({ length: 400 }, (_, row) => [`t ${row}`, null, null, null, null, null])
  for (const memory of memories) {
    const store = new RecordStore(schema, memory, null)
    store.append(batchOf(schema, table))
    const choice = new Choice(list, schema, memory, runContext)
    const everyRow = table.map((_, row) => row)
    const at = choice.fill(meeting(vectorsOf(store), everyRow))
    expect([...memory.u8.subarray(at, at + 400)]).toEqual(plainly(list, table))
    choice.dispose()
    store.dispose()
  }
})

it('goes on row by row when a column has more texts than a dictionary', () => {
  const list: Condition[] = [
    {
      criteria: [{ field: 'text', operator: 'contains', operand: { kind: 'value', value: '77' } }],
      logic: '',
    },
  ]
  for (const memory of memories) {
    const choice = new Choice(list, schema, memory, runContext)
    for (let from = 0; from < 1200; from += 400) {
      const table = Array.from({ length: 400 }, (_, row) => [
        `text ${from + row}`,
        null,
        null,
        null,
        null,
        null,
      ])
      expect(chosenBy(choice, memory, table)).toEqual(plainly(list, table))
    }
    choice.dispose()
  }
})

it('gives up remembering when conditions compare too many numbers and texts at once', () => {
  const list: Condition[] = Array.from({ length: 60 }, (_, i) => ({
    criteria: [
      { field: 'amount', operator: 'less', operand: { kind: 'value', value: String(i * 3) } },
      { field: 'text', operator: 'contains', operand: { kind: 'value', value: String(i) } },
    ],
    logic: 'A and B',
  }))
  const table = Array.from({ length: 300 }, (_, row) => {
    return [`t${row * 7}`, null, String(row), null, null, null]
  })
  const memory = new Memory()
  const choice = new Choice(list, schema, memory, runContext)
  expect(chosenBy(choice, memory, table)).toEqual(plainly(list, table))
  choice.dispose()
})

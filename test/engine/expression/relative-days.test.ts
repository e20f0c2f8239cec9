// Criteria that count from the day of the run: which days they mean, and which values lie within.
import { describe, expect, it } from 'vitest'
import type { Batch } from '../../../engine/batch/batch.ts'
import { CodedVector } from '../../../engine/batch/coded-vector.ts'
import type { AwaseError } from '../../../engine/error.ts'
import { criterionDays, criterionHits } from '../../../engine/expression/condition-hits.ts'
import type { Criterion, Operator } from '../../../engine/expression/condition.ts'
import { compileCondition } from '../../../engine/expression/evaluate.ts'
import { explainCondition } from '../../../engine/expression/explain-condition.ts'
import { dayRangeText, daysMeant } from '../../../engine/expression/relative-days.ts'
import { batchOf, schemaOf } from '../rows.ts'

const run = { startedAtLocal: '2024-03-01T00:00:01' }
const schema = schemaOf('day:date at:datetime')

function criterion(operator: Operator, days = '', field = 'day'): Criterion {
  const operand = days === '' ? { kind: 'none' as const } : { kind: 'value' as const, value: days }
  return { field, operator, operand }
}

function truths(wanted: Criterion, batch: Batch): string {
  const truth = new Uint8Array(batch.rowCount)
  compileCondition({ criteria: [wanted], logic: '' }, schema, run)(batch, truth)
  return truth.join('')
}

const days = ['2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02', '2024-03-03', null, '']

describe('days', () => {
  it.each([
    ['is-today', '', '2024-03-01', '0010000'],
    ['in-last-days', '1', '2024-03-01', '0010000'],
    ['in-last-days', '2', '2024-02-29 – 2024-03-01', '0110000'],
    ['in-last-days', '3', '2024-02-28 – 2024-03-01', '1110000'],
    ['in-next-days', '1', '2024-03-01', '0010000'],
    ['in-next-days', '2', '2024-03-01 – 2024-03-02', '0011000'],
    ['before-days-ago', '1', '≤ 2024-02-28', '1000000'],
    ['after-days-ago', '1', '≥ 2024-03-01', '0011100'],
    ['after-days-ago', '2', '≥ 2024-02-29', '0111100'],
    ['before-days-ago', '36525', '≤ 1924-02-29', '0000000'],
  ] as const)('%s %s: %s', (operator, count, range, held) => {
    const wanted = criterion(operator, count)
    expect(dayRangeText(daysMeant(wanted, run)!)).toBe(range)
    const rows = days.map((day) => [day, null])
    expect(truths(wanted, batchOf(schema, rows))).toBe(held)
    const dictionary = days.map((day) => (day === null ? null : new TextEncoder().encode(day)))
    const codes = Uint8Array.from({ length: 14 }, (_, row) => row % 7)
    const vector = new CodedVector(codes, dictionary)
    const coded = { ...batchOf(schema, []), rowCount: 14, columns: [{ vector }, { vector }] }
    expect(truths(wanted, coded)).toBe(held + held)
  })

  it('of a time are those that it shows itself, whatever its offset', () => {
    const times = [
      '2024-03-01T00:00:00+14:00',
      '2024-03-01T23:59:59.999Z',
      '2024-02-29T23:59:59-12:00',
      '2024-03-02T00:00',
      '2024-03-01 10:00:00',
      null,
    ]
    const batch = batchOf(
      schema,
      times.map((at) => [null, at]),
    )
    expect(truths(criterion('is-today', '', 'at'), batch)).toBe('110000')
    expect(truths(criterion('after-days-ago', '1', 'at'), batch)).toBe('110100')
  })

  it('follow the run: the same rows on another day are others', () => {
    const batch = batchOf(
      schema,
      days.map((day) => [day, null]),
    )
    const condition = { criteria: [criterion('is-today')], logic: '' }
    const at = (day: string) =>
      criterionHits(condition, batch, { startedAtLocal: `${day}T12:00:00` })
    expect(['2024-02-29', '2024-03-02', '2023-03-01'].map(at)).toEqual([[1], [1], [0]])
  })
})

describe('what is told of them', () => {
  const criteria = [
    criterion('in-last-days', '2'),
    criterion('in-last-days', 'two'),
    { field: 'day', operator: 'equals' as const, operand: { kind: 'value' as const, value: 'x' } },
  ]

  it('is which days they mean, while they are finished', () => {
    expect(criterionDays({ criteria, logic: '' }, run)).toEqual([
      '2024-02-29 – 2024-03-01',
      null,
      null,
    ])
  })

  it('is in an explanation, too', () => {
    const condition = { criteria: criteria.slice(0, 1), logic: '' }
    expect(explainCondition(condition, batchOf(schema, [['2024-02-29', null]]), run)).toEqual({
      kind: 'condition',
      logic: '',
      holds: true,
      criteria: [
        {
          letter: 'A',
          field: 'day',
          operator: 'in-last-days',
          value: '2024-02-29',
          holds: true,
          comparedWith: '2',
          days: '2024-02-29 – 2024-03-01',
        },
      ],
    })
  })
})

function refusal(wanted: Criterion): string | undefined {
  try {
    compileCondition({ criteria: [wanted], logic: '' }, schemaOf('day:date name'), run)
  } catch (error) {
    return (error as AwaseError).code
  }
}

it('refuses what holds no days, and what is no number of them', () => {
  expect(refusal(criterion('is-today', '', 'name'))).toBe('condition.day-needed')
  for (const count of ['0', '-1', '1.5', '36526', 'x']) {
    expect(refusal(criterion('in-last-days', count))).toBe('condition.days')
  }
})

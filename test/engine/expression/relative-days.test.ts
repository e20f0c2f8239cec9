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

function onDay(day: string, operator: Operator, count = ''): string {
  return dayRangeText(daysMeant(criterion(operator, count), { startedAtLocal: `${day}T12:00:00` })!)
}

describe('weeks, months, quarters and years', () => {
  it.each([
    // A Friday; the days around a turn of the week and of the year.
    ['2024-03-01', 'in-this-week', '', '2024-02-26 – 2024-03-03'],
    ['2024-03-01', 'in-last-weeks', '1', '2024-02-19 – 2024-02-25'],
    ['2024-03-03', 'in-this-week', '', '2024-02-26 – 2024-03-03'],
    ['2024-03-04', 'in-this-week', '', '2024-03-04 – 2024-03-10'],
    ['2024-03-04', 'in-last-weeks', '2', '2024-02-19 – 2024-03-03'],
    ['2027-01-03', 'in-this-week', '', '2026-12-28 – 2027-01-03'],
    ['1969-12-28', 'in-this-week', '', '1969-12-22 – 1969-12-28'],
    ['2024-03-01', 'in-this-month', '', '2024-03-01 – 2024-03-31'],
    ['2024-03-31', 'in-last-months', '1', '2024-02-01 – 2024-02-29'],
    ['2024-03-31', 'in-last-months', '15', '2022-12-01 – 2024-02-29'],
    ['2024-12-31', 'in-this-month', '', '2024-12-01 – 2024-12-31'],
    ['2024-05-15', 'in-this-quarter', '', '2024-04-01 – 2024-06-30'],
    ['2024-01-01', 'in-last-quarters', '1', '2023-10-01 – 2023-12-31'],
    ['2024-12-31', 'in-last-quarters', '3', '2024-01-01 – 2024-09-30'],
    ['2024-02-29', 'in-this-year', '', '2024-01-01 – 2024-12-31'],
    ['2024-02-29', 'in-last-years', '1', '2023-01-01 – 2023-12-31'],
    ['2024-02-29', 'in-last-years', '100', '1924-01-01 – 2023-12-31'],
  ] as const)('on %s, %s %s: %s', (day, operator, count, range) => {
    expect(onDay(day, operator, count)).toBe(range)
  })

  it('are whole: this one and the last ones meet without a gap, whatever the day', () => {
    const parts = [
      ['in-last-weeks', 'in-this-week'],
      ['in-last-months', 'in-this-month'],
      ['in-last-quarters', 'in-this-quarter'],
      ['in-last-years', 'in-this-year'],
    ] as const
    for (let n = 0; n < 1500; n++) {
      const day = new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10)
      for (const [last, current] of parts) {
        const [from, to] = onDay(day, current).split(' – ')
        const [, before] = onDay(day, last, '3').split(' – ')
        expect(from! <= day && day <= to!).toBe(true)
        expect(Date.parse(from!) - Date.parse(before!)).toBe(86_400_000)
      }
    }
  })

  it('let rows through as days do', () => {
    const batch = batchOf(
      schema,
      days.map((day) => [day, null]),
    )
    expect(truths(criterion('in-this-month'), batch)).toBe('0011100')
    expect(truths(criterion('in-last-months', '1'), batch)).toBe('1100000')
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
    expect(refusal(criterion('in-last-days', count))).toBe('condition.count')
  }
  expect(refusal(criterion('in-last-weeks', '5218'))).toBeUndefined()
  for (const operator of ['in-last-weeks', 'in-last-months', 'in-last-years'] as const) {
    expect(refusal(criterion(operator, '5219'))).toBe('condition.count')
  }
})

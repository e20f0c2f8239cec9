// Casts of columns: what fits, in which canonical text, what is rejected, and that untouched columns are handed back.
import { describe, expect, it } from 'vitest'
import { textAt } from '../../../engine/batch/batch.ts'
import { textVector } from '../../../engine/batch/text-vector.ts'
import { newSlice } from '../../../engine/batch/vector.ts'
import { castColumn } from '../../../engine/value/cast.ts'
import type { FieldType } from '../../../engine/value/schema.ts'

type Values = readonly (string | null)[]

function cast(type: FieldType, values: Values): { values: Values; rejected: [number, string][] } {
  const rejected: [number, string][] = []
  const column = castColumn({ vector: textVector(values) }, values.length, type, (row, value) =>
    rejected.push([row, value]),
  )
  const slice = newSlice()
  return { values: values.map((_, row) => textAt(column, row, slice)), rejected }
}

const gsid = '1P01ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'

const fitting: [FieldType, string, string][] = [
  ['integer', '0', '0'],
  ['integer', '+007', '7'],
  ['integer', '-0', '0'],
  ['integer', '9223372036854775807', '9223372036854775807'],
  ['integer', '-9223372036854775808', '-9223372036854775808'],
  ['decimal', '1.50', '1.50'],
  ['integer', '5.0', '5'],
  ['integer', '-0.00', '0'],
  ['integer', '1e2', '100'],
  ['integer', '150.0E-1', '15'],
  ['integer', '9.223372036854775807e18', '9223372036854775807'],
  ['decimal', '1e-7', '0.0000001'],
  ['decimal', '1.5E+3', '1500'],
  ['decimal', '-1.50e1', '-15.0'],
  ['decimal', '1e2', '100'],
  ['decimal', '-.5', '-0.5'],
  ['decimal', '-0e5', '0'],
  ['decimal', '+01.500', '1.500'],
  ['decimal', '-0.0', '0.0'],
  [
    'decimal',
    '123456789012345678901234567890.123456789',
    '123456789012345678901234567890.123456789',
  ],
  ['boolean', 'true', 'true'],
  ['boolean', 'false', 'false'],
  ['boolean', 'TRUE', 'true'],
  ['boolean', 'False', 'false'],
  ['date', '2024-02-29', '2024-02-29'],
  ['date', '0001-01-01', '0001-01-01'],
  ['datetime', '2026-02-28T23:59', '2026-02-28T23:59'],
  ['datetime', '2026-02-28T23:59:59.123456789Z', '2026-02-28T23:59:59.123456789Z'],
  ['datetime', '2026-02-28T00:00:00+09:00', '2026-02-28T00:00:00+09:00'],
  ['gsid', gsid, gsid],
  ['json', '{"a":[1,null]}', '{"a":[1,null]}'],
  ['string', ' as it is ', ' as it is '],
]

const misfits: [FieldType, string[]][] = [
  [
    'integer',
    [
      '',
      ' 1',
      '1 ',
      '1.5',
      '1e-1',
      '1.5e0',
      '1e19',
      'e3',
      '1,000',
      '9223372036854775808',
      '-9223372036854775809',
      '１',
    ],
  ],
  ['decimal', ['', '1,5', '.', '5.', 'e5', '1e', '1e+', '1e1000', '.e1', '1e5 ', 'NaN', '-']],
  ['boolean', ['', ' true', 'T', '1', 'yes', 'truex', 'tru', 'TRU\u0005']],
  [
    'date',
    [
      '',
      '2023-02-29',
      '1900-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-01-00',
      '2024-04-31',
      '2024-1-1',
      '2024/01/01',
      '2024-01-01 ',
      '20240101',
      '2024-01-01T',
    ],
  ],
  [
    'datetime',
    [
      '',
      '2024-01-01',
      '2024-01-01T',
      '2024-01-01T24:00',
      '2024-01-01T10:60',
      '2024-01-01T10',
      '2024-01-01T10:00:60',
      '2024-01-01T10:00:00.',
      '2024-01-01T10:00+9:00',
      '2024-01-01T10:00+09',
      '2024-01-01 10:00',
      '2024-01-01T10:00Zx',
      '2024-01-01T10:00+25:00',
    ],
  ],
  ['gsid', ['', gsid.slice(1), `${gsid}A`, gsid.toLowerCase(), gsid.replace('A', '_')]],
  ['json', ['', '{a}', '{"a":1,}']],
]

it.each([
  ['9223372036854775808', 'cast.integer-range'],
  ['-9223372036854775809.00', 'cast.integer-range'],
  ['1e19', 'cast.integer-range'],
  ['92233720368547758.5', 'cast.integer'],
  ['x', 'cast.integer'],
])('a whole number beyond 64 bits is said to be one: %s', (text, code) => {
  const codes: (string | undefined)[] = []
  castColumn({ vector: textVector([text]) }, 1, 'integer', (_row, _value, why) => codes.push(why))
  expect(codes).toEqual([code])
})

describe('cast', () => {
  it.each(fitting)('%s takes %s as %s', (type, text, expected) => {
    expect(cast(type, [text])).toEqual({ values: [expected], rejected: [] })
  })

  it.each(misfits)('%s rejects what is none', (type, texts) => {
    for (const text of texts) expect(cast(type, [text]).rejected).toEqual([[0, text]])
  })

  it('keeps nulls and the values between those that change', () => {
    const result = cast('integer', ['1', null, '+2', 'x', '3', null, '04', '5'])
    expect(result.values).toEqual(['1', null, '2', null, '3', null, '4', '5'])
    expect(result.rejected).toEqual([[3, 'x']])
  })

  it('hands the column back when nothing changes', () => {
    const column = { vector: textVector(['1', null, '-2']) }
    expect(castColumn(column, 3, 'integer', () => {})).toBe(column)
  })
})

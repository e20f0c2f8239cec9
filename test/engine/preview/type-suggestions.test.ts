// Types offered for text columns: only where every value would leave as it came.
import { describe, expect, it } from 'vitest'
import { suggestTypes } from '../../../engine/preview/type-suggestions.ts'
import { castText } from '../../../engine/value/cast.ts'
import { formatConversion } from '../../../engine/value/formats/value-format.ts'
import { fieldTypes } from '../../../engine/value/schema.ts'
import { Random } from '../../oracle/random.ts'
import { batchOf } from '../rows.ts'

function suggested(values: readonly (string | null)[], rows = 1000) {
  const batch = batchOf(
    [{ name: 'v', type: 'string' }],
    values.map((value) => [value]),
  )
  const steps = suggestTypes(batch, rows)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value[0]
  }
}

describe('a type is offered', () => {
  it.each([
    [['1', '-20', null, '300'], 'integer', 3],
    [['1', '2.50', '-0.1'], 'decimal', 3],
    [['2024-02-29', '1999-12-31'], 'date', 2],
    [['true', 'false', 'true'], 'boolean', 3],
    [['2024-02-29T10:00:00Z'], 'datetime', 1],
  ] as const)('for %j', (values, type, count) => {
    expect(suggested(values)).toEqual({ name: 'v', type, values: count, whole: true })
  })

  it.each([
    [['31.12.2024', '01.02.2023', null], 'dd.MM.yyyy'],
    [['31.12.2024', '1.2.2023'], 'd.M.yyyy'],
    [['2024/02/29', '2023/11/30'], 'yyyy/MM/dd'],
    [['2024-2-9', '2023-11-30'], 'yyyy-M-d'],
    [['2024年2月29日'], 'yyyy年M月d日'],
    [['02/29/2024', '12/01/2023'], 'MM/dd/yyyy'],
    [['29/02/2024', '12/01/2023'], 'dd/MM/yyyy'],
  ] as const)('for dates in another format: %j', (values, format) => {
    expect(suggested(values)).toMatchObject({ type: 'date', format, whole: true })
  })

  it.each([
    [['2026-11-01 09:00', '2026-11-02 23:59'], 'yyyy-MM-dd HH:mm'],
    [['2026-11-01 09:00:05', null], 'yyyy-MM-dd HH:mm:ss'],
    [['2026/1/5 9:07', '2026/11/15 19:07'], 'yyyy/M/d H:mm'],
    [['31.12.2024 08:15:00'], 'dd.MM.yyyy HH:mm:ss'],
    [['2024年2月29日 9:30'], 'yyyy年M月d日 H:mm'],
  ] as const)('for days with a time: %j', (values, format) => {
    expect(suggested(values)).toMatchObject({ type: 'datetime', format, whole: true })
  })

  it.each([
    [['1.234,56', '-12,5', '7', null], 'decimal', '1.234,56'],
    [['1234,56', '0,5'], 'decimal', '1234,56'],
    [['0,125', '12,250'], 'decimal', '1234,56'],
    [['1.234.567', '999'], 'integer', '1.234'],
    [['1,234,567', '12'], 'integer', '1,234'],
    [['1,234.50', '12'], 'decimal', '1,234.56'],
    [['1 234', '12\u00a0345', '−5'], 'integer', '1 234'],
    [['1\u202f234,5'], 'decimal', '1 234,56'],
    [["1'234.50", '1’000.25'], 'decimal', "1'234.56"],
    [['1.234,56-', '12,00'], 'decimal', '1.234,56-'],
    [['1.234', '1.234,5'], 'decimal', '1.234,56'],
  ] as const)('for numbers in another format: %j', (values, type, format) => {
    expect(suggested(values)).toMatchObject({ type, format, whole: true })
  })

  it('for thousandths that can be no groups', () => {
    expect(suggested(['1.234', '0.125'])).toMatchObject({ type: 'decimal' })
    expect(suggested(['1.234', '0.125'])).not.toHaveProperty('format')
  })

  it('for the rows looked at, and says that there are more', () => {
    expect(suggested(['1', '2', 'x'], 2)).toMatchObject({ type: 'integer', whole: false })
  })
})

describe('text stays text', () => {
  it.each([
    ['leading zeros', ['007', '12']],
    ['a plus', ['+49', '12']],
    ['one value that is none', ['1', '2', 'n/a']],
    ['an empty text', ['1', '']],
    ['no day of the calendar', ['2023-02-29']],
    ['no value at all', [null, null]],
    ['days that might be months', ['01/02/2024', '12/11/2023']],
    ['dates of two formats', ['31.12.2024', '2024/12/31']],
    ['days of which only some have a time', ['2024-12-31 10:00', '2024-12-31']],
    ['times after days that might be months', ['01/02/2024 10:00']],
    ['numbers as long as names', ['12345678901234567890']],
    ['groups, or thousandths', ['1.234', '12.500']],
    ['groups, or thousandths, with a comma', ['1,234', '5']],
    ['numbers of two formats', ['1.234,56', '1,234.56']],
    ['leading zeros before a comma', ['007,50']],
    ['leading zeros in groups', ['012 345']],
    ['a telephone number', ['+49 123', '040 123']],
    ['a version', ['1.2.3']],
    ['an exponent', ['1,5E3']],
    ['numbers in groups as long as names', ['12.345.678.901.234.567.890']],
  ])('with %s', (_why, values) => {
    expect(suggested(values)).toBeUndefined()
  })
})

it('offers only formats that read every value', () => {
  const random = new Random(8)
  const pieces = [
    '1',
    '12,5',
    '1.234',
    '1,234',
    '1.234,5',
    '1 234',
    '3-',
    '-4',
    '0.5',
    '31.12.2024',
  ]
  const offers = new Set<string>()
  for (let round = 0; round < 2000; round++) {
    const pool = random.some(pieces, random.int(1, 3))
    const offer = suggested(pool)
    if (offer?.format === undefined) continue
    offers.add(offer.format)
    const read = formatConversion('string', offer.type, offer.format)!.start(null)
    for (const value of pool) expect(typeof read(value), `${offer.format} ${value}`).toBe('string')
  }
  expect(offers.size).toBeGreaterThan(4)
})

it('never offers what would change or refuse a value', () => {
  const random = new Random(7)
  const pieces = ['0', '1', '25', '-3', '1.5', '01', 'true', '2024-01-02', 'x', ''] as const
  for (let round = 0; round < 500; round++) {
    const pool = pieces.filter(() => random.chance(0.3))
    const values = Array.from({ length: 5 }, () => (pool.length === 0 ? null : random.pick(pool)))
    const type = suggested(values)?.type
    if (type === undefined) continue
    expect(fieldTypes).toContain(type)
    for (const value of values) {
      if (value !== null) expect(castText(value, type)).toBe(value)
    }
  }
})

// Types offered for text columns: only where every value would leave as it came.
import { describe, expect, it } from 'vitest'
import { suggestTypes } from '../../../engine/preview/type-suggestions.ts'
import { castText } from '../../../engine/value/cast.ts'
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
    [['2024年2月29日'], 'yyyy年M月d日'],
    [['02/29/2024', '12/01/2023'], 'MM/dd/yyyy'],
    [['29/02/2024', '12/01/2023'], 'dd/MM/yyyy'],
  ] as const)('for dates in another format: %j', (values, format) => {
    expect(suggested(values)).toMatchObject({ type: 'date', format, whole: true })
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
    ['numbers as long as names', ['12345678901234567890']],
  ])('with %s', (_why, values) => {
    expect(suggested(values)).toBeUndefined()
  })
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

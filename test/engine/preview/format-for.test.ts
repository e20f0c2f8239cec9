// The format in which the texts of a column are read as a type that somebody chose.
import { expect, it } from 'vitest'
import { formatFor } from '../../../engine/preview/format-for.ts'
import { formatConversion } from '../../../engine/value/formats/value-format.ts'
import type { FieldType } from '../../../engine/value/schema.ts'
import { batchOf } from '../rows.ts'

function found(values: readonly (string | null)[], type: FieldType, rows = 10_000) {
  const batch = batchOf(
    [{ name: 'v', type: 'string' }],
    values.map((value) => [value]),
  )
  const steps = formatFor(batch, 'v', type, rows)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

it.each([
  [['0', '1,234', '368,966', null], 'integer', '1,234'],
  [['0', '1.234'], 'integer', '1.234'],
  [['1.234,56', '7'], 'decimal', '1.234,56'],
  [['31.12.2024', '01.02.2023'], 'date', 'dd.MM.yyyy'],
  [['2026-11-01 09:00'], 'datetime', 'yyyy-MM-dd HH:mm'],
] as const)('%j as %s', (values, type, format) => {
  expect(found(values, type)).toBe(format)
  const conversion = formatConversion('string', type, format)
  const convert = conversion?.start(undefined as never)
  for (const value of values) if (value !== null) expect(convert?.(value)).toBeDefined()
})

it.each([
  ['that are read as they are', ['1', '20'], 'integer'],
  ['that read in two ways', ['1,234'], 'decimal'],
  ['of which one is none', ['1,234', 'n/a'], 'integer'],
  ['with fractions as whole numbers', ['1.234,56'], 'integer'],
  ['whose day might be the month', ['01/02/2024'], 'date'],
  ['with a time as days', ['2026-11-01 09:00'], 'date'],
  ['as a type that takes no format', ['x'], 'json'],
  ['with zeros in front', ['007', '1,234'], 'integer'],
] as const)('none for texts %s', (_, values, type) => {
  expect(found(values, type)).toBeUndefined()
})

it('by the rows that are looked at', () => {
  expect(found(['1,234', 'n/a'], 'integer', 1)).toBe('1,234')
})

// Pivot: what it infers, says and renames.
import { describe, expect, it } from 'vitest'
import { inferred, initialConfig, renamed, sentence } from './inferring.ts'

const input = { in: 'g k:integer v:date n:decimal' }
const columns = [{ key: '1', name: 'one' }]
const config = { groupBy: ['g'], key: 'k', value: 'v', aggregate: 'first', columns }

function problemsOfKeys(type: string, ...values: string[]): string[] {
  const named = values.map((key, index) => ({ key, name: `c${index}` }))
  return inferred('pivot', { ...config, columns: named }, { in: `g k:${type} v` }).problems
}

describe('pivot', () => {
  it('gives the group and one field for each declared key', () => {
    expect(inferred('pivot', config, input)).toEqual({ output: 'g one:date', problems: [] })
    const count = { ...config, aggregate: 'count' }
    expect(inferred('pivot', count, input).output).toBe('g one:integer')
    const sum = { ...config, aggregate: 'sum', value: 'n' }
    expect(inferred('pivot', sum, input)).toEqual({ output: 'g one:decimal', problems: [] })
  })

  it('finds what is missing or does not fit', () => {
    expect(inferred('pivot', initialConfig('pivot'), input).problems).toEqual([
      'shape.no-field @key',
      'shape.no-field @value',
      'shape.no-column @columns',
    ])
    const twice = [...columns, { key: '1', name: 'one' }, { key: 'x', name: 'g' }]
    const bad = { ...config, groupBy: ['g', 'gone'], aggregate: 'sum', columns: twice }
    expect(inferred('pivot', bad, input).problems).toEqual([
      'schema.field-missing @groupBy.1 (gone)',
      'pivot.key-twice @columns.1.key',
      'cast.integer @columns.2.key (k)',
      'pivot.sum-of-text @value (v)',
      'shape.name-taken @columns.1.name (one)',
      'shape.name-taken @columns.2.name (g)',
    ])
  })

  it('takes keys of one value for one, however they are written', () => {
    expect(problemsOfKeys('decimal', '1', '+1.0', '1.5')).toEqual([
      'pivot.key-twice @columns.1.key',
    ])
    expect(problemsOfKeys('datetime', '2026-01-01T00:00Z', '2026-01-01T09:00:00+09:00')).toEqual([
      'pivot.key-twice @columns.1.key',
    ])
    expect(problemsOfKeys('string', '1', '1.0', '01')).toEqual([])
    expect(problemsOfKeys('boolean', 'true', 'TRUE')).toEqual(['value.spelling @columns.1.key (k)'])
  })

  it('says what it does, and follows renamed fields', () => {
    expect(sentence('pivot', config)).toBe('First **v** for each **k**')
    expect(sentence('pivot', { ...config, aggregate: 'sum' }, 'ja')).toBe(
      '**k** ごとの **v** の合計',
    )
    expect(renamed('pivot', config, 'in', 'g', 'x')).toMatchObject({ groupBy: ['x'], key: 'k' })
  })
})

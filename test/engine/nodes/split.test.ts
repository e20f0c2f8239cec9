// Split: what it infers, says and renames.
import { describe, expect, it } from 'vitest'
import { inferred, initialConfig, renamed, sentence } from './inferring.ts'

const input = { in: 'id t:json n:integer' }
const base = { ...initialConfig('split'), field: 't' }
const columns = [
  { name: 'a', width: 1 },
  { name: 'b', width: 2 },
]

describe('split', () => {
  it('puts fields for the parts behind the others', () => {
    const output = 'id t:json n:integer a b'
    expect(inferred('split', { ...base, columns }, input)).toEqual({ output, problems: [] })
    const without = { ...base, columns, keep: false }
    expect(inferred('split', without, input).output).toBe('id n:integer a b')
  })

  it('makes text of the field itself, or a field beside it, into rows', () => {
    const rows = { ...base, into: 'rows', keep: false }
    expect(inferred('split', rows, input).output).toBe('id t n:integer')
    expect(inferred('split', { ...rows, keep: true }, input).output).toBe(
      'id t:json n:integer part',
    )
  })

  it('finds what is missing', () => {
    expect(inferred('split', initialConfig('split'), input).problems).toEqual([
      'shape.no-field @field',
      'shape.no-column @columns',
    ])
    const bad = {
      ...base,
      field: 'gone',
      separator: '',
      columns: [...columns, { name: 'id', width: 1 }],
    }
    expect(inferred('split', bad, input).problems).toEqual([
      'schema.field-missing @field (gone)',
      'split.no-separator @separator',
      'shape.name-taken @columns.2.name (id)',
    ])
    const unnamed = { ...base, columns: [{ name: '', width: 1 }] }
    expect(inferred('split', unnamed, input).problems).toEqual(['shape.no-name @columns.0.name'])
  })

  it('says what it does, and follows a renamed field', () => {
    expect(sentence('split', { ...base, columns })).toBe('Split **t** into **2** fields')
    expect(sentence('split', { ...base, into: 'rows' }, 'de')).toBe('**t** auf Zeilen verteilen')
    expect(renamed('split', base, 'in', 't', 'x')).toMatchObject({ field: 'x' })
  })
})

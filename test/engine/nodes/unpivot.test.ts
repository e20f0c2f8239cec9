// Unpivot: what it infers, says and renames.
import { describe, expect, it } from 'vitest'
import { inferred, initialConfig, renamed, sentence } from './inferring.ts'

const input = { in: 'id a:integer b:decimal c:date' }
const base = initialConfig('unpivot')
const of = (...fields: string[]) => inferred('unpivot', { ...base, fields }, input)

describe('unpivot', () => {
  it('keeps the type that its fields share', () => {
    expect(of('a')).toEqual({ output: 'id b:decimal c:date name value:integer', problems: [] })
    expect(of('b', 'a').output).toBe('id c:date name value:decimal')
    expect(of('c', 'a').output).toBe('id b:decimal name value')
  })

  it('finds what is missing', () => {
    expect(inferred('unpivot', base, input).problems).toEqual(['unpivot.no-field @fields'])
    const bad = { ...base, fields: ['a', 'gone', 'a'], name: 'id', value: '' }
    expect(inferred('unpivot', bad, input).problems).toEqual([
      'schema.field-missing @fields.1 (gone)',
      'unpivot.twice @fields.2 (a)',
      'shape.name-taken @name (id)',
      'shape.no-name @value',
    ])
  })

  it('says what it does, and follows renamed fields', () => {
    const config = { ...base, fields: ['a', 'b'] }
    expect(sentence('unpivot', config)).toBe('Turn **2** fields into rows of name and value')
    expect(renamed('unpivot', config, 'in', 'b', 'x')).toMatchObject({ fields: ['a', 'x'] })
  })
})

// Flatten: what it infers, says and renames; and what is a path.
import { describe, expect, it } from 'vitest'
import { parsePath } from '../../../engine/formats/json/path.ts'
import { inferred, initialConfig, renamed, sentence } from './inferring.ts'

const input = { in: 'id j:json n:integer' }
const columns = [{ path: 'a.b[0]', name: 'b' }]
const config = { ...initialConfig('flatten', input), columns }

describe('flatten', () => {
  it('begins with the field that holds JSON and puts its values behind the others', () => {
    expect(inferred('flatten', config, input)).toEqual({ output: 'id n:integer b', problems: [] })
    expect(inferred('flatten', { ...config, keep: true }, input).output).toBe(
      'id j:json n:integer b',
    )
  })

  it('finds what is missing or does not fit', () => {
    expect(inferred('flatten', initialConfig('flatten'), input).problems).toEqual([
      'shape.no-field @field',
      'shape.no-column @columns',
    ])
    const bad = { ...config, field: 'n', rows: 'a..b', columns: [{ path: 'a[', name: 'id' }] }
    expect(inferred('flatten', bad, input).problems).toEqual([
      'flatten.no-json @field (n)',
      'flatten.path @rows',
      'flatten.path @columns.0.path',
      'shape.name-taken @columns.0.name (id)',
    ])
  })

  it('says what it does, and follows a renamed field', () => {
    expect(sentence('flatten', config)).toBe('**1** fields out of **j**')
    expect(sentence('flatten', { ...config, rows: 'items' })).toBe(
      '**1** fields for each of **items** in **j**',
    )
    expect(renamed('flatten', config, 'in', 'j', 'x')).toMatchObject({ field: 'x' })
  })

  it.each([
    ['', []],
    ['a', ['a']],
    ['a.b c.髙', ['a', 'b c', '髙']],
    ['a[0][12].b', ['a', 0, 12, 'b']],
    ['[3]', [3]],
    ['"a.b"."c\\"d"[1]', ['a.b', 'c"d', 1]],
    ['""', ['']],
    ['.a', undefined],
    ['a.', undefined],
    ['a..b', undefined],
    ['a[', undefined],
    ['a[x]', undefined],
    ['a]', undefined],
    ['"a', undefined],
    ['"a"b', undefined],
  ])('reads the path %j', (path, steps) => {
    expect(parsePath(path)).toEqual(steps)
  })
})

// Direct mapping: exactly its target fields, and findings on each line.
import { describe, expect, it } from 'vitest'
import { mapped } from '../routes-job.ts'
import { inferred, initialConfig, sentence } from './inferring.ts'

function constant(value: string) {
  return { ...mapped('d', '', 'date'), from: { kind: 'constant', value } }
}

describe('direct mapping', () => {
  it('gives its targets in their order', () => {
    const config = { fields: [mapped('to', 'b', 'integer'), mapped('from', 'a')] }
    expect(inferred('direct-mapping', config, { in: 'a b c' })).toEqual({
      output: 'to:integer from',
      problems: [],
    })
  })

  it('starts with every field mapped to itself', () => {
    const config = initialConfig('direct-mapping', { in: 'a b:date' })
    expect(inferred('direct-mapping', config, { in: 'a b:date' })).toEqual({
      output: 'a b:date',
      problems: [],
    })
  })

  it('finds lines that cannot stand', () => {
    const unmapped = { ...mapped('d', ''), from: null }
    const config = {
      fields: [
        mapped('x', 'gone'),
        mapped('x', 'a'),
        mapped('', 'a'),
        unmapped,
        { ...unmapped, target: 'e', required: true },
      ],
    }
    expect(inferred('direct-mapping', config, { in: 'a' })).toEqual({
      output: 'x x (2) column 3 d e',
      problems: [
        'schema.field-missing @fields.0.from.field (gone)',
        'mapping.duplicate-target @fields.1.target (x)',
        'mapping.no-target @fields.2.target',
        '~mapping.unmapped @fields.3.from (d)',
        'mapping.required-unmapped @fields.4.from (e)',
      ],
    })
    expect(inferred('direct-mapping', { fields: [] }, { in: 'a' }).problems).toEqual([
      'mapping.no-field @fields',
    ])
  })

  it('finds constants that do not read as their type', () => {
    const config = { fields: [constant('31.12.2026')] }
    expect(inferred('direct-mapping', config, { in: 'a' }).problems).toEqual([
      'cast.date @fields.0.from.value (d)',
    ])
    const fine = { fields: [constant('2026-12-31')] }
    expect(inferred('direct-mapping', fine, { in: 'a' }).problems).toEqual([])
  })

  it('says how far it is', () => {
    const fields = [mapped('a', 'a'), { ...mapped('Valid from', ''), from: null, required: true }]
    expect(sentence('direct-mapping', { fields })).toBe(
      '**1 of 2** fields filled; **Valid from** still needs a value',
    )
    expect(sentence('direct-mapping', { fields }, 'ja')).toBe(
      '**1 / 2** 項目を設定。**Valid from** が未設定です',
    )
  })
})

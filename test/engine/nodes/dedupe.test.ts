// Dedupe: fields pass, the fields to compare and to choose by are checked.
import { describe, expect, it } from 'vitest'
import { inferred, initialConfig, renamed, sentence } from './inferring.ts'

const initial = initialConfig('dedupe')
const inputs = { in: 'id name at:datetime' }

const problems = (config: object) => inferred('dedupe', { ...initial, ...config }, inputs).problems

describe('dedupe', () => {
  it('hands its fields on', () => {
    expect(inferred('dedupe', initial, inputs)).toEqual({
      output: 'id name at:datetime',
      problems: [],
    })
  })

  it('finds fields that are not there or not chosen', () => {
    expect(problems({ fields: [] })).toEqual(['dedupe.no-field @fields'])
    expect(problems({ fields: ['id', 'gone'] })).toEqual(['schema.field-missing @fields.1 (gone)'])
    expect(problems({ keep: 'highest' })).toEqual(['config.empty @by'])
    expect(problems({ keep: 'lowest', by: 'x' })).toEqual(['schema.field-missing @by (x)'])
    expect(problems({ keep: 'first', by: 'x' })).toEqual([])
  })

  it('renames what it compares', () => {
    const config = { ...initial, fields: ['a', 'b'], by: 'a' }
    expect(renamed('dedupe', config, 'in', 'a', 'c')).toMatchObject({ fields: ['c', 'b'], by: 'c' })
  })

  it('says what it does', () => {
    const config = { ...initial, fields: ['id'], keep: 'highest', by: 'at' }
    expect(sentence('dedupe', config)).toBe(
      'Of rows with the same **id** keep the one with the highest **at**',
    )
    expect(sentence('dedupe', initial, 'de')).toBe(
      'Von Zeilen mit gleichem Wert in **allen Feldern** bleibt die erste',
    )
  })
})

// Union: which fields belong together, and which never can.
import { describe, expect, it } from 'vitest'
import { inferred, initialConfig, renamed, sentence } from './inferring.ts'

const inputs = { first: 'id name total:integer', second: 'total:decimal id city' }

describe('union', () => {
  it('puts fields together by name: those of the first, then those only the second has', () => {
    expect(inferred('union', { match: 'name' }, inputs)).toEqual({
      output: 'id name total:decimal city',
      problems: ['~union.field-missing @match (name)', '~union.field-missing @match (city)'],
    })
  })

  it('puts fields together by position, under the names of the first', () => {
    const ports = { first: 'id name', second: 'no label id' }
    expect(inferred('union', { match: 'position' }, ports)).toEqual({
      output: 'id name id (2)',
      problems: ['~union.field-missing @match (id (2))'],
    })
  })

  it('takes further datasets, each with what it adds, whichever ports they have', () => {
    const ports = { first: 'id', second: 'id a', third: 'b id:integer', tenth: 'id c:date' }
    expect(inferred('union', { match: 'name' }, { ...ports, third: 'b id' })).toEqual({
      output: 'id a b c:date',
      problems: ['a', 'b', 'c'].map((name) => `~union.field-missing @match (${name})`),
    })
    expect(inferred('union', { match: 'name' }, ports).problems).toContain(
      'union.types @match (id)',
    )
    const places = { first: 'a', second: 'b c', fifth: 'd e f:integer', sixth: 'g h i:decimal' }
    expect(inferred('union', { match: 'position' }, places).output).toBe('a c f:decimal')
  })

  it('tells of names that look the same, unless one dataset has both', () => {
    const ports = { first: 'id name', second: 'ID ｎａｍｅ', third: 'id name' }
    expect(inferred('union', { match: 'name' }, ports)).toMatchObject({
      output: 'id name ID ｎａｍｅ',
      problems: expect.arrayContaining([
        '~union.similar-names @match (ID)',
        '~union.similar-names @match (ｎａｍｅ)',
      ]) as string[],
    })
    const both = { first: 'id ID', second: 'id ID' }
    expect(inferred('union', { match: 'name' }, both).problems).toEqual([])
    expect(
      inferred('union', { match: 'position' }, { first: 'id', second: 'ID' }).problems,
    ).toEqual([])
  })

  it('says what a missing field is there, or that none may be missing', () => {
    const ports = { first: 'id n:integer', second: 'id city' }
    const config = { match: 'name', missing: 'value', missingValue: 'x' }
    expect(inferred('union', config, ports).problems).toEqual(['cast.integer @missingValue (n)'])
    expect(inferred('union', { ...config, missingValue: '7' }, ports).problems).toEqual([])
    expect(inferred('union', { ...config, missing: 'problem' }, ports).problems).toEqual([
      'union.field-lacking @missing (n)',
      'union.field-lacking @missing (city)',
    ])
  })

  it('never guesses a type that two fields could share', () => {
    const ports = { first: 'a b:integer', second: 'a:date b' }
    expect(inferred('union', { match: 'name' }, ports)).toEqual({
      output: 'a b:integer',
      problems: ['union.types @match (a)', 'union.types @match (b)'],
    })
  })

  it('waits for both datasets', () => {
    const nothing = { output: undefined, problems: [] }
    expect(inferred('union', initialConfig('union'), { first: 'a' })).toEqual(nothing)
    expect(inferred('union', initialConfig('union'), { second: 'a' })).toEqual(nothing)
  })

  it('names no field itself, and says what it does', () => {
    const config = { match: 'name', missing: 'value', missingValue: 'a' }
    expect(renamed('union', config, 'first', 'a', 'b')).toEqual(config)
    expect(sentence('union', { match: 'position' })).toContain('**position**')
  })
})

// Sample: fields pass; settings that keep nothing are noticed.
import { describe, expect, it } from 'vitest'
import { inferred, initialConfig, renamed, sentence } from './inferring.ts'

const initial = initialConfig('sample')

const problems = (config: object) => inferred('sample', { ...initial, ...config }).problems

describe('sample', () => {
  it('hands its fields on', () => {
    expect(inferred('sample', initial, { in: 'a b:integer' })).toEqual({
      output: 'a b:integer',
      problems: [],
    })
    expect(inferred('sample', initial)).toEqual({ output: undefined, problems: [] })
  })

  it('notices when nothing is kept', () => {
    expect(problems({ rows: 0 })).toEqual(['~sample.nothing @rows'])
    expect(problems({ how: 'share', percent: 0 })).toEqual(['~sample.nothing @percent'])
    expect(problems({ how: 'every', rows: 0, percent: 0 })).toEqual([])
    expect(problems({ step: 0 })).toEqual(['config.too-small @step'])
    expect(problems({ percent: 101 })).toEqual(['config.too-large @percent'])
  })

  it('names no field itself, and says what it keeps', () => {
    expect(renamed('sample', initial, 'in', 'a', 'b')).toEqual(initial)
    expect(sentence('sample', initial)).toBe('Keep the first **100** rows')
    expect(sentence('sample', { ...initial, skip: 5 })).toBe(
      'Skip **5** rows, keep the next **100**',
    )
    expect(sentence('sample', { ...initial, how: 'share' }, 'ja')).toBe(
      '無作為に選んだ**10**％の行を残します',
    )
  })
})

// Merge: output fields, findings on keys, suggestions.
import { describe, expect, it } from 'vitest'
import { mergeConfig } from '../routes-job.ts'
import { inferred, initialConfig, renamed, sentence } from './inferring.ts'

const inputs = { left: 'code name count:integer', right: 'iata name total:decimal' }

function judge(left: string, right: string): string[] {
  return inferred('merge', mergeConfig(left, right, ''), {
    left: 'text int:integer day:date',
    right: 'text dec:decimal',
  }).problems
}

describe('merge', () => {
  it('gives the left fields, then the right ones under the prefix, unique', () => {
    expect(inferred('merge', mergeConfig('code', 'iata', ''), inputs)).toEqual({
      output: 'code name count:integer iata name (2) total:decimal',
      problems: [],
    })
    expect(inferred('merge', mergeConfig('code', 'iata', 'r_'), inputs).output).toBe(
      'code name count:integer r_iata r_name r_total:decimal',
    )
  })

  it('keeps chosen right fields in the order of the right side', () => {
    const config = { ...mergeConfig('code', 'iata', ''), rightFields: ['total', 'iata', 'gone'] }
    expect(inferred('merge', config, inputs)).toEqual({
      output: 'code name count:integer iata total:decimal',
      problems: ['schema.field-missing @rightFields.2 (gone)'],
    })
  })

  it('keeps chosen left fields, so that a right one may bear the name of one left out', () => {
    const config = { ...mergeConfig('code', 'iata', ''), leftFields: ['count', 'gone'] }
    expect(inferred('merge', config, inputs)).toEqual({
      output: 'count:integer iata name total:decimal',
      problems: ['schema.field-missing @leftFields.1 (gone)'],
    })
  })

  it('must keep a field', () => {
    const config = { ...mergeConfig('code', 'iata', ''), leftFields: [], rightFields: [] }
    expect(inferred('merge', config, inputs).problems).toEqual(['merge.no-field @leftFields'])
  })

  it('without pairs has the fields of one side alone, and asks nothing of those chosen of the other', () => {
    const chosen = { leftFields: ['name', 'gone'], rightFields: ['iata', 'gone'] }
    const config = { ...mergeConfig('code', 'iata', ''), ...chosen }
    expect(inferred('merge', { ...config, how: 'left-only' }, inputs)).toEqual({
      output: 'name',
      problems: ['schema.field-missing @leftFields.1 (gone)'],
    })
    expect(inferred('merge', { ...config, how: 'right-only' }, inputs)).toEqual({
      output: 'iata',
      problems: ['schema.field-missing @rightFields.1 (gone)'],
    })
    const all = (how: string, prefix: string): unknown =>
      inferred('merge', { ...mergeConfig('code', 'iata', prefix), how }, inputs).output
    expect(all('left-only', 'r_')).toBe('code name count:integer')
    // No left field takes a name from them; a prefix that is set is put before them, as everywhere.
    expect(all('right-only', '')).toBe('iata name total:decimal')
    expect(all('right-only', 'r_')).toBe('r_iata r_name r_total:decimal')
    const none = { ...mergeConfig('code', 'iata', ''), how: 'right-only', rightFields: [] }
    expect(inferred('merge', none, inputs).problems).toEqual(['merge.no-field @rightFields'])
  })

  it('judges keys by type: numbers meet numbers, a number never meets a text', () => {
    expect(judge('int', 'dec')).toEqual([])
    expect(judge('int', 'text')).toEqual(['merge.key-types @keys.0 (int)'])
    expect(judge('day', 'text')).toEqual(['~merge.key-formats @keys.0 (day)'])
  })

  it('finds missing keys and fields', () => {
    expect(inferred('merge', { ...mergeConfig('', '', ''), keys: [] }, inputs).problems).toEqual([
      'merge.no-key @keys',
    ])
    expect(inferred('merge', mergeConfig('code', '', ''), inputs).problems).toEqual([
      'merge.key-incomplete @keys.0.right',
    ])
    expect(inferred('merge', mergeConfig('x', 'y', ''), inputs).problems).toEqual([
      'schema.field-missing @keys.0.left (x)',
      'schema.field-missing @keys.0.right (y)',
    ])
    expect(inferred('merge', mergeConfig('code', 'iata', ''), { left: 'code' })).toEqual({
      output: undefined,
      problems: [],
    })
  })

  it('begins without a key: those that its rows speak for are offered, never set', () => {
    expect(initialConfig('merge', { left: 'id name', right: 'id city' })).toMatchObject({
      keys: [],
    })
  })

  it('renames each side by its own port', () => {
    const chosen = { leftFields: ['id', 'y'], rightFields: ['id', 'x'] }
    const config = { ...mergeConfig('id', 'id', ''), ...chosen }
    expect(renamed('merge', config, 'left', 'id', 'no')).toMatchObject({
      keys: [{ left: 'no', right: 'id' }],
      leftFields: ['no', 'y'],
      rightFields: ['id', 'x'],
    })
    expect(renamed('merge', config, 'right', 'id', 'no')).toMatchObject({
      keys: [{ left: 'id', right: 'no' }],
      leftFields: ['id', 'y'],
      rightFields: ['no', 'x'],
    })
  })

  it('says which rows stay', () => {
    expect(sentence('merge', mergeConfig('origin', 'iata', ''))).toBe(
      'Keep every left row; add the right where **origin** = **iata**',
    )
    expect(sentence('merge', { ...mergeConfig('origin', 'iata', ''), how: 'inner' }, 'ja')).toBe(
      '**origin** = **iata** の組だけを残します',
    )
    const config = mergeConfig('origin', 'iata', '')
    expect(sentence('merge', { ...config, how: 'left-only' })).toBe(
      'Keep only left rows without a partner where **origin** = **iata**',
    )
    expect(sentence('merge', { ...config, how: 'right-only' }, 'ja')).toBe(
      '**origin** = **iata** の相手がない右の行だけを残します',
    )
    expect(sentence('merge', { ...config, how: 'right-only' }, 'de')).toBe(
      'Nur rechte Zeilen ohne Partner mit **origin** = **iata**',
    )
  })
})

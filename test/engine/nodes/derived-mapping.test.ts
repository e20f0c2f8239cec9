// Derived mapping: the GSID field it adds, findings on the lookup, the object it reads.
import { describe, expect, it } from 'vitest'
import { openNode } from '../../../engine/nodes/config.ts'
import { asIs } from '../../../engine/value/key.ts'
import { jobNode, routesJob } from '../routes-job.ts'
import { inferred, initialConfig, sentence } from './inferring.ts'

const config = routesJob.nodes.find(({ id }) => id === 'gsid')!.config
const match = { field: 'origin', objectField: 'iata', normalise: asIs }

describe('derived mapping', () => {
  it('adds a GSID field, or replaces one in place', () => {
    expect(inferred('derived-mapping', config, { in: 'origin x' })).toEqual({
      output: 'origin x origin_gsid:gsid',
      problems: [],
    })
    expect(
      inferred('derived-mapping', { ...config, target: 'x' }, { in: 'origin x y' }).output,
    ).toBe('origin x:gsid y')
  })

  it('finds what is unfinished or missing', () => {
    expect(inferred('derived-mapping', initialConfig('derived-mapping'), { in: 'a' })).toEqual({
      output: 'a',
      problems: [
        'derived.no-target @target',
        'derived.no-object @object',
        'derived.no-match-field @matches',
      ],
    })
    const wrong = {
      ...config,
      matches: [
        { ...match, objectField: 'icao' },
        { ...match, field: '' },
        { ...match, field: 'z' },
      ],
      none: 'default',
      defaultValue: '1234',
    }
    expect(inferred('derived-mapping', wrong, { in: 'origin' }).problems).toEqual([
      'derived.field-missing @matches.0.objectField (icao)',
      'derived.match-incomplete @matches.1.field',
      'schema.field-missing @matches.2.field (z)',
      'derived.default-not-gsid @defaultValue',
    ])
    expect(
      inferred('derived-mapping', { ...config, object: 'Planet' }, { in: 'origin' }).problems,
    ).toEqual(['object.not-found @object'])
  })

  it('accepts a default of 36 characters, and the GSID itself as a field to match', () => {
    const fine = {
      ...config,
      matches: [{ ...match, objectField: 'GSID' }],
      none: 'default',
      defaultValue: '1P02'.repeat(9),
    }
    expect(inferred('derived-mapping', fine, { in: 'origin' }).problems).toEqual([])
  })

  it('takes at most six fields', () => {
    const matches = Array.from({ length: 7 }, () => match)
    expect(inferred('derived-mapping', { ...config, matches }, { in: 'origin' }).problems).toEqual([
      'config.invalid @matches',
    ])
  })

  it('tells which object and fields its snapshot needs', () => {
    const twice = { ...config, matches: [match, match] }
    const { opened } = openNode(jobNode('n', 'derived-mapping', twice))
    expect(opened!.nodeType.objectsRead!(opened!.config)).toEqual([
      { object: 'Airport', fields: ['iata'] },
    ])
  })

  it('says what it finds by what', () => {
    expect(sentence('derived-mapping', config)).toBe(
      'Find **Airport** by **origin**; no match: null',
    )
    expect(sentence('derived-mapping', { ...config, none: 'reject' }, 'ja')).toBe(
      '**origin** で **Airport** を検索。不一致は却下',
    )
  })
})

// Derived mapping: the GSID field it adds, findings on the lookup, the object it reads.
import { describe, expect, it } from 'vitest'
import { openNode } from '../../../engine/nodes/config.ts'
import { asIs } from '../../../engine/value/key.ts'
import { jobNode, routesJob } from '../routes-job.ts'
import { inferred, initialConfig, renamed, sentence } from './inferring.ts'

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
      'config.too-many @matches',
    ])
  })

  it('tells which object and fields its snapshot needs', () => {
    const twice = { ...config, matches: [match, match] }
    const { opened } = openNode(jobNode('n', 'derived-mapping', twice))
    expect(opened!.nodeType.objectsRead!(opened!.config)).toEqual([
      { object: 'Airport', fields: ['iata'] },
    ])
  })

  it('looks in the dataset at its second input, whose GSID field it must know', () => {
    const lookIn = { ...config, lookIn: 'dataset', object: '', gsidField: 'id' }
    const records = { in: 'origin', records: 'id:gsid iata' }
    expect(inferred('derived-mapping', lookIn, records)).toEqual({
      output: 'origin origin_gsid:gsid',
      problems: [],
    })
    expect(inferred('derived-mapping', lookIn, { in: 'origin' }).problems).toEqual([
      'derived.no-dataset @lookIn',
    ])
    const wrong = { in: 'origin', records: 'id icao' }
    expect(inferred('derived-mapping', lookIn, wrong).problems).toEqual([
      'derived.not-gsid @gsidField (id)',
      'schema.field-missing @matches.0.objectField (iata)',
    ])
    const unchosen = { ...lookIn, gsidField: '' }
    expect(inferred('derived-mapping', unchosen, records).problems).toEqual([
      'derived.no-gsid-field @gsidField',
    ])
    expect(inferred('derived-mapping', config, records).problems).toEqual([
      '~derived.dataset-unused @lookIn',
    ])
    const { opened } = openNode(jobNode('n', 'derived-mapping', { ...lookIn, object: 'Airport' }))
    expect(opened!.nodeType.objectsRead!(opened!.config)).toEqual([])
  })

  it('follows renamed fields of either input', () => {
    const lookIn = { ...config, lookIn: 'dataset', gsidField: 'iata' }
    expect(renamed('derived-mapping', lookIn, 'records', 'iata', 'code')).toEqual({
      ...lookIn,
      gsidField: 'code',
      matches: [{ ...match, objectField: 'code' }],
    })
    expect(renamed('derived-mapping', config, 'records', 'iata', 'code')).toEqual(config)
  })

  it('says what it finds by what', () => {
    expect(sentence('derived-mapping', config)).toBe(
      'Find **Airport** by **origin**; no match: null',
    )
    expect(sentence('derived-mapping', { ...config, none: 'reject' }, 'ja')).toBe(
      '**origin** で **Airport** を検索。不一致は却下',
    )
    expect(sentence('derived-mapping', { ...config, lookIn: 'dataset' })).toBe(
      'Find the GSID in the second input by **origin**; no match: null',
    )
  })
})

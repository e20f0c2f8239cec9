// Suggestions of a mapping: by name, each source once, never over what is filled.
import { describe, expect, it } from 'vitest'
import type { MappedField } from '../../../engine/nodes/direct-mapping/config.ts'
import { plainName } from '../../../engine/matching/name-likeness.ts'
import { isFilled, suggestSources } from '../../../web/inspector/mapping/auto-map.ts'

function target(name: string, from: string | null = null): MappedField {
  const source = from === null ? null : { kind: 'field' as const, field: from }
  return { target: name, type: 'string', from: source, required: false }
}

const input = ['origin_code', 'city', 'City'].map((name) => ({ name, type: 'string' as const }))

describe('auto-match', () => {
  it('takes names that differ in case, spaces and signs as one, exact ones first', () => {
    const found = suggestSources([target('Origin code'), target('City'), target('city')], input)
    expect([...found].map(([index, { source }]) => [index, source])).toEqual([
      [0, 'origin_code'],
      [1, 'City'],
      [2, 'city'],
    ])
  })

  it('offers no source twice and leaves filled targets alone', () => {
    const found = suggestSources([target('origin code', 'city'), target('city')], input)
    expect([...found].map(([index, { source }]) => [index, source])).toEqual([[1, 'City']])
    expect(suggestSources([target('---')], input).size).toBe(0)
  })

  it('offers another source where the one that was chosen arrives no longer, and takes nothing for gone before it knows', () => {
    const lost = target('City', 'town')
    expect(isFilled(lost, input)).toBe(false)
    expect(suggestSources([lost], input).get(0)?.source).toBe('City')
    expect(isFilled(lost, undefined)).toBe(true)
    expect(suggestSources([lost], undefined).size).toBe(0)
  })

  it('knows other words for a name, and says how sure it is', () => {
    const found = suggestSources([target('Stadt'), target('Herkunft')], input)
    expect(found.get(0)).toEqual({ source: 'city', likeness: 0.94 })
    expect(found.has(1)).toBe(false)
  })

  it('reads full width and Japanese names', () => {
    expect(plainName('顧客 番号')).toBe(plainName('顧客_番号'))
    expect(plainName('ＩＤ')).toBe('id')
  })
})

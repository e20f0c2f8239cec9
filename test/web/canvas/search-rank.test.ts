// Quick search finds node types in three languages, in kana and in romaji, best first.
import { describe, expect, it } from 'vitest'
import { allNodeTypes } from '../../../engine/nodes/index.ts'
import { matchScore, rankNodeTypes, searchable } from '../../../web/canvas/adding/search-rank.ts'

const first = (query: string) => rankNodeTypes(allNodeTypes(), query, 'en')[0]?.type

describe('quick search', () => {
  it('takes kana, width and case as one', () => {
    expect(searchable('ﾏｰｼﾞ')).toBe(searchable('まーじ'))
    expect(searchable('ＭＥＲＧＥ')).toBe('merge')
  })

  it('finds by name and by what people call it, whatever the language of the page', () => {
    expect(first('mer')).toBe('merge')
    expect(first('vlookup')).toBe('merge')
    expect(first('ケース')).toBe('case')
    expect(first('Quelle')).toBe('source')
    expect(rankNodeTypes(allNodeTypes(), 'xyzzy', 'en')).toEqual([])
  })

  it('ranks a whole name over a beginning over a part', () => {
    expect(matchScore('filter', 'Filter')).toBeGreaterThan(matchScore('filt', 'Filter'))
    expect(matchScore('filt', 'Filter')).toBeGreaterThan(matchScore('ilte', 'Filter'))
    expect(matchScore('zz', 'Filter')).toBe(0)
  })
})

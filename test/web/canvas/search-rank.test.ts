// Quick search finds node types in three languages, in kana and in romaji, best first.
import { describe, expect, it } from 'vitest'
import { allNodeFaces } from '../../../engine/nodes/faces.ts'
import type { NodeFace } from '../../../engine/nodes/node-type.ts'
import { kanaOf } from '../../../web/canvas/adding/romaji.ts'
import { matchScore, rankNodeTypes, searchable } from '../../../web/canvas/adding/search-rank.ts'

const first = (query: string) => rankNodeTypes(allNodeFaces(), query, 'en')[0]?.type

function takesRows({ inputs }: NodeFace): boolean {
  return inputs.length > 0
}

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
    for (const nothing of ['xyzzy', 'zzz', 'kkk']) {
      expect(rankNodeTypes(allNodeFaces(), nothing, 'en')).toEqual([])
    }
  })

  it('reads Latin letters as kana, also while a syllable is being typed', () => {
    expect(kanaOf('ketsugou')).toBe('けつごう')
    expect(kanaOf('ke-su')).toBe('けーす')
    expect(kanaOf('shippitsu')).toBe('しっぴつ')
    expect(kanaOf('kanri')).toBe('かんり')
    expect(kanaOf('ketsug')).toBe('けつ')
    expect(kanaOf('shipp')).toBe('し')
    expect(kanaOf('left')).toBeNull()
    expect(first('ketsugou')).toBe('merge')
    expect(first('ma-ji')).toBe('merge')
  })

  it('puts what can stand at the place before what cannot, unless it is called just so', () => {
    const ranked = rankNodeTypes(allNodeFaces(), '', 'en', takesRows)
    expect(takesRows(ranked[0]!)).toBe(true)
    expect(takesRows(ranked.at(-1)!)).toBe(false)
    expect(rankNodeTypes(allNodeFaces(), 'source', 'en', takesRows)[0]?.type).toBe('source')
  })

  it('ranks a whole name over a beginning over a part', () => {
    expect(matchScore('filter', 'Filter')).toBeGreaterThan(matchScore('filt', 'Filter'))
    expect(matchScore('filt', 'Filter')).toBeGreaterThan(matchScore('ilte', 'Filter'))
    expect(matchScore('zz', 'Filter')).toBe(0)
  })
})

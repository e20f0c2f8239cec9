// What a formula offers while somebody types.
import { describe, expect, it } from 'vitest'
import { completionsAt, searchFunctions } from '../../../web/inspector/formula/completion.ts'

const schema = [
  { name: 'origin_city', type: 'string' },
  { name: '顧客 番号', type: 'string' },
] as const

const offered = (text: string): string[] =>
  completionsAt(text, text.length, schema).offered.map(({ insert }) => insert)

describe('completion of formulas', () => {
  it('offers fields by any part of their name, written as the language reads them', () => {
    expect(offered('upper(city')).toContain('origin_city')
    expect(offered('[番')).toEqual(['[顧客 番号]'])
  })

  it('offers functions by their beginning, and replaces only the word', () => {
    const { start, offered: words } = completionsAt('1 + upp', 7, schema)
    expect(start).toBe(4)
    expect(words.map(({ insert }) => insert)).toEqual(['upper('])
  })

  it('offers nothing where no word is being typed, or it is one already', () => {
    expect(offered('1 + ')).toEqual([])
    expect(offered('origin_city')).toEqual([])
  })

  it('finds functions by what they do, in any language', () => {
    expect(searchFunctions('半角').map(({ name }) => name)).toContain('half_width')
    expect(searchFunctions('half width katakana').map(({ name }) => name)).toContain('half_width')
  })
})

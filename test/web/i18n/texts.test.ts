// Every text exists in all three languages, compiles, and takes the same values in each.
import { i18n } from '@lingui/core'
import { beforeEach, describe, expect, it } from 'vitest'
import { languages } from '../../../engine/nodes/node-type.ts'
import { texts } from '../../../web/i18n/areas/index.ts'
import { activateLanguage, translate } from '../../../web/i18n/language.ts'

const entries = Object.entries(texts)

/** Names of the values in an ICU message: `{name}` and `{name, plural, …}`, but not the arms `one {…}`. */
function valuesOf(message: string): string[] {
  const found = message.matchAll(/(?<!(?:one|other|=\d+) )\{\s*(\w+)\s*[,}]/g)
  return [...new Set([...found].map((match) => match[1] ?? ''))].toSorted()
}

function wordsOf(message: string): number {
  return (message.replace(/\{[^{}]*\}/g, '').match(/\p{L}+/gu) ?? []).length
}

describe('texts', () => {
  it('has words in every language', () => {
    const empty = entries.flatMap(([id, text]) =>
      languages.filter((language) => text[language].trim() === '').map((l) => `${id} ${l}`),
    )
    expect(entries.length).toBeGreaterThan(150)
    expect(empty).toEqual([])
  })

  it('asks in no language for a value that English does not have', () => {
    const differing = entries.filter(([, text]) => {
      const given = new Set(valuesOf(text.en))
      return languages.some((language) => valuesOf(text[language]).some((name) => !given.has(name)))
    })
    expect(differing.map(([id]) => id)).toEqual([])
  })

  it('leaves no English sentence in Japanese or German', () => {
    const same = entries
      .filter(([, { en, de, ja }]) => wordsOf(en) > 3 && (en === de || en === ja))
      .map(([id]) => id)
    expect(same).toEqual([])
  })
})

describe.each(languages)('in %s', (language) => {
  beforeEach(() => activateLanguage(language))

  it('compiles every text', () => {
    const broken = entries
      .filter(([, text]) => valuesOf(text[language]).length > 0)
      .map(([id, text]) => {
        const values = Object.fromEntries(valuesOf(text[language]).map((name) => [name, 7]))
        return { id, said: i18n._(id, values) }
      })
      .filter(({ id, said }) => said === id || said.includes('{'))
    expect(broken).toEqual([])
  })
})

describe('plurals', () => {
  it('follows each language', async () => {
    await activateLanguage('en')
    expect(translate('count.rows', { count: 1 })).toBe('1 row')
    expect(translate('count.rows', { count: 5366 })).toBe('5,366 rows')
    await activateLanguage('de')
    expect(translate('count.rows', { count: 1 })).toBe('1 Zeile')
    expect(translate('count.rows', { count: 5366 })).toBe('5.366 Zeilen')
    await activateLanguage('ja')
    expect(translate('count.rows', { count: 5366 })).toBe('5,366行')
  })
})

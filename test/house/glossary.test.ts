// One word per thing in every language: what the glossary (web/i18n/README.md) rules out stands nowhere.
import { describe, expect, it } from 'vitest'
import { allConnectors } from '../../engine/connectors/index.ts'
import { catalogue } from '../../engine/messages/index.ts'
import { allNodeFaces } from '../../engine/nodes/faces.ts'
import type { Language } from '../../engine/nodes/node-type.ts'
import { texts } from '../../web/i18n/areas/index.ts'

/** "liefern" alone is what a partner does; what we do is "zustellen". */
const ruledOut = {
  de: /geliefert|Lieferung|Senke|verworfen|fehlgeschlagen|\bAusführung\b|Pipeline|Ablauf/,
  ja: /納品|出力先|ダイレクトマッピング|条件分岐|フロー|中止/,
} satisfies Partial<Record<Language, RegExp>>

/** Words that somebody may search by are not said. */
function said(language: Language): string[] {
  const parts = [...allNodeFaces(), ...allConnectors()].map(({ texts: of }) => {
    const { synonyms: _, ...rest } = { synonyms: [], ...of[language] }
    return rest
  })
  const messages = Object.values(catalogue).map((message) => message[language])
  return [
    ...Object.values(texts).map((text) => text[language]),
    ...[...parts, ...messages].flatMap(wordsIn),
  ]
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}

describe.each(['de', 'ja'] as const)('the words in %s', (language) => {
  it('are those of the glossary', () => {
    const all = said(language)
    expect(all.length).toBeGreaterThan(1500)
    expect(all.filter((text) => ruledOut[language].test(text))).toEqual([])
  })
})

// A sort in words, for its card.
import { emphasised } from '../../expression/condition-words.ts'
import type { InLanguages, Language } from '../node-type.ts'
import type { SortConfig } from './config.ts'

type Key = SortConfig['keys'][number]

const words: InLanguages<{
  all(keys: string): string
  none: string
  between: string
  direction: Readonly<Record<Key['direction'], string>>
}> = {
  en: {
    all: (keys) => `Sort by ${keys}`,
    none: 'Keep the order; no key yet',
    between: ', then ',
    direction: { ascending: '', descending: ' descending' },
  },
  ja: {
    all: (keys) => `${keys}で並べ替えます`,
    none: '順序はそのままです（キーは未設定）',
    between: '、次に ',
    direction: { ascending: ' の昇順', descending: ' の降順' },
  },
  de: {
    all: (keys) => `Nach ${keys} sortieren`,
    none: 'Reihenfolge bleibt; noch kein Schlüssel',
    between: ', dann ',
    direction: { ascending: '', descending: ' absteigend' },
  },
}

export function sortSentence({ keys }: SortConfig, language: Language): string {
  const { all, none, between, direction } = words[language]
  if (keys.length === 0) return none
  return all(keys.map((key) => emphasised(key.field) + direction[key.direction]).join(between))
}

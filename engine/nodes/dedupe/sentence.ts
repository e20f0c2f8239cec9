// A dedupe in words, for its card.
import { emphasised } from '../../expression/condition-words.ts'
import type { InLanguages, Language } from '../node-type.ts'
import type { DedupeConfig } from './config.ts'

type Which = DedupeConfig['keep']

const words: InLanguages<{
  all: string
  between: string
  keep: Readonly<Record<Which, (fields: string, by: string) => string>>
}> = {
  en: {
    all: 'all fields',
    between: ', ',
    keep: {
      first: (fields) => `Of rows with the same ${fields} keep the first`,
      last: (fields) => `Of rows with the same ${fields} keep the last`,
      lowest: (fields, by) => `Of rows with the same ${fields} keep the one with the lowest ${by}`,
      highest: (fields, by) =>
        `Of rows with the same ${fields} keep the one with the highest ${by}`,
    },
  },
  ja: {
    all: 'すべての項目',
    between: '、',
    keep: {
      first: (fields) => `${fields} が同じ行は最初の1行を残します`,
      last: (fields) => `${fields} が同じ行は最後の1行を残します`,
      lowest: (fields, by) => `${fields} が同じ行は ${by} が最小の1行を残します`,
      highest: (fields, by) => `${fields} が同じ行は ${by} が最大の1行を残します`,
    },
  },
  de: {
    all: 'allen Feldern',
    between: ', ',
    keep: {
      first: (fields) => `Von Zeilen mit gleichem Wert in ${fields} bleibt die erste`,
      last: (fields) => `Von Zeilen mit gleichem Wert in ${fields} bleibt die letzte`,
      lowest: (fields, by) =>
        `Von Zeilen mit gleichem Wert in ${fields} bleibt die mit dem kleinsten ${by}`,
      highest: (fields, by) =>
        `Von Zeilen mit gleichem Wert in ${fields} bleibt die mit dem größten ${by}`,
    },
  },
}

export function dedupeSentence({ fields, keep, by }: DedupeConfig, language: Language): string {
  const { all, between, keep: patterns } = words[language]
  const same = fields === null ? emphasised(all) : fields.map(emphasised).join(between)
  return patterns[keep](same, emphasised(by === '' ? '…' : by))
}

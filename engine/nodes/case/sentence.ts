// A case field in words, for its card and its counters.
import { emphasised } from '../../expression/condition-words.ts'
import type { InLanguages, Language } from '../node-type.ts'
import type { CaseConfig, CaseResult } from './config.ts'

interface Words {
  whole(field: string, cases: number, otherwise: string): string
  nameless: string
  counter(n: number): string
}

const words: InLanguages<Words> = {
  en: {
    whole: (field, n, otherwise) =>
      `${n === 1 ? '1 case fills' : `${n} cases fill`} ${field}, otherwise ${otherwise}`,
    nameless: 'Name the field that the cases fill',
    counter: (n) => `Case ${n}`,
  },
  ja: {
    whole: (field, n, otherwise) => `${n}件のケースで ${field} を決め、その他は ${otherwise}`,
    nameless: 'ケースで決める項目に名前を付けてください',
    counter: (n) => `ケース${n}`,
  },
  de: {
    whole: (field, n, otherwise) =>
      `${n === 1 ? '1 Fall füllt' : `${n} Fälle füllen`} ${field}, sonst ${otherwise}`,
    nameless: 'Das Feld benennen, das die Fälle füllen',
    counter: (n) => `Fall ${n}`,
  },
}

function resultWords(result: CaseResult): string {
  if (result.kind === 'null') return emphasised('null')
  if (result.kind === 'formula') return emphasised(`= ${result.expression}`)
  return emphasised(result.kind === 'field' ? `[${result.field}]` : result.value)
}

export function caseSentence(config: CaseConfig, language: Language): string {
  const { whole, nameless } = words[language]
  if (config.field === '') return nameless
  return whole(emphasised(config.field), config.cases.length, resultWords(config.otherwise))
}

/** `case-1`, `case-2`, … in order of the cases. */
export function caseCounterLabels(config: CaseConfig, language: Language): Record<string, string> {
  const label = words[language].counter
  return Object.fromEntries(config.cases.map((_, index) => [`case-${index + 1}`, label(index + 1)]))
}

// An aggregate in words, for its card.
import { emphasised } from '../../expression/condition-words.ts'
import type { InLanguages, Language } from '../node-type.ts'
import type { AggregateConfig } from './config.ts'

const words: InLanguages<{
  groups(fields: string, results: string): string
  whole(results: string): string
  only(fields: string): string
  nothing: string
  between: string
}> = {
  en: {
    groups: (fields, results) => `For each ${fields}: ${results}`,
    whole: (results) => `Of all rows: ${results}`,
    only: (fields) => `One row for each ${fields}`,
    nothing: 'Choose what to group by and what to tell',
    between: ', ',
  },
  ja: {
    groups: (fields, results) => `${fields} ごとに ${results} を求めます`,
    whole: (results) => `全体の ${results} を求めます`,
    only: (fields) => `${fields} ごとに1行にまとめます`,
    nothing: 'まとめる項目と求める値を選んでください',
    between: '、',
  },
  de: {
    groups: (fields, results) => `Je ${fields}: ${results}`,
    whole: (results) => `Über alle Zeilen: ${results}`,
    only: (fields) => `Eine Zeile je ${fields}`,
    nothing: 'Wählen, wonach gruppiert und was ermittelt wird',
    between: ', ',
  },
}

export function aggregateSentence(
  { groupBy, measures }: AggregateConfig,
  language: Language,
): string {
  const { groups, whole, only, nothing, between } = words[language]
  const fields = groupBy.map(({ field }) => emphasised(field)).join(between)
  const results = measures.map(({ as }) => emphasised(as)).join(between)
  if (fields !== '' && results !== '') return groups(fields, results)
  if (fields !== '') return only(fields)
  return results === '' ? nothing : whole(results)
}

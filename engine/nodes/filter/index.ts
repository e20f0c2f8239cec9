// Filter: rows for which the condition holds go on.
import { emphasised, conditionWords } from '../../expression/condition-words.ts'
import { renameInCondition } from '../../expression/rename-in-condition.ts'
import { defineNode } from '../node-type.ts'
import type { InLanguages } from '../node-type.ts'
import { filterConfigSchema } from './config.ts'
import type { FilterConfig } from './config.ts'
import { filterOutline } from './face.ts'
import { inferFilter } from './infer.ts'

const sentences: InLanguages<{
  keep(clause: string): string
  count(n: number): string
  all: string
}> = {
  en: {
    keep: (clause) => `Keep rows where ${clause}`,
    count: (n) => `Keep rows that meet ${emphasised(`${n} conditions`)}`,
    all: 'Keep every row; no condition yet',
  },
  ja: {
    keep: (clause) => `${clause}行だけを残します`,
    count: (n) => `${emphasised(`${n}件の条件`)} を満たす行だけを残します`,
    all: 'すべての行を残します（条件は未設定）',
  },
  de: {
    keep: (clause) => `Zeilen behalten, wenn ${clause}`,
    count: (n) => `Zeilen behalten, die ${emphasised(`${n} Bedingungen`)} erfüllen`,
    all: 'Alle Zeilen behalten; noch keine Bedingung',
  },
}

export const filter = defineNode<FilterConfig>({
  ...filterOutline,
  version: 1,
  migrations: {},
  config: filterConfigSchema,
  initial: () => ({ condition: { criteria: [], logic: '' } }),
  infer: inferFilter,
  form: [{ key: 'condition', control: 'editor', editor: 'criteria' }],
  sentence({ condition }, language) {
    const { keep, count, all } = sentences[language]
    if (condition.criteria.length === 0) return all
    const clause = conditionWords(condition, language)
    return clause === null ? count(condition.criteria.length) : keep(clause)
  },
  renameField: ({ condition }, _port, from, to) => ({
    condition: renameInCondition(condition, from, to),
  }),
  counters: ['in', 'kept', 'removed'],
  balance: { left: ['in'], right: ['kept', 'removed'] },
  leftOut: [{ counter: 'removed' }],
  operator: () => import('./operator.ts'),
  explain: () => import('./explain.ts'),
  study: () => import('./study.ts'),
})

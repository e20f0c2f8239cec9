// What the named counters of a node are called in lists.
import type { JobNode } from '../../engine/job/document.ts'
import { caseConfigSchema, type CaseResult } from '../../engine/nodes/case/config.ts'
import { nodeFace } from '../../engine/nodes/faces.ts'
import type { Language } from '../../engine/nodes/node-type.ts'
import type { Translate } from '../i18n/language.ts'

/** Words by counter. A case of a case field is called by its result, which says more than its number. */
export function counterWords(
  node: JobNode,
  language: Language,
  t: Translate,
): Readonly<Record<string, string>> {
  const words = nodeFace(node.type)?.texts[language].counters ?? {}
  if (node.type !== 'case') return words
  const config = caseConfigSchema.safeParse(node.config)
  const cases = config.success ? config.data.cases : []
  const results = cases.map(({ result }) => resultWord(result))
  const isSole = (word: string) => results.filter((other) => other === word).length === 1
  const named = results.map((word, index) => [
    `case-${index + 1}`,
    isSole(word) ? word : t('run.counter.case', { number: String(index + 1), result: word }),
  ])
  return { ...words, ...Object.fromEntries(named) }
}

function resultWord(result: CaseResult): string {
  switch (result.kind) {
    case 'null':
      return 'null'
    case 'field':
      return `[${result.field}]`
    case 'formula':
      return `= ${result.expression}`
    case 'value':
      return result.value
  }
}

// What a node waits for somebody to look at, in words: the sign of a card leads there, a line of the outline says it.
import type { Language } from '../../../engine/nodes/node-type.ts'
import type { Translate } from '../../i18n/language.ts'
import { problemWords } from '../problems/problem-words.ts'
import { worstOf } from '../problems/unfinished.ts'
import type { NodeFacts } from './node-status.ts'

export interface Trouble {
  message: string
  /** The setting to look at. */
  formKey?: string | undefined
}

/** Null where only rows were lost: the foot of the card counts them. */
export function troubleOf(
  { node, problems, missed, fault }: NodeFacts,
  language: Language,
  t: Translate,
): Trouble | null {
  if (fault !== undefined) return fault
  const problem = worstOf(problems)
  if (problem !== undefined) {
    return { message: problemWords(problem, node, language).message, formKey: problem.formKey }
  }
  return missed > 0 ? { message: t('near.title', { count: missed }) } : null
}

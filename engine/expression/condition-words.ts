// A condition in words, for the sentence on a card: "flights is at least 100".
import type { InLanguages, Language } from '../nodes/node-type.ts'
import { phrases } from './condition-phrases.ts'
import type { Condition, Criterion, Operand } from './condition.ts'
import { parseLogic } from './logic.ts'
import type { Logic } from './logic.ts'

const joiners: InLanguages<Readonly<Record<'and' | 'or', string>>> = {
  en: { and: ' and ', or: ' or ' },
  ja: { and: '、かつ ', or: '、または ' },
  de: { and: ' und ', or: ' oder ' },
}

/** A clause that no sentence is around. */
const alone: InLanguages<(clause: string) => string> = {
  en: (clause) => clause,
  ja: (clause) => `${clause}行`,
  de: (clause) => `wenn ${clause}`,
}

/** Two criteria still read well on a card; more are counted. */
const spelledOut = 2

/** Set medium on the card. A star that would end the mark early is kept from it by an invisible word joiner. */
export function emphasised(text: string): string {
  return text === '' ? '…' : `**${text.replace(/\*(?=\*|$)/g, '*\u2060')}**`
}

function operandWords(operand: Operand): string {
  if (operand.kind === 'values') return emphasised(operand.values.join(', '))
  if (operand.kind === 'field') return emphasised(operand.field)
  return operand.kind === 'value' ? emphasised(operand.value) : ''
}

function criterionWords({ field, operator, operand }: Criterion, language: Language): string {
  return phrases[language][operator](emphasised(field), operandWords(operand))
}

/**
 * The condition as a clause ("flights is at least 100 and state is HI"), or null when it is better counted: more than two
 * criteria, a `not`, an unfinished logic, or no criterion at all.
 */
export function conditionWords(condition: Condition, language: Language): string | null {
  const { criteria } = condition
  if (criteria.length === 0 || criteria.length > spelledOut) return null
  const logic = tryLogic(condition)
  if (logic === null || logic.kind === 'not') return null
  if (logic.kind === 'criterion') return criterionWords(criteria[logic.criterion]!, language)
  const parts = logic.parts.map((part) =>
    part.kind === 'criterion' ? criterionWords(criteria[part.criterion]!, language) : null,
  )
  return parts.includes(null) ? null : parts.join(joiners[language][logic.kind])
}

/** Every criterion in words, without marks: for lists, where there is room. */
export function criteriaWords({ criteria }: Condition, language: Language): string[] {
  return criteria.map((criterion) =>
    alone[language](criterionWords(criterion, language).replaceAll('**', '')),
  )
}

function tryLogic({ criteria, logic }: Condition): Logic | null {
  try {
    return parseLogic(logic, criteria.length)
  } catch {
    return null
  }
}

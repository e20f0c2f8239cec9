// A condition in words, for the sentence on a card: "flights is at least 100".
import type { InLanguages, Language } from '../nodes/node-type.ts'
import type { Condition, Criterion, Operand, Operator } from './condition.ts'
import { parseLogic } from './logic.ts'
import type { Logic } from './logic.ts'

type Phrase = (field: string, value: string) => string

const english: Readonly<Record<Operator, Phrase>> = {
  equals: (f, v) => `${f} is ${v}`,
  'not-equals': (f, v) => `${f} is not ${v}`,
  less: (f, v) => `${f} is below ${v}`,
  'less-or-equal': (f, v) => `${f} is at most ${v}`,
  greater: (f, v) => `${f} is above ${v}`,
  'greater-or-equal': (f, v) => `${f} is at least ${v}`,
  in: (f, v) => `${f} is one of ${v}`,
  'not-in': (f, v) => `${f} is none of ${v}`,
  contains: (f, v) => `${f} contains ${v}`,
  'not-contains': (f, v) => `${f} does not contain ${v}`,
  'starts-with': (f, v) => `${f} starts with ${v}`,
  'ends-with': (f, v) => `${f} ends with ${v}`,
  'is-null': (f) => `${f} is null`,
  'is-not-null': (f) => `${f} is not null`,
  'is-empty': (f) => `${f} is empty`,
  'is-not-empty': (f) => `${f} is not empty`,
  'is-today': (f) => `${f} is today`,
  'in-last-days': (f, v) => `${f} is in the last ${v} days`,
  'in-next-days': (f, v) => `${f} is in the next ${v} days`,
  'before-days-ago': (f, v) => `${f} is more than ${v} days ago`,
  'after-days-ago': (f, v) => `${f} is later than ${v} days ago`,
}

/** Each can stand before 行 (`flights が 100 以上の行`). */
const japanese: Readonly<Record<Operator, Phrase>> = {
  equals: (f, v) => `${f} が ${v} の`,
  'not-equals': (f, v) => `${f} が ${v} 以外の`,
  less: (f, v) => `${f} が ${v} 未満の`,
  'less-or-equal': (f, v) => `${f} が ${v} 以下の`,
  greater: (f, v) => `${f} が ${v} を超える`,
  'greater-or-equal': (f, v) => `${f} が ${v} 以上の`,
  in: (f, v) => `${f} が ${v} のいずれかの`,
  'not-in': (f, v) => `${f} が ${v} のいずれでもない`,
  contains: (f, v) => `${f} に ${v} を含む`,
  'not-contains': (f, v) => `${f} に ${v} を含まない`,
  'starts-with': (f, v) => `${f} が ${v} で始まる`,
  'ends-with': (f, v) => `${f} が ${v} で終わる`,
  'is-null': (f) => `${f} が null の`,
  'is-not-null': (f) => `${f} が null でない`,
  'is-empty': (f) => `${f} が空の`,
  'is-not-empty': (f) => `${f} が空でない`,
  'is-today': (f) => `${f} が今日の`,
  'in-last-days': (f, v) => `${f} が過去 ${v} 日以内の`,
  'in-next-days': (f, v) => `${f} が今後 ${v} 日以内の`,
  'before-days-ago': (f, v) => `${f} が ${v} 日前より前の`,
  'after-days-ago': (f, v) => `${f} が ${v} 日前より後の`,
}

/** Each can stand after „wenn“ (`wenn flights mindestens 100 ist`). */
const german: Readonly<Record<Operator, Phrase>> = {
  equals: (f, v) => `${f} gleich ${v} ist`,
  'not-equals': (f, v) => `${f} nicht ${v} ist`,
  less: (f, v) => `${f} unter ${v} liegt`,
  'less-or-equal': (f, v) => `${f} höchstens ${v} ist`,
  greater: (f, v) => `${f} über ${v} liegt`,
  'greater-or-equal': (f, v) => `${f} mindestens ${v} ist`,
  in: (f, v) => `${f} eines von ${v} ist`,
  'not-in': (f, v) => `${f} keines von ${v} ist`,
  contains: (f, v) => `${f} ${v} enthält`,
  'not-contains': (f, v) => `${f} ${v} nicht enthält`,
  'starts-with': (f, v) => `${f} mit ${v} beginnt`,
  'ends-with': (f, v) => `${f} auf ${v} endet`,
  'is-null': (f) => `${f} null ist`,
  'is-not-null': (f) => `${f} nicht null ist`,
  'is-empty': (f) => `${f} leer ist`,
  'is-not-empty': (f) => `${f} nicht leer ist`,
  'is-today': (f) => `${f} heute ist`,
  'in-last-days': (f, v) => `${f} in den letzten ${v} Tagen liegt`,
  'in-next-days': (f, v) => `${f} in den nächsten ${v} Tagen liegt`,
  'before-days-ago': (f, v) => `${f} mehr als ${v} Tage her ist`,
  'after-days-ago': (f, v) => `${f} weniger als ${v} Tage her ist`,
}

const phrases: InLanguages<Readonly<Record<Operator, Phrase>>> = {
  en: english,
  ja: japanese,
  de: german,
}

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

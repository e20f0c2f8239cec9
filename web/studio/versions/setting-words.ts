// The value of a setting in words, however it is made: a condition as a clause, a result as what it gives, lists one after the other.
import { criteriaWords } from '../../../engine/expression/condition-words.ts'
import type { Condition } from '../../../engine/expression/condition.ts'
import type { Language } from '../../../engine/nodes/node-type.ts'
import { isTextId, type Translate } from '../../i18n/language.ts'

const longest = 120

/** In one short line. */
export function settingWords(value: unknown, language: Language, t: Translate): string {
  const words = wordsOf(value, language, t)
  return words.length > longest ? `${words.slice(0, longest - 1)}…` : words
}

/** Said as one thing: what is inside of it makes no sense alone. */
export function isWhole(value: unknown): boolean {
  return isCondition(value) || choiceKind(value) !== undefined
}

function wordsOf(value: unknown, language: Language, t: Translate): string {
  if (value === undefined || value === '') return t('versions.absent')
  if (typeof value === 'boolean') return t(value ? 'versions.on' : 'versions.off')
  if (typeof value !== 'object' || value === null) return String(value)
  if (isCondition(value)) return conditionText(value, language, t)
  const kind = choiceKind(value)
  if (kind !== undefined) return choiceText(kind, { ...value })
  const inside = Array.isArray(value)
    ? value.map((one: unknown) => wordsOf(one, language, t))
    : partsOf(value, language, t)
  return inside.length === 0
    ? t('versions.nothing')
    : inside.join(Array.isArray(value) ? ', ' : ' · ')
}

function isCondition(value: unknown): value is Condition {
  return typeof value === 'object' && value !== null && 'criteria' in value && 'logic' in value
}

function conditionText(condition: Condition, language: Language, t: Translate): string {
  if (condition.criteria.length === 0) return t('versions.every-row')
  const logic = condition.logic === '' ? '' : ` (${condition.logic})`
  return criteriaWords(condition, language).join(' · ') + logic
}

const choices = ['null', 'value', 'values', 'field', 'formula', 'none'] as const
type Choice = (typeof choices)[number]

/** Of a result, or of what a criterion compares with. */
function choiceKind(value: unknown): Choice | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined
  return choices.find((kind) => kind === value.kind)
}

function choiceText(kind: Choice, given: Readonly<Record<string, unknown>>): string {
  if (kind === 'field') return `[${String(given['field'])}]`
  if (kind === 'formula') return `= ${String(given['expression'])}`
  if (kind === 'values') return (given['values'] as readonly string[]).join(', ')
  return kind === 'value' ? String(given['value']) : 'null'
}

/** Switches that are on by their name, other settings by what they are set to. */
function partsOf(value: object, language: Language, t: Translate): string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (inner === undefined || inner === '' || inner === false || inner === null) return []
    if (inner === true) return [partName(key, t)]
    const words = wordsOf(inner, language, t)
    return words === t('versions.nothing') || words === '' ? [] : [words]
  })
}

/** What a part of a setting is called; as the document calls it where there is no word for it. */
export function partName(key: string, t: Translate): string {
  const id = `versions.part.${key}`
  return isTextId(id) ? t(id) : key
}

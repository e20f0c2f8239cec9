// An explanation as lines: one paragraph a step, reasons indented below it.
import { conditionWords } from '../../engine/expression/condition-words.ts'
import { operators } from '../../engine/expression/condition.ts'
import type { Criterion } from '../../engine/expression/condition.ts'
import { messageFor } from '../../engine/messages/catalogue.ts'
import { catalogue } from '../../engine/messages/index.ts'
import { rejectionValues } from '../../engine/run/rejected-line.ts'
import type { Language } from '../../engine/nodes/node-type.ts'
import type { ExplainedCriterion, Reason } from '../../engine/nodes/explain.ts'
import type { Explanation } from '../../engine/run/explain/explain.ts'
import type { ExplainedStep } from '../../engine/run/explain/steps.ts'
import { cellText } from './table.ts'
import type { Terminal } from './terminal.ts'
import type { Texts } from './texts/texts.ts'

export function explanationText({ steps, truncated }: Explanation, terminal: Terminal): string {
  const { texts, language } = terminal
  const paragraphs = steps.map((step) => stepText(step, texts, language))
  return `${paragraphs.join('\n')}${truncated ? `\n${texts.truncated}\n` : ''}`
}

function stepText(step: ExplainedStep, words: Texts, language: Language): string {
  const { name, node, from, record, rejection } = step
  const lines = [
    ...from.map(
      (place) => `  ${words.from} ${place.node}, ${words.row} ${place.row} (${place.port})`,
    ),
    ...(rejection === undefined ? [] : [`  ${rejectionText(rejection, language)}`]),
    ...step.reasons.flatMap((reason) =>
      reasonLines(reason, words, language).map((line) => `  ${line}`),
    ),
    `  ${recordText(record)}`,
  ]
  return `${name} (${node}): ${outcomeText(step, words)}\n${lines.map((line) => `${line}\n`).join('')}`
}

function outcomeText({ outcome, origin, row }: ExplainedStep, words: Texts): string {
  const place = origin === undefined ? '' : words.read(origin.file, origin.line, origin.row)
  switch (outcome) {
    case 'read':
      return place
    case 'passed':
      return words.passed(row ?? 0)
    case 'written':
      return words.written(row ?? 0)
    case 'rejected':
      return place === '' ? words.wasRejected : `${words.wasRejected}, ${place}`
    case 'ended':
      return words.ended
  }
}

function rejectionText(
  rejection: NonNullable<ExplainedStep['rejection']>,
  language: Language,
): string {
  const { message } = messageFor(catalogue, rejection.code, language, rejectionValues(rejection))
  return `${message} (${rejection.code})`
}

function reasonLines(reason: Reason, words: Texts, language: Language): string[] {
  switch (reason.kind) {
    case 'condition': {
      const title = reason.case === undefined ? '' : `${words.caseNumber(reason.case)}: `
      const logic = reason.logic === '' ? '' : ` ${reason.logic}`
      return [
        `${title}${mark(reason.holds)}${logic}`,
        ...reason.criteria.map((criterion) => `  ${criterionText(criterion, words, language)}`),
      ]
    }
    case 'fired':
      return [reason.case === null ? words.noneFired : words.fired(reason.case)]
    case 'key': {
      const key = keyText(reason.values)
      return [reason.matched ? words.keyMatched(key) : words.keyUnmatched(key)]
    }
    case 'candidates':
      return [
        words.candidates(reason.count, reason.object ?? words.secondInput, keyText(reason.values)),
        ...reason.gsids.map(
          (gsid) => `  ${gsid}${gsid === reason.chosen ? `  ← ${words.chosen}` : ''}`,
        ),
      ]
    case 'said':
      return [messageFor(catalogue, reason.code, language, reason.values).message]
    case 'fields':
      return reason.fields.map(
        ({ target, from, value, result }) =>
          `${target} = ${cellText(result)}  ← ${from === undefined ? cellText(value) : `[${from}] ${cellText(value)}`}`,
      )
  }
}

const mark = (holds: boolean): string => (holds ? '✓' : '✗')

function criterionText(criterion: ExplainedCriterion, words: Texts, language: Language): string {
  const { letter, field, value, holds } = criterion
  const days = criterion.days === undefined ? '' : ` (${criterion.days})`
  return `${letter} ${mark(holds)} ${words.criterion(criterionWords(criterion, language))}${days}  ([${field}] = ${cellText(value)})`
}

/** As the card of the node says it, with the value of a compared field in its place. */
function criterionWords(
  { field, operator, comparedWith }: ExplainedCriterion,
  language: Language,
): string {
  const known = operators.find((candidate) => candidate === operator)
  if (known === undefined) return `${field} ${operator}`
  const operand: Criterion['operand'] =
    comparedWith === undefined
      ? { kind: 'none' }
      : typeof comparedWith === 'string' || comparedWith === null
        ? { kind: 'value', value: cellText(comparedWith) }
        : { kind: 'values', values: [...comparedWith] }
  const condition = { criteria: [{ field, operator: known, operand }], logic: '' }
  return (conditionWords(condition, language) ?? `${field} ${operator}`).replaceAll('**', '')
}

function keyText(values: readonly (string | null)[]): string {
  return values.map(cellText).join(' + ')
}

function recordText(record: ExplainedStep['record']): string {
  return Object.entries(record)
    .map(([name, value]) => `${name}=${cellText(value)}`)
    .join('  ')
}

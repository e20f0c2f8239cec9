// The logic of a condition: one line of text whose letters look like those of the criteria; an error is marked where it stands.
import { AwaseError } from '../../../engine/error.ts'
import type { Condition } from '../../../engine/expression/condition.ts'
import { criterionLetter, parseLogic } from '../../../engine/expression/logic.ts'
import { logicTokens, type LogicToken } from '../../../engine/expression/logic-tokens.ts'
import { useText } from '../../i18n/language.ts'
import { TextInput } from '../../ui/form/text-input.tsx'
import { useInvalid } from '../form/problem-lines.tsx'
import { usePanel } from '../panel.ts'

export function LogicField({ at, condition }: { at: string; condition: Condition }) {
  const t = useText()
  const { set } = usePanel()
  const { criteria, logic } = condition
  const letters = criteria.map((_, index) => criterionLetter(index))
  const invalid = useInvalid(at)
  return (
    <label className="in-when">
      <span>{t('criteria.when')}</span>
      <span className="in-logic-box">
        <Ink logic={logic} criteria={criteria.length} />
        <TextInput
          small
          mono
          data-form-key={at}
          aria-label={t('criteria.logic')}
          aria-invalid={invalid}
          value={logic}
          spellCheck={false}
          placeholder={letters.join(' and ')}
          onChange={({ target }) => set(at, target.value)}
        />
      </span>
    </label>
  )
}

/** The same text behind the field, with its parts drawn: the field's own letters are see-through. */
function Ink({ logic, criteria }: { logic: string; criteria: number }) {
  const tokens = tokensOf(logic)
  const wrong = errorPlace(logic, criteria)
  const pieces = tokens.flatMap(({ kind, text, position }, index) => {
    const next = tokens[index + 1]?.position ?? logic.length
    const end = position + Math.max(text.length, 1)
    const isWrong = wrong !== null && wrong >= position && wrong < end
    return [
      <span key={position} data-token={kind} data-wrong={isWrong || undefined}>
        {logic.slice(position, end)}
      </span>,
      logic.slice(end, next),
    ]
  })
  const first = tokens[0]?.position ?? logic.length
  return (
    <span className="in-logic-ink mono" aria-hidden>
      {logic.slice(0, first)}
      {pieces}
    </span>
  )
}

/** Up to the first thing that is no token. */
function tokensOf(logic: string): LogicToken[] {
  try {
    return logicTokens(logic).filter(({ kind }) => kind !== 'end')
  } catch {
    return []
  }
}

/** Index of the character at which reading fails; null when it does not. */
function errorPlace(logic: string, criteria: number): number | null {
  try {
    parseLogic(logic, criteria)
    return null
  } catch (error) {
    const position = error instanceof AwaseError ? error.values['position'] : undefined
    return typeof position === 'number' ? position - 1 : null
  }
}

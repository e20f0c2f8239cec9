// Criteria of a condition: lettered rows and one line of logic over the letters.
import { Plus, X } from 'lucide-react'
import { memo } from 'react'
import type { Condition, Criterion } from '../../../engine/expression/condition.ts'
import { criterionLetter } from '../../../engine/expression/logic.ts'
import { sameContent } from '../../../engine/job/same-content.ts'
import type { Schema } from '../../../engine/value/schema.ts'
import { useText } from '../../i18n/language.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { usePanel } from '../panel.ts'
import { ProblemLines, useInvalid } from '../form/problem-lines.tsx'
import { CriterionRow } from './criterion-row.tsx'
import './criteria.css'

const criteriaLimit = 26

export interface CriteriaProps {
  /** Path of the condition in the config. */
  at: string
  condition: Condition
  schema: Schema | undefined
}

/** A card has several: only the one that is edited is drawn again. */
export const CriteriaEditor = memo(function CriteriaEditor(props: CriteriaProps) {
  const { at, condition, schema } = props
  const t = useText()
  const { set } = usePanel()
  const { criteria } = condition
  return (
    <div className="in-criteria">
      <ul>
        {criteria.map((criterion, index) => (
          <li key={index}>
            <b className="in-letter" aria-hidden>
              {criterionLetter(index)}
            </b>
            <CriterionRow
              at={`${at}.criteria.${index}`}
              letter={criterionLetter(index)}
              criterion={criterion}
              schema={schema}
            />
            <IconButton
              size="sm"
              label={t('control.remove', { what: criterionLetter(index) })}
              onClick={() => set(at, withoutCriterion(condition, index))}
            >
              <X className="icon-s" aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <div className="in-logic">
        {criteria.length > 0 && <LogicInput at={`${at}.logic`} condition={condition} />}
        <Button
          look="link"
          size="sm"
          disabled={criteria.length >= criteriaLimit}
          onClick={() => set(`${at}.criteria`, [...criteria, newCriterion(schema)])}
        >
          <Plus className="icon-xs" aria-hidden />
          {t('criteria.criterion')}
        </Button>
      </div>
      <ProblemLines at={`${at}.logic`} />
    </div>
  )
}, sameContent)

function LogicInput({ at, condition }: { at: string; condition: Condition }) {
  const t = useText()
  const { set } = usePanel()
  const letters = condition.criteria.map((_, index) => criterionLetter(index))
  return (
    <label className="in-when">
      <span>{t('criteria.when')}</span>
      <TextInput
        small
        mono
        data-form-key={at}
        aria-label={t('criteria.logic')}
        aria-invalid={useInvalid(at)}
        value={condition.logic}
        placeholder={letters.join(' and ')}
        onChange={({ target }) => set(at, target.value)}
      />
    </label>
  )
}

function newCriterion(schema: Schema | undefined): Criterion {
  return {
    field: schema?.[0]?.name ?? '',
    operator: 'equals',
    operand: { kind: 'value', value: '' },
  }
}

/** A logic that names letters would now mean others: it is kept only while the last criterion goes. */
function withoutCriterion({ criteria, logic }: Condition, index: number): Condition {
  const letter = criterionLetter(criteria.length - 1)
  const keeps = index === criteria.length - 1 && !new RegExp(`\\b${letter}\\b`, 'i').test(logic)
  return { criteria: criteria.toSpliced(index, 1), logic: keeps ? logic : '' }
}

// Criteria of a condition: lettered rows and one line of logic over the letters.
import { Plus, X } from 'lucide-react'
import { memo } from 'react'
import type { Condition, Criterion } from '../../../engine/expression/condition.ts'
import { criterionLetter } from '../../../engine/expression/logic.ts'
import { sameContent } from '../../../engine/job/same-content.ts'
import type { Schema } from '../../../engine/value/schema.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { goOnAt } from '../../studio/view.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { usePanel } from '../panel.ts'
import { ProblemLines } from '../form/problem-lines.tsx'
import { useCriteria, useStudiedAt } from '../study/use-study.ts'
import { CriterionRow } from './criterion-row.tsx'
import './criteria.css'
import { LogicField } from './logic-field.tsx'

const criteriaLimit = 26

export interface CriteriaProps {
  /** Path of the condition in the config. */
  at: string
  condition: Condition
  /** Number of the case it belongs to, from 1; absent for a condition that stands alone. */
  caseNumber?: number
  schema: Schema | undefined
}

/** A card has several: only the one that is edited is drawn again. */
export const CriteriaEditor = memo(function CriteriaEditor(props: CriteriaProps) {
  const { at, condition, caseNumber, schema } = props
  const t = useText()
  const { id, set } = usePanel()
  const { criteria } = condition
  const told = useCriteria(caseNumber)
  const add = () => {
    set(`${at}.criteria`, [...criteria, newCriterion(schema)])
    goOnAt(id, `${at}.criteria.${criteria.length}.field`)
  }
  const studied = useStudiedAt(`${at}.criteria`)
  /** Another criterion may have come into the place of the one that was counted. */
  const isTold = (index: number) =>
    Array.isArray(studied) && sameContent(studied[index], criteria[index])
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
              days={isTold(index) ? (told?.days[index] ?? null) : null}
            />
            <Hits count={isTold(index) ? told?.hits[index] : null} />
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
      {criteria.length === 0 && caseNumber !== undefined && (
        <p className="in-every-row">{t('criteria.none-hint')}</p>
      )}
      <div className="in-logic">
        {criteria.length > 0 && <LogicField at={`${at}.logic`} condition={condition} />}
        <Button look="link" size="sm" disabled={criteria.length >= criteriaLimit} onClick={add}>
          <Plus className="icon-xs" aria-hidden />
          {t('criteria.criterion')}
        </Button>
      </div>
      <ProblemLines at={`${at}.logic`} />
    </div>
  )
}, sameContent)

/** Rows for which the criterion holds by itself. */
function Hits({ count }: { count: number | null | undefined }) {
  const t = useText()
  const format = useFormat()
  if (count === undefined || count === null) return <span className="in-hits" />
  return (
    <span className="in-hits num" title={t('criteria.hits', { count })}>
      {format.count(count)}
    </span>
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

// The criteria of a condition with their verdicts on the row.
import { Check, X } from 'lucide-react'
import type { ExplainedCriterion, Reason } from '../../engine/nodes/explain.ts'
import { operators, type Operator } from '../../engine/expression/condition.ts'
import { useText } from '../i18n/language.ts'
import { CellValue } from '../preview/cell/cell.tsx'
import { Sentence } from '../ui/sentence.tsx'

export function Criteria({ reason }: { reason: Extract<Reason, { kind: 'condition' }> }) {
  const t = useText()
  return (
    <div className="ex-criteria" data-holds={reason.holds}>
      {reason.case !== undefined && (
        <h4>
          {t('explain.case', { number: reason.case })}
          <Verdict holds={reason.holds} />
        </h4>
      )}
      <ul>
        {reason.criteria.map((criterion) => (
          <Line key={criterion.letter} criterion={criterion} />
        ))}
      </ul>
    </div>
  )
}

function Line({ criterion }: { criterion: ExplainedCriterion }) {
  const t = useText()
  const { letter, field, value, comparedWith, days, holds } = criterion
  const operator = operators.find((known): known is Operator => known === criterion.operator)
  return (
    <li data-holds={holds}>
      <b className="in-letter" aria-hidden>
        {letter}
      </b>
      <span>
        {operator === undefined ? (
          `${field} ${criterion.operator}`
        ) : (
          <Sentence
            text={t(`criterion.${operator}`)}
            parts={{
              field,
              value: <CellValue value={value} />,
              other: comparedWith !== undefined && <Compared with={comparedWith} />,
              days: days ?? '',
            }}
          />
        )}
      </span>
      <Verdict holds={holds} />
    </li>
  )
}

function Compared({
  with: other,
}: {
  with: NonNullable<ExplainedCriterion['comparedWith']> | null
}) {
  if (typeof other === 'string' || other === null) return <CellValue value={other} />
  return other.join(', ')
}

function Verdict({ holds }: { holds: boolean }) {
  const t = useText()
  const Icon = holds ? Check : X
  return (
    <span
      className="ex-verdict"
      role="img"
      aria-label={t(holds ? 'explain.holds' : 'explain.holds-not')}
    >
      <Icon className="icon-xs" aria-hidden />
    </span>
  )
}

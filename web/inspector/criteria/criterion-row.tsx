// One criterion: field, comparison in words, and what it is compared with.
import { memo } from 'react'
import {
  operators,
  type Criterion,
  type Operand,
  type Operator,
} from '../../../engine/expression/condition.ts'
import { isCounting, isRelative } from '../../../engine/expression/relative-days.ts'
import { sameContent } from '../../../engine/job/same-content.ts'
import { isTemporal, type Schema } from '../../../engine/value/schema.ts'
import { useText } from '../../i18n/language.ts'
import { Select } from '../../ui/form/select.tsx'
import { TextInput } from '../../ui/form/text-input.tsx'
import { FieldSelect } from '../form/field-select.tsx'
import { usePanel } from '../panel.ts'
import { ProblemLines, useInvalid } from '../form/problem-lines.tsx'
import { FirstRowValues } from './first-row-values.tsx'
import { operandFor } from './operand.ts'
import { ValueInput, ValuesInput } from './value-input.tsx'

export interface CriterionRowProps {
  at: string
  letter: string
  criterion: Criterion
  schema: Schema | undefined
  /** The days that it means, where it counts from the day of the run. */
  days?: string | null
}

export const CriterionRow = memo(function CriterionRow(props: CriterionRowProps) {
  const { at, letter, criterion, schema, days = null } = props
  const t = useText()
  const { set } = usePanel()
  return (
    <div className="in-criterion">
      <div>
        <FieldSelect
          small
          at={`${at}.field`}
          label={t('criteria.field', { letter })}
          schema={schema}
          value={criterion.field}
          onChange={(field) => set(`${at}.field`, field)}
        />
        <Select
          small
          label={t('criteria.operator', { letter })}
          value={criterion.operator}
          options={offered(criterion, schema).map((operator) => ({
            value: operator,
            label: t(`op.${operator}`),
          }))}
          onChange={(operator: Operator) =>
            set(at, { ...criterion, operator, operand: operandFor(operator, criterion.operand) })
          }
        />
        <OperandInput at={`${at}.operand`} letter={letter} criterion={criterion} schema={schema} />
      </div>
      {days !== null && (
        <p className="help num">
          {/* In every language they come last; a day is never broken at its hyphens. */}
          {t('criteria.days-meant', { days: '' })}
          <span className="inline-block">{days}</span>
        </p>
      )}
      <FirstRowValues criterion={criterion} />
      {['field', 'operator', 'operand', 'operand.field', 'operand.value'].map((part) => (
        <ProblemLines key={part} at={`${at}.${part}`} />
      ))}
      <ProblemLines at={at} />
    </div>
  )
}, sameContent)

function OperandInput({ at, letter, criterion, schema }: CriterionRowProps) {
  const t = useText()
  const { set } = usePanel()
  const { operand } = criterion
  if (operand.kind === 'none') return null
  if (operand.kind === 'values') {
    return <ValuesInput {...{ at, letter }} field={criterion.field} values={operand.values} />
  }
  if (operand.kind === 'value' && isCounting(criterion.operator)) {
    return <CountInput at={at} letter={letter} count={operand.value} />
  }
  return (
    <span className="in-operand">
      <Select<'value' | 'field'>
        small
        label={t('criteria.kind', { letter })}
        value={operand.kind}
        options={[
          { value: 'value', label: t('operand.value') },
          { value: 'field', label: t('operand.field') },
        ]}
        onChange={(kind) => set(at, otherKind(kind, operand))}
      />
      {operand.kind === 'field' ? (
        <FieldSelect
          small
          at={`${at}.field`}
          label={t('criteria.value', { letter })}
          schema={schema}
          value={operand.field}
          onChange={(field) => set(`${at}.field`, field)}
        />
      ) : (
        <ValueInput at={at} letter={letter} field={criterion.field} value={operand.value} />
      )}
    </span>
  )
}

/** Comparisons that go from today are for fields that hold days. */
function offered({ field, operator }: Criterion, schema: Schema | undefined): readonly Operator[] {
  const type = schema?.find(({ name }) => name === field)?.type
  const dated = type !== undefined && isTemporal(type)
  return operators.filter((known) => dated || known === operator || !isRelative(known))
}

function CountInput({ at, letter, count }: { at: string; letter: string; count: string }) {
  const t = useText()
  const { set } = usePanel()
  const invalid = useInvalid(`${at}.value`)
  return (
    <span className="in-operand">
      <TextInput
        small
        className="in-data"
        inputMode="numeric"
        data-form-key={`${at}.value`}
        aria-label={t('criteria.count', { letter })}
        aria-invalid={invalid}
        value={count}
        onChange={({ target }) => set(`${at}.value`, target.value)}
      />
    </span>
  )
}

function otherKind(kind: 'value' | 'field', operand: Operand): Operand {
  if (kind === operand.kind) return operand
  return kind === 'value' ? { kind, value: '' } : { kind, field: '' }
}

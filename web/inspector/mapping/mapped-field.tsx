// One target field of a direct mapping: source, name, type, required.
import { ArrowRight, Check } from 'lucide-react'
import type { MappedField } from '../../../engine/nodes/direct-mapping/config.ts'
import type { NameMatch } from '../../../engine/matching/match-names.ts'
import { useText } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { TextInput } from '../../ui/form/text-input.tsx'
import { usePanel } from '../panel.ts'
import { EntryVerbs } from '../form/entry-verbs.tsx'
import { ProblemLines, useInvalid } from '../form/problem-lines.tsx'
import { TypeSelect } from '../form/type-select.tsx'
import { MappedSource } from './mapped-source.tsx'

export interface MappedFieldRowProps {
  index: number
  field: MappedField
  /** A source field that fits by its name. */
  suggestion: NameMatch | undefined
  last: boolean
  onMove: (to: number) => void
  onRemove: () => void
}

export function MappedFieldRow(props: MappedFieldRowProps) {
  const t = useText()
  const { set } = usePanel()
  const { index, field, suggestion } = props
  const at = `fields.${index}`
  return (
    <div
      className="in-mapping-field"
      data-target={field.target}
      data-mapped={field.from !== null || undefined}
    >
      <div className="in-mapped">
        <MappedSource at={`${at}.from`} field={field} />
        <ArrowRight className="icon-xs" aria-hidden />
        <TextInput
          small
          className="in-data"
          data-form-key={`${at}.target`}
          aria-label={t('mapping.target', { number: index + 1 })}
          aria-invalid={useInvalid(`${at}.target`)}
          value={field.target}
          onChange={({ target }) => set(`${at}.target`, target.value)}
        />
      </div>
      {suggestion !== undefined && (
        <div className="in-suggestion">
          <span>
            <b>{suggestion.source}</b>{' '}
            {t('mapping.percent', { percent: Math.round(suggestion.likeness * 100) })}
          </span>
          <Button
            look="link"
            size="sm"
            onClick={() => set(`${at}.from`, { kind: 'field', field: suggestion.source })}
          >
            <Check className="icon-xs" aria-hidden />
            {t('mapping.suggested', { field: suggestion.source })}
          </Button>
        </div>
      )}
      <FieldVerbs {...props} />
      <MappedFieldProblems index={index} />
    </div>
  )
}

export function MappedFieldProblems({ index }: { index: number }) {
  const at = `fields.${index}`
  return (
    <>
      {['target', 'from', 'from.field', 'type', 'required'].map((part) => (
        <ProblemLines key={part} at={`${at}.${part}`} />
      ))}
      <ProblemLines at={at} />
    </>
  )
}

function FieldVerbs({ index, field, last, onMove, onRemove }: MappedFieldRowProps) {
  const t = useText()
  const { set } = usePanel()
  const what = field.target
  return (
    <div className="in-mapped-foot">
      <TypeSelect
        label={t('mapping.type', { target: what })}
        value={field.type}
        onChange={(type) => set(`fields.${index}.type`, type)}
      />
      <button
        type="button"
        className="chip"
        aria-pressed={field.required}
        onClick={() => set(`fields.${index}.required`, !field.required)}
      >
        {t('mapping.required')}
      </button>
      <span className="grow" />
      <EntryVerbs {...{ what, index, last, onMove, onRemove }} />
    </div>
  )
}

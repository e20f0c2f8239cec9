// What a case gives: a fixed value, another field, a formula, or null.
import { memo } from 'react'
import type { CaseResult } from '../../../engine/nodes/case/config.ts'
import { sameContent } from '../../../engine/job/same-content.ts'
import { useText } from '../../i18n/language.ts'
import { Select } from '../../ui/form/select.tsx'
import { TextInput } from '../../ui/form/text-input.tsx'
import { FieldSelect } from '../form/field-select.tsx'
import { usePanel } from '../panel.ts'

export interface ResultInputProps {
  at: string
  /** Whose result it is, in words: "case 2". */
  what: string
  result: CaseResult
}

const kinds = ['value', 'field', 'formula', 'null'] as const

export const ResultInput = memo(function ResultInput({ at, what, result }: ResultInputProps) {
  const t = useText()
  const { set, inputs } = usePanel()
  return (
    <span className="in-result">
      {result.kind === 'value' && (
        <TextInput
          small
          className="in-data in-strong"
          data-form-key={`${at}.value`}
          aria-label={t('cases.result', { what })}
          value={result.value}
          onChange={({ target }) => set(`${at}.value`, target.value)}
        />
      )}
      {result.kind === 'field' && (
        <FieldSelect
          small
          at={`${at}.field`}
          label={t('cases.result', { what })}
          schema={inputs['in']}
          value={result.field}
          onChange={(field) => set(`${at}.field`, field)}
        />
      )}
      {result.kind === 'formula' && (
        <TextInput
          small
          mono
          data-form-key={`${at}.expression`}
          aria-label={t('cases.result', { what })}
          value={result.expression}
          onChange={({ target }) => set(`${at}.expression`, target.value)}
        />
      )}
      <Select
        small
        label={t('cases.kind', { what })}
        value={result.kind}
        options={kinds.map((kind) => ({ value: kind, label: t(`result.${kind}`) }))}
        onChange={(kind) => kind !== result.kind && set(at, emptyResult(kind))}
      />
    </span>
  )
}, sameContent)

function emptyResult(kind: CaseResult['kind']): CaseResult {
  if (kind === 'value') return { kind, value: '' }
  if (kind === 'formula') return { kind, expression: '' }
  return kind === 'field' ? { kind, field: '' } : { kind }
}
